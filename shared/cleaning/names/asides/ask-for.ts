import { foldKey } from '../../text/fold-key.ts'
import { desks, deskWords } from '../words/desks.ts'
import { roleHeads, roleWords } from '../words/roles.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

// biome-ignore-start format: lists of words
/** Whom to ask for: what can stand before a name too, and what only stands before a word for somebody. */
const before = new RegExp(
  '^(?:please\\s|pls\\s|bitte\\s|merci de\\s|por favor\\s|favor de\\s)?(?:(?<sure>' +
    'ask for|ask to speak (?:to|with)|speak (?:to|with)|talk (?:to|with)|enquire with|' +
    "demander(?: à parler à)?|voir avec|s[’']adresser à|parler à|preguntar por|hablar con|dirigirse a|falar com|perguntar por|procurar por|chiedere (?:di|del|della)|parlare con|rivolgersi a|" +
    'fragen (?:sie )?nach|wenden (?:sie )?sich an|sprechen (?:sie )?mit|vragen naar|spreken met|fråga efter|prata med|spørg efter|spør etter|pytać o|prosić (?:o|pana|panią)|rozmawiać z|ptát se na|mluvit s|' +
    'uliza(?: kwa)?|ongea na|zungumza na|спросить|спрашивать|обращаться к|запитати|tanya|hubungi|cari|hỏi' +
    ')|(?<weak>call|phone|ring|contact|see|meet|email|attention|anrufen|appeler|llamar a|ligar para|chiamare|bellen|ringa|zadzwonić do|piga(?: simu)?(?: kwa)?|позвонить))\\s+(?<whom>\\S.*)$',
  'iu',
)
/** `Nach dem Inhaber fragen` */
const around = /^(?:bitte\s)?(?:nach|mit)\s(?<whom>\S.*)\s(?:fragen|verlangen|sprechen|reden)$/iu
/** Beside the words for jobs and desks. */
const somebody = keys(`
  boss bossman manageress whoever anyone anybody someone somebody person staff guard caretaker landlord landlady is in there charge duty on available your their our his her a an
  chef chefin besitzer besitzerin verantwortlichen zuständigen geschäftsführung dem den der die
  patron patronne accueil au aux à l
  encargado encargada dueño dueña jefe jefa patrón al la lo
  gerente dono dona patrão o os ao à
  titolare padrone capo il lo
  eigenaar baas het een
  kierownika kierowniczkę szefa szefową właściciela właścicielkę dyrektora księgową vedoucího majitele ředitele
  meneja mwenye mkubwa mkuu msimamizi mkurugenzi
  директора менеджера бухгалтера владельца хозяина начальника управляющего
  bos pemilik manajer pengurus
`)
// biome-ignore-end format: lists of words
const articles = /^(?:the|a|an|le|la|les|l[’']|el|los|o|os|il|lo|dem|den|der|die|de|het)\s+/iu

/** Whom a text says to ask for: somebody's name, or null where it names nobody. Undefined where it is no such text. */
export function readAskFor(text: string): string | null | undefined {
  if (text.length > 60) return undefined
  const { sure, weak, whom = '' } = (before.exec(text) ?? around.exec(text))?.groups ?? {}
  if (whom === '' || /[^\p{L}\p{M}\s.'’&/-]/u.test(whom)) return undefined
  const words = whom.split(/[\s/&.'’-]+/u).map(foldKey)
  const isRole = (key: string) => roleHeads.has(key) || desks.has(key) || somebody.has(key)
  if (words.some(isRole) && words.every((key) => isRole(key) || roleWords.has(key) || deskWords.has(key))) return null
  if (sure === undefined || weak !== undefined || articles.test(whom)) return undefined
  return whom.split(' ').every((word) => /^\p{Lu}/u.test(word)) ? whom : undefined
}
