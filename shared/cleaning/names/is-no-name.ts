import { foldKey } from '../text/fold-key.ts'
import { isCapitals } from './is-capitals.ts'
import { titlesBefore } from './titles.ts'
import { callings, noFamilies } from './words/callings.ts'
import { desks } from './words/desks.ts'
import { capitalPostNominals, surePostNominals } from './words/post-nominals.ts'
import { roleHeads } from './words/roles.ts'
import {
  abbreviationOrName,
  capitalsBefore,
  givenTitles,
  givenTitlesOrNames,
  households,
  plainTitles,
  titleOrName,
} from './words/titles.ts'

/**
 * Whether one of the words is known as a title, a degree, a job or a desk, so that nobody can be sure which of the others
 * are which name. A word that is a name too counts where it stands as a title does: in front.
 */
export const isNoName = (words: readonly string[]): boolean => words.some((word, at) => isMark(word, at, words))

function isMark(word: string, at: number, words: readonly string[]): boolean {
  // In capitals and with a point it is a degree.
  if (word === 'Phil') return false
  const key = foldKey(word)
  if (words.length > 1 && (at === 0 ? callings.has(key) : at === words.length - 1 && noFamilies.has(key))) return true
  if (desks.has(key) || roleHeads.has(key) || surePostNominals.has(key)) return true
  if (isCapitals(word) && (capitalsBefore.has(key) || (capitalPostNominals.has(key) && (at > 0 || words.length === 2))))
    return true
  if ((at === 0 && words.length > 1 && isAmbiguous(word, key)) || isAbbreviation(word)) return true
  const isTitle = plainTitles.has(key) || titlesBefore.has(key)
  return isTitle && (word.endsWith('.') || !(abbreviationOrName.has(key) || titleOrName.has(key)))
}

const isAmbiguous = (word: string, key: string): boolean =>
  titleOrName.has(key) ||
  givenTitles.has(key) ||
  givenTitlesOrNames.has(key) ||
  abbreviationOrName.has(key) ||
  households.has(key) ||
  word === 'Jur' ||
  capitalsBefore.has(key) ||
  /^[MDH]\.?$/.test(word) ||
  word === 'DI'

/** `Gral.`, `P.Eng.`, `CEng`: a word that is cut short, and no first name that is. */
const isAbbreviation = (word: string): boolean =>
  (/\p{L}[\p{L}\p{M}'’]+\.(?:-|$)/u.test(word) && !cutNames.has(foldKey(word))) || /^\p{Lu}{2,}\p{Ll}/u.test(word)

const cutNames = new Set(
  'st ste ma fco jos thos wm chas geo jas benj edw robt rich saml alex theo fred hr phil chr joh fr th ph mac jr'.split(
    ' ',
  ),
)
