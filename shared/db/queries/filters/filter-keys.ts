import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { customStart, findConditionKind } from '../../../customers/conditions/condition.ts'

/** Null where no index knows. */
type Found = RawBuilder<SqlBool> | null

/** Whose values are among the keys of `filter_keys`. */
const fieldsWithValues = ['position_primary', 'profession', 'region', 'postal_code', 'source'] as const
/** Whose keys say that there is a value. */
const fieldsFilled: readonly string[] = [
  ...fieldsWithValues,
  ...['address_primary', 'address_secondary', 'company_website', 'linkedin_url', 'facebook_url', 'instagram_url'],
  ...['x_url', 'notes'],
]
/** Whose keys say that there is none. */
const fieldsEmpty: readonly string[] = ['city', 'company_primary']
/** Which stand in the text that is searched. */
const fieldsSearched: readonly string[] = [
  ...['display_name', 'first_name', 'last_name', 'company_primary', 'email', 'phone', 'youtube_handle', 'city'],
]

/** So many characters of a value, a tag or a name stand in a key. */
const keyMax = 100

const filterKeys = sql.raw(`filter_keys(customers.tags, customers.extra, customers.do_not_contact, customers.city,
  customers.company_primary, customers.position_primary, customers.profession, customers.region, customers.postal_code,
  customers.source, customers.address_primary, customers.address_secondary, customers.company_website,
  customers.linkedin_url, customers.facebook_url, customers.instagram_url, customers.x_url, customers.notes)`)

/** `key` alone, or with a value, whose letters become small. */
const hasKey = (key: string, value?: string): Found =>
  value === undefined
    ? sql<SqlBool>`${filterKeys} @> array[${key}::text]`
    : sql<SqlBool>`${filterKeys} @> array[${key}::text || lower(${first(value)}::text)]`

/** As `left` of the database cuts: by characters, and not by halves of them. */
const first = (text: string) => [...text].slice(0, keyMax).join('')

const keyOf = (field: string) =>
  field.startsWith(customStart) ? `${customStart}${first(field.slice(customStart.length))}` : field

/** What an index finds of those whose field is this value: all of them, and perhaps others. */
export function mayBe(field: string, value: string): Found {
  const kind = findConditionKind(field)
  if (kind === 'tags') return hasKey('#', value)
  if (kind === 'custom' || fieldsWithValues.some((name) => name === field)) return hasKey(`${keyOf(field)}\x01`, value)
  return mayContain(field, value)
}

/** Of those whose field has this text in it. What folds letter by letter is found in the text that is searched. */
export function mayContain(field: string, text: string): Found {
  if (!fieldsSearched.includes(field)) return mayBeFilled(field)
  const runs = text.normalize('NFC').match(/[\p{Script=Latin}0-9]{3,}/gu)
  return runs === null ? null : sql<SqlBool>`customers.search like fold_text(${`%${runs.join('%')}%`})`
}

/** Of those whose field is filled. */
export function mayBeFilled(field: string): Found {
  const isKnown = findConditionKind(field) === 'custom' || fieldsFilled.includes(field)
  return isKnown ? hasKey(keyOf(field)) : null
}

/** Of those whose field is empty. */
export const mayBeEmpty = (field: string): Found => (fieldsEmpty.includes(field) ? hasKey(`-${field}`) : null)

/** Of those who must not be contacted. */
export const mayRefuseContact = (): Found => hasKey('do_not_contact')
