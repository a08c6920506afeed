import { foldKey } from '../../text/fold-key.ts'
import { isAscii } from '../../text/is-ascii.ts'
import { createFirstWordSearch } from '../../text/word-search.ts'
import { readBusiness } from '../evidence/read-business.ts'
import { isCompany } from '../is-company.ts'
import { isGivenWord } from '../is-given-word.ts'
import { isHousehold } from '../is-household.ts'
import { isDesk, isRole, marksOf } from '../read-role.ts'
import { tidyName } from '../tidy-name.ts'
import { desks, deskWords } from '../words/desks.ts'
import { roleHeads, roleWords } from '../words/roles.ts'
import { plainTitles } from '../words/titles.ts'
import { readAskFor } from './ask-for.ts'

/** What two halves say together, where they are not the halves of a name. */
export type PhraseOfHalves =
  /** `Ask` and `for Jim`, `c/o` and `Tom Reed`, `Sister` and `Bernadette`: the name is another than the halves. */
  | { readonly kind: 'name'; readonly name: string }
  /** `Home` and `Owner`. */
  | { readonly kind: 'job'; readonly job: string }
  /** `Manager` and `Applebee's #4412`. */
  | { readonly kind: 'firm'; readonly firm: string; readonly job: string }
  /** `Ask` and `for manager`; `Front` and `Desk`; `Mr & Mrs` and `Kolb`; `Office of` and `Mayor Ortiz`; `GM` and `Garden Inn`. */
  | { readonly kind: 'nobody' | 'desk' | 'several' | 'maybe' | 'company' }

const longest = 60

// biome-ignore-start format: lists of words
/** Whose name stands behind it, and not the one of who is in that office or family. */
const ofWhom =
  /^(?:the\s)?(?:office|family|parents?|friends?|home|house|household|guardians?|children|widow|staff|club|school|church|bureau|famille|parents|amis|cabinet|oficina|familia|padres|despacho|gabinete|família|pais|escritório|ufficio|famiglia|studio|genitori|büro|familie|eltern|kantoor|familien|familjen|kancelaria|rodzina|kancelář|rodina|iroda|család|biroul|familia)\s(?:of|de|du|des|del|della|di|do|da|dos|von|vom|van|av|af)(?:\sthe|\sla|\sl['’]?|\sdem|\sder)?$/iu
/** In front of the one name of somebody in an order; nobody's given name. */
const orders = new Set(
  'sister brother mother father friar bro schwester bruder mutter pater hermana hermano fray sor suor sœur soeur frère frere mère père zuster broeder syster siostra ojciec sestra bratr otec irmã irmão frei сестра брат отец матушка nővér αδελφή πατήρ'
    .split(' ')
    .map(foldKey),
)
const careOf = /(?:^|\s)(?:c\/o|c\/-|care of|p\/a|a\/c)\.?$/iu
const pair = /^(\S+)\s?(?:&|\+|\/|and|und|et|y|e|en|og|och|i|и)\s?(\S+)$/iu
/** A firm's name as nobody is called: `Joe's Pizza #3`, `Denny's 0817`. */
const firmSigns = /[#№]\s?\d|\s\d{2,}$|\p{L}['’]s\s/u
// biome-ignore-end format: lists of words

const otherFronts =
  'ask speak talk call see contact demander voir parler preguntar hablar falar perguntar procurar chiedere parlare rivolgersi fragen nachfragen wenden sprechen vragen spreken tanya cari hubungi uliza attn att attention fao z zu zh tav the current office family parent parents friend friends home house household guardian guardians child children widow staff club school church bureau famille amis cabinet oficina familia padres despacho gabinete pais ufficio famiglia studio genitori familie eltern kantoor familien familjen kancelaria rodzina rodina iroda biroul'
const beginsAsPhrase = createFirstWordSearch(
  [...desks, ...deskWords, ...roleHeads, ...roleWords, ...plainTitles, ...orders, ...otherFronts.split(' ')].filter(
    (word) => /^[a-z]+$/.test(word) && !isGivenWord(word),
  ),
)
const fronts = new Set(
  [...desks, ...deskWords, ...roleHeads, ...roleWords, ...plainTitles, ...orders].concat(
    'büro família famille kancelář család parents позвать спросить ζητήστε cereți întrebați'.split(' ').map(foldKey),
  ),
)
const mayBePhrase = (first: string): boolean =>
  (isAscii(first) ? beginsAsPhrase(first) : fronts.has(foldKey(first.split(' ', 1)[0] ?? ''))) ||
  /\bof$|[/&+:.]/iu.test(first)

/** What the halves of a name say together, where they are none: a phrase, a job, a desk, a firm. */
export function readPhrase(first: string, last: string): PhraseOfHalves | null {
  if (first.length + last.length > longest || !mayBePhrase(first)) return null
  if (!/\p{L}/u.test(first) || !/\p{L}/u.test(last)) return null
  if (ofWhom.test(first)) return { kind: 'maybe' }
  if (careOf.test(first) || isAttention(first)) return { kind: 'name', name: last }
  if (orders.has(foldKey(first))) return /^\p{Lu}/u.test(last) ? { kind: 'name', name: `${first} ${last}` } : null
  if (arePairOfTitles(first)) return { kind: 'several' }
  return readTogether(first, last) ?? readFirm(first, last)
}

/** `Attn`, `z. Hd.`: with a word behind it nothing but that is left. */
const isAttention = (first: string): boolean =>
  !isGivenWord(first) && tidyName(`${first.replace(/[:.]$/, '')} Xxxx`) === 'Xxxx'

function arePairOfTitles(first: string): boolean {
  const [, one = '', other = ''] = pair.exec(first) ?? []
  const isTitle = (word: string) => plainTitles.has(foldKey(word)) || /^m\.?$/i.test(word)
  return one !== '' && isTitle(one) && isTitle(other)
}

function readTogether(first: string, last: string): PhraseOfHalves | null {
  const joined = `${first} ${last}`
  const whom = readAskFor(joined)
  if (whom === null) return { kind: 'nobody' }
  if (whom !== undefined) return { kind: 'name', name: whom }
  // Art Director may be somebody.
  if (isGivenWord(first) || isHousehold(joined)) return null
  if (isDesk(joined) && !isDesk(first) && !isDesk(last)) return { kind: 'desk' }
  const isJob = isRole(marksOf(joined)) && !isRole(marksOf(first))
  return isJob ? { kind: 'job', job: joined } : null
}

function readFirm(first: string, last: string): PhraseOfHalves | null {
  const words = marksOf(first)
  if (!isRole(words) || words.every((word) => isGivenWord(word))) return null
  if (last.includes(' ') && readBusiness(last) === 'maybe') return { kind: 'company' }
  return firmSigns.test(last) || isCompany(last) ? { kind: 'firm', firm: last, job: first } : null
}
