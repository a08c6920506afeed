import { foldWord } from '../../customers/people/fold-word.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import type { SplitName } from './split-name.ts'

const patronymic = /(?:ович|евич|овна|евна|івна|ївна|ична|инична|ьич|ич)$/iu
const slavicFamily =
  /(?:ов|ев|ёв|єв|їв|ова|ева|ёва|єва|ский|ская|цкий|цкая|ський|ська|цький|цька|енко|єнко|чук|щук|юк|ук|ян|швили|дзе|ин|ина|ын|ына|ко|их|ых|ић|ич|ски|ска|овски|овска)$/iu
/** Without accents, as capitals have none: Σαββαΐδης, ΣΑΒΒΑΙΔΗΣ. Behind two letters, unlike Τάκης. */
const greekFamily = /\p{L}{2}(?:οπουλος|οπουλου|ιδης|ιδου|αδης|αδου|ακης|ακη|ακος|ακου|ογλου|ατος|ατου|εας)$/iu

/**
 * The order of a name in Cyrillic or Greek letters, whose family names show by their endings and stand in front in many
 * lists; null where they don't show it.
 */
export function orderByEnding(words: readonly string[]): SplitName | null {
  const [one = '', two = '', three = ''] = words
  if (words.length === 3) return orderByPatronymic(one, two, three)
  if (words.length !== 2) return null
  const family = words.map(isFamily)
  if (family[0] === family[1]) return null
  return family[0] ? { first: two, last: one } : { first: one, last: two }
}

function orderByPatronymic(one: string, two: string, three: string): SplitName | null {
  const isPatronymic = [one, two, three].map((word) => patronymic.test(word))
  // Иванович is a patronymic and a family name: only one of three words can be meant.
  if (isPatronymic[2] && !isPatronymic[1] && !isGiven(one)) return { first: `${two} ${three}`, last: one }
  if (isPatronymic[1] && !isPatronymic[2] && !isPatronymic[0] && !isGiven(three) && !isFamily(one))
    return { first: `${one} ${two}`, last: three }
  return null
}

const isGiven = (word: string) => isGivenName(foldWord(word)) || slavicGiven.has(word.toLowerCase())

const isFamily = (word: string): boolean => {
  if (/\p{Script=Greek}/u.test(word)) return greekFamily.test(withoutAccents(word)) && !greekGiven.has(givenForm(word))
  return slavicFamily.test(word) && !isGiven(word)
}

const withoutAccents = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
const givenForm = (word: string) => withoutAccents(word).toLowerCase().replace(/ς$/u, 'σ')

// Given names that end like family names.
const greekGiven = new Set(
  'ανδρεασ αχιλλεασ οδυσσεασ ορφεασ περσεασ θησεασ προμηθεασ αινειασ μιλτιαδησ αλκιβιαδησ αριστειδησ ευριπιδησ θουκυδιδησ παρμενιδησ ηρακλειδησ φορτουνατοσ δονατοσ'.split(
    ' ',
  ),
)
const slavicGiven = new Set(
  'константин валентин мартин бенджамин марина галина ирина екатерина полина кристина алина ангелина арина альбина валентина василина карина регина сабина нина дина зина инна нинa лев марко данко янко ян стефан роман иван степан герман богдан артём нико жанко марк янук лука ника вероника'.split(
    ' ',
  ),
)
