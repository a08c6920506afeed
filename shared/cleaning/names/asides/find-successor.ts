import { markKind } from '../read-role.ts'
import { tidyName } from '../tidy-name.ts'
import { isRemark, saysState } from './is-remark.ts'

// biome-ignore-all format: lists of words
const arrow = '→|⇒|➡\\ufe0f?|➜|➔|-+>|=+>|＝＞'
/** That somebody else has come: these say it by themselves. */
const replaced =
  'replaced (?:by|with)|succeeded by|taken over by|handed over to|successor(?: is)?|replacement(?: is)?|new contact(?: is)?|nachfolger(?:in)?(?: ist)?|ersetzt durch|abgelöst (?:durch|von)|neuer ansprechpartner|neue ansprechpartnerin|vertretung|remplacée? par|successeur|nouveau contact|' +
  'sustituid[ao] por|reemplazad[ao] por|sucesora?|nuevo contacto|substituíd[ao] por|novo contato|novo contacto|sostituit[ao] da|nuovo contatto|vervangen door|opgevolgd door|opvolger|nieuwe contactpersoon|ersatt av|efterträdare|erstattet af|etterfølger|efterfølger|następca|zastąpiony przez|замена|преемник|вместо него|вместо неё'
/** These do where the other has left, or a whole name follows. */
const now = 'now|jetzt|neu|maintenant|désormais|ahora|agora|ora|adesso|nu|nå|teraz|nyt|теперь|сейчас|şimdi|sekarang'
const eastAsianWords =
  '후임(?:자|은|이|:)?|신임|現任|现任|後任(?:者|は|:)?|后任|继任(?:者)?|繼任(?:者)?|接替(?:者|人)?|接任(?:者)?|接手(?:人)?|現在は|现为|現為|现在是|現在是|지금은|현재는?'
const opening = '[,，、;；|/(（[:：–—-]'

const byArrow = new RegExp(`^(?<name>[^→⇒➡➜➔]*\\p{L}[^→⇒➡➜➔]*?)\\s*(?:${arrow})\\s*(?<rest>\\S.*)$`, 'u')
const byWord = new RegExp(
  `^(?<name>.*?\\p{L}.*?\\S)\\s*(?:${opening}|\\s)\\s*(?:${replaced})[:\\s]+(?<other>\\p{L}.*)$`,
  'iu',
)
const byNow = new RegExp(`^(?<name>.*?\\p{L}.*?)\\s*${opening}\\s*(?:${now})[:\\s]+(?<other>\\p{L}.*)$`, 'iu')
const byEastAsian = new RegExp(
  `^(?<name>.*?\\p{L}.*?)\\s*(?:${opening}|[)）\\]\\s])\\s*(?:${eastAsianWords})\\s*[:：]?\\s*(?<other>\\p{L}.*)$`,
  'u',
)
const afterEastAsian = new RegExp(`^(?:${opening})?\\s*(?:${eastAsianWords})\\s*[:：]?\\s*`, 'u')
const changes = /\s*(?:に(?:変更|交代|交替)|へ(?:変更|交代)?|로\s?(?:변경|교체))(?:しました|됨|되었음)?$/u
const hints = new RegExp(
  `${arrow}|후임|신임|지금은|현재|[後后現现继繼接在][任替手為为是は]|[,，;；|/(（[:：\\s–—-](?:${replaced}|${now})[:\\s]`,
  'iu',
)
const longest = 120

/** Somebody, and who has come instead. */
export interface Succession {
  /** Null where it is not plain who it is. */
  readonly successor: string | null
}

/**
 * Whether a name cell says that somebody else has come in the place of who stands there first: `김 → 퇴사, 후임 박`,
 * `Ann Lee (left), now Bo Chan`, `田中→佐藤`. Null where it doesn't: behind an arrow stands a job or a state alone.
 */
export function findSuccessor(raw: string): Succession | null {
  if (raw.length > longest || !hints.test(raw)) return null
  return readArrow(raw) ?? readWord(raw)
}

function readArrow(raw: string): Succession | null {
  const { rest } = byArrow.exec(raw)?.groups ?? {}
  if (rest === undefined) return null
  const words = /^(?<state>[^,，、;；]+)[,，、;；]\s*(?<behind>\S.*)$/u.exec(rest)?.groups
  const other = words !== undefined && isState(words.state ?? '') ? (words.behind ?? '') : rest
  const plain = tidyName(other.replace(afterEastAsian, '').replace(changes, ''))
  return isState(plain) ? null : { successor: nameOf(plain) }
}

function readWord(raw: string): Succession | null {
  const { other } = (byEastAsian.exec(raw) ?? byWord.exec(raw))?.groups ?? {}
  if (other !== undefined)
    return isState(other) || ofWhom.test(other) ? null : { successor: isPlain(raw) ? nameOf(other) : null }
  const found = byNow.exec(raw)?.groups
  if (found === undefined) return null
  const [name = '', next = ''] = [found.name, found.other?.replace(/[)）\]]$/u, '')]
  // Anna Weber, now Huber: one who has married.
  const isOther = saysState(name) || /^\p{Lu}\S* \p{Lu}\S*$/u.test(next)
  return isOther && /^\p{Lu}/u.test(next) && !isState(next) ? { successor: nameOf(next) } : null
}

/** `successor of Ann Lee`: who stands first has come. */
const ofWhom = /^(?:of|to|von|des|der|de|d['’]|di|da|do|van|av|af|po)\s/iu
/** Without a colon and a word that somebody has left, 李明 接任 王强 may say that the first has come. */
const isPlain = (raw: string): boolean => !/[接继繼]/u.test(raw) || /[:：]/u.test(raw) || saysState(raw)

const isState = (text: string): boolean =>
  markKind(text) !== null || isRemark(text) || !/\p{L}{2}|\p{Script=Han}/u.test(text)

const nameOf = (text: string): string | null => {
  const name = tidyName(text.replace(/[)）\]]$/u, ''))
  return /^[\p{L}\p{M} .'’-]{2,60}$/u.test(name) && !saysState(name) ? name : null
}
