import { titles } from '../../../customers/people/name-words.ts'
import { plainWords } from '../../text/fold-key.ts'

/** Forms of address of people that no table of titles has, since they stand behind the name. */
const people = /^(?:様|さま|さん|先生|女士|小姐|太太|夫人|女史|님|씨|선생님?|여사|sig (?:ra|na))$/u
/** Those of firms and offices. */
const firms =
  /^(?:御中|各位|貴社|貴會|귀중|firma|firm|company|business|unternehmen|messrs|m s|societe|entreprise|ditta|societa|spett le|spettle|empresa|bedrijf|foretag|virksomhed|yritys|firmy|spolecnost|cég|ceg|organi[sz]ation)$/u

/** Who is addressed so, in a column that has only the form of address: 様 and `Frau` a person, 御中 and `Firma` a firm. */
export function readAddress(text: string): 'person' | 'firm' | null {
  const plain = plainWords(text)
  if (plain === '') return null
  if (firms.test(plain)) return 'firm'
  return people.test(plain) || plain.split(' ').every((word) => titles.has(word)) ? 'person' : null
}
