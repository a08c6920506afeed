/** Where things lie in the bucket. */
export const inboxPrefix = 'inbox/'
export const importsPrefix = 'imports/'

/** The file as it came, which nothing changes any more. */
export const sourceKey = (importId: string) => `${importsPrefix}${importId}/source`

/** The same in plain UTF-8, where the source is not. */
export const normalizedKey = (importId: string) => `${importsPrefix}${importId}/normalized`
