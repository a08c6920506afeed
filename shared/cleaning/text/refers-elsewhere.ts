import { plainWords } from './fold-key.ts'
import { likeWords, rowWords, sameAsAbove, sameOrAnswer, sameOrName } from './words/words-for-above.ts'

const phrases: ReadonlySet<string> = new Set(sameAsAbove.map(plainWords))
const bareWords: ReadonlySet<string> = new Set(sameOrName.map(plainWords))

/** Those that say so only where no person's name stands. */
export const bareReferences: readonly string[] = [...bareWords]
const answers: ReadonlySet<string> = new Set(sameOrAnswer.map(plainWords))
/** Whether the words for the same may be the answer to what a column asks. */
export const mayBeAnswer = (text: string): boolean => answers.has(plainWords(text))

/** All that is looked up of words without a sign. */
export const plainReferences: readonly string[] = [...phrases, ...bareWords]

// Signs under a word above, with or without strokes round them: `〃`, `-"-`, `—//—`, `- do -`, `↑`.
const strokes = '[-‐-―－_.·~\\s]'
const signs = new RegExp(
  `^(?:["”“„″〃〞々]|''|´´|כנ["״]ל|${strokes}*(?:["“”„‟″〃〞]{1,2}|['´’]{2}|[↑⬆⇧⇑⤴↓⬇⇩⇓←⬅⇐⇦→➡⇒⇨👆☝👈]+\\ufe0f?|\\^{1,3})${strokes}*|${strokes}+(?:\\/\\/|\\|\\||do\\.?|ditto|id\\.?)${strokes}+|do\\.|d[:/]o)$`,
  'u',
)
/** As abbreviated: J.W. in capitals are the initials of somebody. */
const abbreviated = new Set(['w.o.', 'w. o.', 's.o.', 's. o.', 'c.s.', 'j.w.', 'jw.', 's.d.a.', 'd.o.', 'n.t.', 'a.y.'])

/** Those that have a letter or a digit of ASCII in them, and one that has none. */
export const dittoSigns: readonly string[] = [...abbreviated, 'do.', 'ditto', 'id.', 'd:o', '"']

const ofRow = new RegExp(
  `^(?:${likeWords})\\s+(?:the )?(?:${rowWords})\\s?(?:no\\.? ?|#)?\\d{1,6}$|^(?:same as|see|ditto|siehe|wie|voir|см\\.?) (?:no\\.?|nr\\.?|number|entry|item|#)\\s?\\d{1,6}$|^(?:see|same as|siehe|wie|voir|idem|ver|vedi|zie|cf\\.?|см\\.?) \\d{3,6}$|^=?[同见見]上?第?\\s?\\d{1,6}\\s?[行列条條号號格]?$|^第?\\d{1,6}行(?:目)?(?:に|と)同じ$|^\\d{1,6}\\s?행과?\\s?(?:동일|같음)$`,
  'iu',
)

const endsSo = /[\d行列条條号號格じ일음]$/u
/** Whether a text tells another row by its number: `see row 12`, `同第3行`. */
export const namesRow = (text: string): boolean => endsSo.test(text) && ofRow.test(text)

/** Whether a tidied text has a sign or an abbreviation for what stands above it. */
export const isDittoSign = (text: string): boolean => abbreviated.has(text) || signs.test(text)

/** Whether folded words mean what stands above, or in another cell; some do so only where no person's name stands. */
export const isReference = (key: string, isName: boolean): boolean =>
  phrases.has(key) || (!isName && bareWords.has(key))
