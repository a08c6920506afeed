import { hash } from 'node:crypto'

/** Where things lie in the bucket. */
export const inboxPrefix = 'inbox/'
export const importsPrefix = 'imports/'
/** Who was erased, as keyed hashes: no restore of a backup takes anything away here. */
export const erasuresPrefix = 'erasures/'

/** The file as it came, which nothing changes any more. */
export const sourceKey = (importId: string) => `${importsPrefix}${importId}/source`

/** The same in plain UTF-8, where the source is not; and, after a dash, as it reads under a person's choices. */
export const normalizedKey = (importId: string, choices: object = {}) =>
  `${importsPrefix}${importId}/normalized${Object.keys(choices).length === 0 ? '' : `-${hash('sha256', JSON.stringify(choices), 'hex').slice(0, 16)}`}`
