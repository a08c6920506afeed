import type { CustomerField } from '../../customers/fields.ts'
import { addressesInShort } from './synonyms/addresses-in-short.ts'
import { furtherLanguages } from './synonyms/further-languages.ts'
import { moreLanguages } from './synonyms/more-languages.ts'
import { ofAsiaAndAfrica } from './synonyms/of-asia-and-africa.ts'
import { ofEurope } from './synonyms/of-europe.ts'
import { ofSmallLists } from './synonyms/of-small-lists.ts'
import { onlineNames } from './synonyms/online.ts'
import { placeNames } from './synonyms/place.ts'
import { reachNames } from './synonyms/reach.ts'
import { relationNames } from './synonyms/relation.ts'
import { whoNames } from './synonyms/who.ts'
import { workNames } from './synonyms/work.ts'

/**
 * What columns are called, for each field, the best name first: where two columns name the same field, the earlier
 * name wins. Case, spaces, punctuation, accents and width do not matter (`normalizeHeader`).
 *
 * Beside everyday names in the languages our users' files come in, these are the columns of the exports of other
 * systems. A number in a name is written as it stands there; names without one also stand for their numbered forms
 * (`Phone 2`). A new name goes to the room `synonyms/`.
 */
const lines: Readonly<Partial<Record<CustomerField, readonly string[]>>> = {
  ...whoNames,
  ...reachNames,
  ...workNames,
  ...placeNames,
  ...onlineNames,
  ...relationNames,
}

const namesOf = ([field, named]: [string, readonly string[]]) => {
  const languages = [
    ...Object.values(furtherLanguages),
    ...Object.values(moreLanguages),
    ...Object.values(ofSmallLists),
    ...Object.values(ofEurope),
    ...Object.values(ofAsiaAndAfrica),
    ...Object.values(addressesInShort),
  ]
  const further = languages.flatMap((language) => language[field as CustomerField] ?? [])
  return [field, [...new Set([...named, ...further].flatMap((line) => line.split(', ')))]] as const
}

/** The same as lists of names. */
export const fieldSynonyms: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(lines).map(namesOf))
