import { comparePeople } from '../../../../../shared/customers/people/compare-people.ts'
import type { Person } from '../../../../../shared/customers/people/person.ts'

export const nobody: Person = {
  display_name: null,
  first_name: null,
  last_name: null,
  youtube_handle: null,
  youtube_channel_url: null,
}
export const called = (display_name: string): Person => ({ ...nobody, display_name })
export const inParts = (first_name: string | null, last_name: string | null): Person => ({
  ...nobody,
  first_name,
  last_name,
})
export const reach = (email: string | null) => (email === null ? {} : { emails: [email] })

/** In what two of them are somebody else. */
export const kindsOf = (one: Person, other: Person) =>
  Object.entries(comparePeople(one, other))
    .filter(([kind, isConflict]) => isConflict && kind !== 'oneSuffix')
    .map(([kind]) => kind)
export const kinds = (one: string, other: string) => kindsOf(called(one), called(other)).join(' ')
