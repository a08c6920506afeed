import { foldKey } from '../../text/fold-key.ts'
import { readRemark } from '../../text/read-remark.ts'
import { isDesk } from '../read-role.ts'
import { particles } from '../words/particles.ts'
import { namesRelative } from './is-relative.ts'
import { beginnings, eastAsianStates, states } from './words-for-states.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldKey))
const known = keys(states)
const starts = keys(beginnings)

/** A number of a generation or of a line: 2nd, 3. */
const ordinal = /^#?\d{1,3}(?:st|nd|rd|th|\.)?$/i
/** Capitals make families of some: Neu, Alt. */
const age =
  /^(?:new|old|former|ex|neu|alt|nouveau|nouvelle|ancien|ancienne|nuev[oa]|antigu[oa]|nuov[oa]|nov[oa]|antig[oa]|nieuw|oud|ny|gammal)(?![\p{L}\p{M}])/u
/** `assistant: Kim Dao`, 旧姓：高田 */
const labelled = /^[\p{L}\p{M} .-]{2,30}[:：]\s*\S/u

// biome-ignore format: lists of words
const devices = '(?:mobile|cell|smart|tele|home|work|office|business|private|second|2nd|new|old|tele)?[\\s-]?phone|mobile(?: number)?|cell|handset|landline|laptop|ipad|iphone|tablet|android|device|pc|whatsapp|' +
  'handy|mobil|mobiltelefon|gerät|festnetz|diensthandy|privathandy|portable|appareil|fixe|móvil|celular|aparato|dispositivo|fijo|telemóvel|celular|telefone|cellulare|fisso|apparecchio|telefonino|mobiel|toestel|telefoon|vaste lijn|mobiltelefon|enhet|enhed|mobiili|kännykkä|puhelin|laite|komórka|telefon|urządzenie|mobilní telefon|zařízení|készülék|okostelefon|dispozitiv|cep telefonu|cep|cihaz|телефон|мобильный|устройство|мобільний|κινητό|συσκευή|جوال|هاتف|جهاز|موبايل|נייד|מכשיר|मोबाइल|มือถือ|điện thoại|hp|ponsel|perangkat|simu|手机|手機|电脑|電腦|携帯|スマホ|パソコン|휴대폰|핸드폰|노트북'
/** `(2nd device)`, `(Zweitgerät)`: by what somebody was there. */
const device = new RegExp(
  `^(?:(?:my|new|old|other|second|second[oa]?|zweites?|zweit|dienst|privat|neues|altes|deuxième|2e|segundo|tweede|andra|anden|annen|toinen|drugi|druhý|második|al doilea|ikinci|второй|второе|другий|第二|第2|2台目の?|2[a-z]{2}|2\\.)[\\s-]?)?(?:${devices})$`,
  'iu',
)

/**
 * Whether a text that stands apart from a name in its cell says something about the person, the card or the line, and
 * is no other name of theirs: `resigned`, `met at booth 3C-12`, `ab 1.9. Elternzeit`, 退職. `Tommy` is none.
 */
export function isRemark(text: string): boolean {
  if (readRemark(text) === 'remark' || /[?？]$/.test(text) || isDesk(text)) return true
  if (ordinal.test(text)) return false
  return (
    device.test(text) ||
    age.test(text) ||
    labelled.test(text) ||
    saysState(text) ||
    namesRelative(text) ||
    isSentence(text) ||
    (/\d/.test(text) && /\p{L}{2}/u.test(text))
  )
}

/** A state that is written as a name is, and is nobody's: behind a dash or a comma another name may stand. */
export const isPlainState = (text: string): boolean =>
  (age.test(text) && text.includes(' ')) ||
  (saysState(text) && (!/^\p{Lu}\p{Ll}*$/u.test(text) || (text.length > 5 && foldKey(text) !== 'holiday')))

/** Whether one of its words says how somebody is, or was: of what a comma sets apart only this is a remark. */
export const saysState = (text: string): boolean =>
  eastAsianStates.test(text) || text.split(/[\s,/]+/).some((word) => known.has(foldKey(word)))

/** Several words, of which the first is one that such remarks begin with, or is written small. */
function isSentence(text: string): boolean {
  const [first = '', second] = text.split(/[\s'’]+/)
  if (second === undefined) return false
  const key = foldKey(first)
  return starts.has(key) || (/^\p{Ll}/u.test(first) && !particles.has(key))
}
