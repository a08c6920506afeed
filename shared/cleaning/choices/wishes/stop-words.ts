import { firstAsciiWord, plainWords } from '../../text/fold-key.ts'
import { isAscii } from '../../text/is-ascii.ts'
import { createWordSearch } from '../../text/word-search.ts'
import { beforeTheDead, isDeathAlone, takeProbableDeath } from '../deceased-words.ts'

// biome-ignore-all format: lists of words
// What somebody answers to a message in order to get no more, and what people write down of it. Probable, and never sure: it may
// be about an order. Compared as `plainWords` gives them.
const stop =
  'stop|stopp|stopall|stop all|all stop|stop it|stop this|please stop|stop please|pls stop|stop now|full stop all|halt|arrêt|arret|arrêter|arrêtez|alto|parar|pare|parem|basta|fermare|ophouden|stoppen|stoppa|lopeta|seis|przestańcie|přestaňte|durdur|dur|стоп|στοπ|توقف|إيقاف|ايقاف|עצור|הסר|停止|ストップ|停|정지|중지|그만|스톱|बंद|dừng|berhenti|หยุด|remove|remove it|remove now|austragen|retirer|radier|quitar|borrar|remover|rimuovere|rimuovi|verwijderen|ta bort|fjern|poista|usuńcie|odstranit|vymazat|törölni|töröljenek|ștergeți|silin|удалите|удалить|видаліть|αφαιρέστε|διαγράψτε|احذف|احذفوا|מחק|הסירו'
const who =
  'customer|client|buyer|contact|guest|user|recipient|subscriber|lead|him|her|them|he|she|they|kunde|kundin|empfänger|cliente|client|cliente|klant|kund|kunden|asiakas|klient|zákazník|ügyfél|müşteri|клиент|клиентка'
const said =
  'says|said|replied|replies|texted|texts|sent|sends|wrote|answered|requested|request|asked|wants|wants to|wants us to|asked to|asked us to|received|reply|answer|sagt|sagte|schrieb|antwortete|hat geantwortet|a répondu|répond|dit|dijo|respondió|disse|respondeu|ha risposto|zei|antwoordde|skrev|svarade|svarede|svarte|napsal|odpověděl|odpisał|napisał|ответил|ответила|написал|написала'
const by =
  'by|per|on|via|at request of|on request of|von|vom|durch|auf wunsch von|par|à la demande du|por|pelo|a petición de|da|dal|door|op verzoek van|av|af|przez|na życzenie|na žádost|от|по просьбе'
const stopped =
  'stopped|gestoppt|abgestellt|arrêté|arrêtée|parado|parada|detenido|fermato|fermata|gestopt|stoppad|stoppet|stopped all|остановлен|остановлено'
const means = 'sms|text|texts|message|messages|whatsapp|email|e mail|mail|emails'

const list = (words: string): string => [...new Set(words.split('|').map((word) => plainWords(word) || word))].join('|')
const whole = new RegExp(
  `^(?:(?:(?:${list(who)}|the|der|die|le|la|el|il|o|de|hat|has) )*(?:(?:${list(said)}) )*(?:(?:${means}) )?(?:(?:please|pls|kindly|bitte|svp) )*(?:${list(stop)})(?: (?:${list(`${stop}|${said}|${means}`)}|please|pls|bitte|svp|thanks|now|all|again|to|everything|alles|tout|todo|tutto))*|(?:${list(stopped)}) (?:(?:${list(by)}) )(?:(?:the|dem|der|le|el|il|de|our|den|request of) )*(?:${list(who)})|(?:(?:${list(by)}) )?(?:${list(who)}) (?:has |hat |a )?(?:${list(stopped)}))$`,
  'u',
)

/** Whether a text says STOP and nothing else, or that somebody said it: `Stop!!`, `replied STOP`, `stopped by customer`. Not `bus stop`. */
export function saysStop(text: string): boolean {
  if (text.length > 60 || (isAscii(text) && !hasStopWord(text)) || !hints.test(text)) return false
  return whole.test(plainWords(text))
}

/** With the first word of each; of what is in ASCII no other text is taken. */
const hasStopWord = createWordSearch(
  `${stop}|${stopped}`
    .split('|')
    .map((phrase) => firstAsciiWord(plainWords(phrase)))
    .filter((word) => word !== ''),
)

const hints =
  /st[oó]p|halt|arr[eê]t|alto|par[ae]|basta|fermar|fermat|ophoud|lopeta|seis|przesta|přesta|dur|стоп|останов|στοπ|توقف|يقاف|עצור|הסר|停|ストップ|정지|중지|그만|스톱|बंद|dừng|berhenti|หยุด|abgestellt|detenido|remov|austrag|retir|radier|quitar|borrar|rimuov|verwijder|ta bort|fjern|poista|usuń|odstran|vymaz|töröl|șterg|silin|удал|видал|αφαιρ|διαγρά|احذف|מחק|הסיר/iu

/** STOP set apart from a name by a sign, in brackets, or in capitals before a name that is not: `STOP!! Carol Finch`. */
const apart = [
  /^(?:STOP+|Stop+|stop+|СТОП|ストップ|停止)\s*(?:[-–—:：*!！]+|\s[/|]\s)\s*(?<name>\p{L}.*)$/u,
  /^[([{*【（]+\s*(?:STOP+|Stop+|stop+|СТОП|ストップ|停止)\s*[!！]*\s*[)\]}*】）]+\s*(?<name>\p{L}.*)$/u,
  /^(?<name>\p{L}.*\S)\s*[([{*【（]+\s*(?:STOP+|Stop+|stop+|СТОП|ストップ|停止)\s*[!！]*\s*[)\]}*】）]+$/u,
  /^(?<name>\p{L}.*\S)\s+(?:[-–—:/|]+\s*)(?:STOP+|Stop+|stop+|СТОП|ストップ|停止)\s*[!！*]*$/u,
]
const inCapitals = [/^STOP+\s+(?<name>\p{Lu}\p{Ll}.*)$/u, /^(?<name>\p{Lu}\p{Ll}.*\p{Ll})\s+STOP+[!！*]*$/u]
/** What is not to be done with somebody, in capitals: `DO NOT SHIP TO: Ade Bello`, `NICHT BELIEFERN - Hans Maier`. */
const orders = [
  /^[\s*([!]*(?:(?:PLEASE|PLS|BITTE|POR FAVOR)\s+)?(?:DO NOT|DON['’]?T|NEVER|NE PAS|NE PLUS|NICHT|NO(?=\s\p{Lu}+[AEI]R\s)|NUNCA|NÃO|NON|NIET|NIE|INTE|IKKE|ÄLÄ|NE|NU|НЕ|ΜΗΝ|ΜΗ|JANGAN|HUWAG|KHÔNG|ĐỪNG)\s+\p{Lu}[\p{Lu}\s'’]{2,40}?[\])*!]*\s*[:：–—-]+\s*(?<name>\p{L}.*)$/u,
  /^(?:[*([【（]\s*)?(?:不要|请勿|請勿|切勿|勿|禁止|不得|不准|不可)\p{Script=Han}{1,6}[\])】）*]?\s*[:：]?\s*(?<=[\])】）*:：\s])(?<name>\p{L}.*)$/u,
  /^(?:[*([【（]\s*)?(?:[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?:禁止|不可|厳禁|NG)|\p{Script=Hangul}{2,4}\s?(?:금지|불가))[\])】）*]?\s*[:：]?\s*(?<=[\])】）*:：\s])(?<name>\p{L}.*)$/u,
]
const mayBeOrder = /[:：–—\])】）*-]|^[勿不请請切禁]|[止可禁금불]/u
/** `(DEAD) Tom Moss`: of a customer, or of what was hoped for. */
const deadBefore =
  /^[([{*（【]+\s*(?:dead|tote?r?|morte?|muert[oa]|mort[oa]|dood|död|død|kuollut|mrtv[ýá]|halott|ölü|мертва?|死|사망|mati|meninggal|patay|mfu)\s*[!?]?\s*[)\]}*）】]+\s*(?<name>\p{L}.*)$/iu

/** RIP Tony Gale; Rip Torn is somebody. */
const inPeace = /^R\.?I\.?P\.?[\s:,–-]+(?=\p{Lu}\p{Ll}|[\u0e00-\uffff])/u
/** A cross that is typed as a plus: `Emil Horn +`, as Germans mark their dead. */
const plus = /^(?<name>\p{Lu}\p{Ll}.*\s\p{Lu}\S*\p{L})\s\+$/u
/** `Ole Friis død`, `Karl Vogt verst. 3/24`: a word written small, behind a name that is not. */
const smallBehind = /^(?<name>\p{Lu}\p{L}.*\s\p{Lu}\S*)\s+(?<said>\p{Ll}[\p{Ll}.]{2,12}(?:\s[\d./-]{2,10})?)$/u
const cross = /^(?:[†✝]\s*(?<after>\p{L}.*)|(?<before>\p{L}.*\S)\s*[†✝][\s\d./-]*)$/u

/**
 * The name beside what probably says that its owner is to be left alone: a STOP, an order, a cross, a `Late` in front; null where there is
 * none of them.
 *
 * @param isFirm whether the name may be a firm's, so that only what is set apart by a sign counts
 */
export function splitProbable(raw: string, isFirm = false): string | null {
  if (raw.length > 200) return null
  const text = raw.trim()
  if (/st[o]+p|стоп|ストップ|停止/iu.test(text))
    for (const form of isFirm ? apart.slice(1) : [...apart, ...inCapitals]) {
      const name = form.exec(text)?.groups?.name
      if (name !== undefined) return name.trim()
    }
  const ordered = mayBeOrder.test(text) ? orders.map((form) => form.exec(text)?.groups?.name).find(Boolean) : undefined
  if (ordered !== undefined) return ordered.trim()
  if (isFirm) return null
  const gone = deadBefore.exec(text)?.groups?.name
  if (gone !== undefined) return gone.trim()
  const { after, before } = cross.exec(text)?.groups ?? {}
  if (after !== undefined || before !== undefined) return (after ?? before ?? '').trim()
  const { name, said = '' } = (plus.exec(text) ?? smallBehind.exec(text))?.groups ?? {}
  if (name !== undefined && (said === '' || isDeathAlone(said))) return name
  const dead = takeProbableDeath(text) ?? text.replace(inPeace, '')
  if (dead !== text) return dead
  const rest = text.replace(beforeTheDead, '')
  return rest === text || rest === '' ? null : rest
}
