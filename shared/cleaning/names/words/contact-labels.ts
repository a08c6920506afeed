import { areWords } from '../../text/character-kinds.ts'

// biome-ignore-all format: lists of words
// What stands behind a firm, in its own cell, and says that somebody's name follows; a line per language.

/** No firm has one in its name: they need no colon. */
const sure = [
  'attn',
  'f\\.?a\\.?o',
  'for the attention of',
  'for attention of',
  'c\\/o',
  'contact person',
  'contact name',
  'person to contact',
  'person in charge',
  'z\\.\\s?h(?:d|dn|de)\\.?(?: von)?',
  'zhd\\.?',
  'zu h[äa]nden(?: von)?',
  'ansprechpartner(?:in)?',
  'kontaktperson',
  'contactpersoon',
  't\\.\\s?a\\.\\s?v\\.?(?: de)?',
  'ter attentie van',
  'yhteyshenkilö',
  'osoba kontaktowa',
  'do rąk',
  'kontaktní osoba',
  'kapcsolattartó',
  "à l['’]attention de",
  "a l['’]attention de",
  'personne à contacter',
  'a la atenci[óo]n de',
  'persona de contacto',
  'pessoa de conta[ct]to',
  'aos cuidados de',
  'a\\/c(?: de)?',
  'alla c\\.?\\s?a\\.?(?: di)?',
  "all['’]attenzione di",
  'alla cortese attenzione(?: di)?',
  'persona di riferimento',
  'контактное лицо',
  'контактна особа',
  'yetkili kişi',
  'ilgili kişi',
  'người liên hệ',
  'ผู้ติดต่อ',
  'untuk perhatian',
].join('|')
/** The same, with a colon: without one they are words as others. */
const withColon = [
  'contacts?',
  'att',
  'at[tn]n?',
  'attention',
  'pic',
  'p\\.i\\.c\\.?',
  'kontakt',
  'contacto',
  'contato',
  'contatto',
  'referente',
  'u\\.?p',
  'yetkili',
  'ilgili',
  'контакт',
  'в лице',
  'liên hệ',
  'ติดต่อ',
  'kontakti',
  'kontaktas',
  'atención',
  'atencion',
  'aten[cç][aã]o',
  'interlocuteur',
  'ansprechp',
  'ap',
].join('|')
const eastAsian = '联系人|联络人|聯絡人|聯繫人|聯系人|负责人|負責人|经办人|經辦人|[ご御]?担当者?名?|담당자?'

const latinHints =
  'att|aten|fao|ansprech|contact|kontakt|zhd|haenden|handen|osoba|yhteys|kapcsolat|cuidados|pessoa|person|perhatian'
const hints = new RegExp(
  `[:：(（,，;；/|\\n]|\\s[-–—\\p{Script=Han}\\p{Script=Hangul}]|(?<!\\p{L})\\p{L}\\.\\s?\\p{L}|担当|담당|[联聯][系络絡繫]人|${latinHints}|händen|rąk|лицо|особа|kişi|liên|ผู้`,
  'iu',
)
const hintsInWords = new RegExp(latinHints, 'i')
/** Whether a text has what one of them needs, or a title behind a firm; nearly all firms have nothing of it. */
export const mayHoldContact = (text: string): boolean => (areWords(text) ? hintsInWords : hints).test(text)

/** A label with what follows it up to the name. */
export const contactLabel = new RegExp(
  `(?<=^|[\\s,，;；/／|(（\\[【:：–—-])(?:(?<sure>${sure})(?:\\s*[:：.]+\\s*|\\s+)|(?<weak>${withColon})\\s*\\.?\\s*[:：]\\s*)(?=\\S)|(?<eastAsian>${eastAsian})(?:\\s*[:：]\\s*|(?<=[\\s(（][^\\s(（]+)\\s+)(?=\\S)`,
  'iu',
)
