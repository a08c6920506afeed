import type { Deps } from '../../shared/deps.ts'

/** Dependencies of which only these are there: reaching for any other is an error. */
export function noParts(given: Pick<Deps, 'config' | 'log'>): Deps {
  const absent = (name: string): never => {
    throw new Error(`There is no part ${name} here`)
  }
  return {
    ...given,
    get db() {
      return absent('db')
    },
    get files() {
      return absent('files')
    },
    get jobs() {
      return absent('jobs')
    },
    get changes() {
      return absent('changes')
    },
    // Whatever it would write, it needs the database.
    audit: { done: async () => undefined, refused: async () => undefined, close: async () => undefined },
  }
}
