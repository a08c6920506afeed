import type { CustomerField } from '../../../customers/fields.ts'
import { headerWords } from '../normalize-header.ts'

/** What of an address a customer has once. */
export const partsOfPlace: readonly CustomerField[] = [
  ...(['address_secondary', 'city', 'region', 'postal_code', 'country_code'] as const),
]

/** Words for where an address is, in the languages of the templates of address books. */
const places: ReadonlySet<string> = new Set(
  (
    'business work office home personal private mailing billing shipping other geschaftlich dienstlich beruflich privat ' +
    'bureau domicile travail trabajo casa lavoro ufficio abitazione trabalho residencial werk zakelijk prive thuis'
  ).split(' '),
)

/** Whose place a column is of, by its name: `Home City`, `Ort geschäftlich`. */
export const placeOfColumn = (column: string): string | undefined =>
  headerWords(column).find((word) => places.has(word))
