/** What can't be done with pairs of customers. */
export const duplicates = {
  none: 'These two are no pair any more. Go back to the list of duplicates.',
  decided: 'Somebody else has decided about these two. Go on with the next pair.',
}
