/** What a part of the product does not do. */
export const system = {
  databaseAway: 'The database does not answer. Try again in a moment.',
  storeAway: 'The file store does not answer. Try again in a moment.',
  storeRefuses: 'The file store refuses the keys in S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.',
  noBucket: 'The file store has no bucket of the name in S3_BUCKET.',
  noObject: ({ key }: { key: string }) => `The store has no object ${key}.`,
  objectChanged: ({ key }: { key: string }) => `The object ${key} has changed since it was looked at.`,
  noAdministrator: 'There is no administrator yet: start Harbour once.',
}
