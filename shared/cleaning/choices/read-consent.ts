import { fillerOf } from '../text/fillers.ts'
import { plainWords } from '../text/fold-key.ts'
import { tidyText } from '../text/tidy-text.ts'
import { cleanDate } from '../values/clean-date.ts'
import { answerBelow, readAnswersOf } from './answers-of-column.ts'
import { asksLeave, noLeave } from './asks-contact.ts'
import { cleanBoolean } from './clean-boolean.ts'
import { meansDoNotContact } from './means-do-not-contact.ts'
import { saysUnwanted } from './names-sending.ts'
import { saysStop } from './wishes/stop-words.ts'

/** What a column asks: `out`, whether not to contact; `in`, whether one may. */
export type ConsentColumn = 'out' | 'in'
/** `unclear`: neither yes nor no, so that a person has to say; `probably-refused`: so, with the likely answer. */
export type Consent = 'refused' | 'given' | 'blank' | 'unclear' | 'probably-refused'

/**
 * What a cell of a column about consent says. Words that name it themselves (`opted out`) say the same in either; yes, a
 * tick and a date answer what the column asks. Nothing that is unclear is read as a leave to contact.
 *
 * @param column what it is called: in Chinese, Japanese and Korean a circle is a yes and a cross a no, which elsewhere may
 *   tick a box
 */
export function readConsent(raw: string, asks: ConsentColumn, column = ''): Consent {
  const text = tidyText(raw)
  if (text === '') return 'blank'
  if (raw.length > 300) return 'unclear'
  if (text.length < 3 && eastAsian.test(column)) {
    if (circle.test(text)) return asks === 'in' ? 'given' : 'refused'
    if (cross.test(text)) return asks === 'in' ? 'refused' : 'given'
  }
  const answer = answerBelow(column, text)
  if (answer !== null) return answer === (asks === 'in') ? 'given' : 'refused'
  const words = plainWords(text)
  if (refused.has(words) || meansDoNotContact(text)) return 'refused'
  if (given.has(words) || (asks === 'in' && givenIfAsked.has(words) && !/[?？]/.test(text))) return 'given'
  if (asks === 'in' && (refusedIfAsked.has(words) || saysStop(text) || saysUnwanted(text))) return 'refused'
  return asks === 'out' ? readOut(text, words) : readIn(text, words)
}

function readOut(text: string, words: string): Consent {
  if (ticks.test(text) || yesFirst.test(words) || isDate(text) || dateInside.test(text)) {
    return noFirst.test(words) ? 'unclear' : 'refused'
  }
  // A cross ticks a box, or says no.
  if (crosses.test(text)) return 'unclear'
  const { value } = cleanBoolean(text)
  if (value !== null) return value ? 'refused' : 'given'
  if (fillerOf(text, 'boolean') === 'above') return 'unclear'
  if (isNothing(text)) return 'blank'
  return words.split(' ').every((word) => means.has(word)) ? 'probably-refused' : 'unclear'
}

function readIn(text: string, words: string): Consent {
  const bare = withoutThanks(words)
  if (bare !== words) {
    const said = readIn(bare, bare)
    if (said !== 'unclear') return said
  }
  if (ticks.test(text) || isDate(text)) return 'given'
  if (crosses.test(text) || /^x+$/i.test(text)) return 'unclear'
  const { value } = cleanBoolean(text)
  if (value !== null) return value ? 'given' : 'refused'
  // 不可 alone; `no calls, email ok` says of one way, and needs a person.
  if (noLeave.test(words) && words.replace(noLeave, '') === '') return 'refused'
  if (fillerOf(text, 'boolean') === 'above') return 'unclear'
  if (isNothing(text)) return 'blank'
  return noFirst.test(words) ? 'refused' : 'unclear'
}

/** `nej` of `nej tak`, `ja` of `ja, bitte`; thanks alone say nothing. */
const withoutThanks = (words: string): string => words.replace(thanksBehind, '').replace(thanksBefore, '') || words

const thanks =
  'thanks|thanks a lot|many thanks|thank you|thank you very much|thx|ty|please|pls|danke|vielen dank|danke schön|bitte|bitte sehr|gerne|merci|merci beaucoup|svp|s il vous plaît|s il te plaît|avec plaisir|gracias|muchas gracias|por favor|obrigado|obrigada|muito obrigado|grazie|grazie mille|per favore|prego|bedankt|dank je|dank u|dank je wel|graag|graag gedaan|alsjeblieft|alstublieft|aub|tack|tack så mycket|tackar|takk|tusen takk|tak|mange tak|venligst|gerne tak|kiitos|kiitos paljon|dziękuję|dzięki|proszę|díky|děkuji|prosím|ďakujem|köszönöm|köszi|kérem|mulțumesc|vă rog|hvala|molim|teşekkürler|teşekkür ederim|sağol|lütfen|спасибо|большое спасибо|пожалуйста|дякую|будь ласка|благодаря|моля|ευχαριστώ|παρακαλώ|شكرا|شكراً|من فضلك|لو سمحت|ممنون|متشکرم|شکریہ|תודה|תודה רבה|בבקשה|धन्यवाद|शुक्रिया|कृपया|cảm ơn|cám ơn|terima kasih|makasih|tolong|salamat|salamat po|po|asante'
    .split('|')
    .map(plainWords)
    .sort((a, b) => b.length - a.length)
    .join('|')
const thanksBehind = new RegExp(`(?<=.) (?:${thanks})$`, 'u')
const thanksBefore = new RegExp(`^(?:${thanks}) (?=.)`, 'u')

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const circle = /^[OoＯｏ○◯〇⭕◎]\ufe0f?$/u
const cross = /^[XxＸｘ×✗✘❌✕✖╳]\ufe0f?$/u

const isNothing = (text: string): boolean => fillerOf(text, 'boolean') !== null || /^0{4}-00-00/.test(text)

const set = (text: string): ReadonlySet<string> => new Set(text.split(', ').map(plainWords))
const refused = set(
  'refused, declined, revoked, withdrawn, denied, rejected, objected, objection, not subscribed, non subscribed, nonsubscribed, never subscribed, not opted in, no consent, not consented, not granted, do not, ' +
    'widerrufen, abgelehnt, verweigert, widersprochen, refusé, retiré, révoqué, rechazado, retirado, revocado, recusado, revogado, rifiutato, revocato, geweigerd, ingetrokken, отказ, отозвано, ' +
    '不同意, 拒绝, 拒絕, 拒否, 同意しない, 不可, 不可以, 不允许, 不允許, 已撤回, 거부, 미동의, 비동의, 동의안함, 동의 안함, 철회',
)
const given = set(
  'subscribed, opted in, opt in, optin, consented, consent given, may contact, can contact, ok to contact, okay to contact, contact ok, may be contacted, can be contacted, contactable, ' +
    'einwilligung erteilt, darf kontaktiert werden, abonné, suscrito, inscrito, iscritto, ingeschreven, подписан, 同意接收, 已订阅, 已訂閱, 可联系, 可聯絡, 可连络, 連絡可, 수신동의, 구독중',
)
const givenIfAsked = set(
  'ok, okay, granted, given, allowed, permitted, agreed, agree, accepted, accept, confirmed, approved, signed, double opt in, einverstanden, erteilt, zugestimmt, accepté, accepte, d’accord, aceptado, acepta, concedido, ' +
    'sure, sure thing, of course, certainly, absolutely, definitely, gladly, by all means, yep, yeah, yup, fine, go ahead, no problem, with pleasure, klar, natürlich, selbstverständlich, gern, gerne, sehr gern, sehr gerne, jawohl, auf jeden fall, bien sûr, bien entendu, certainement, volontiers, absolument, sans problème, claro, claro que sí, por supuesto, desde luego, vale, cómo no, con gusto, sin problema, claro que sim, com certeza, sem problema, pode, certo, certamente, volentieri, va bene, ' +
    'natuurlijk, zeker, is goed, prima, självklart, visst, javisst, selvfølgelig, gjerne, totta kai, toki, oczywiście, jasne, chętnie, pewnie, samozřejmě, jistě, určitě, samozrejme, persze, természetesen, desigur, sigur, naravno, конечно, хорошо, ладно, звичайно, разбира се, φυσικά, βεβαίως, tabii, tabii ki, elbette, olur, tamam, طبعا, طبعاً, أكيد, اكيد, بالتأكيد, أوافق, موافق, بله حتما, البته, בטח, כמובן, ज़रूर, जरूर, बिल्कुल, ได้, ได้เลย, được, tất nhiên, boleh, tentu, tentu saja, sige, sige po, 好, 好的, 行, 当然, 當然, 没问题, 沒問題, もちろん, いいです, いいですよ, 좋아요, 물론, 물론이죠, 당연하죠, 네네, ' +
    'aceito, aceita, accettato, accetta, akkoord, согласен, да, 同意, 可, 可以, 允许, 允許, 同意する, 可能, 동의, 동의함',
)
/** No, where a column asks whether one may. */
const refusedIfAsked = set(
  'never, nope, nah, not, not really, not at all, absolutely not, definitely not, certainly not, of course not, by no means, no way, rather not, better not, prefer not, please don’t, don’t, never ever, not ever, niemals, nie, nie wieder, nö, auf keinen fall, auf gar keinen fall, keinesfalls, lieber nicht, bitte nicht, nicht, sicher nicht, jamais, pas du tout, surtout pas, en aucun cas, absolument pas, certainement pas, sûrement pas, plutôt pas, pas question, nunca, jamás, nunca más, para nada, de ninguna manera, en absoluto, claro que no, por supuesto que no, ni hablar, mejor no, nunca mais, jamais, de jeito nenhum, de forma alguma, de maneira nenhuma, claro que não, melhor não, mai, mai più, assolutamente no, per niente, certo che no, meglio di no, ' +
    'nooit, absoluut niet, zeker niet, liever niet, beslist niet, niet, aldrig, absolut inte, helst inte, absolut ikke, helst ikke, aldri, ei koskaan, ei ikinä, ei missään nimessä, nigdy, absolutnie nie, w żadnym wypadku, raczej nie, nikdy, v žádném případě, rozhodně ne, raději ne, v žiadnom prípade, soha, semmiképp, niciodată, în niciun caz, nikada, nipošto, никогда, ни в коем случае, ни за что, ніколи, никога, ποτέ, με τίποτα, asla, kesinlikle hayır, hiçbir zaman, أبدا, أبداً, ابدا, مطلقا, كلا, مستحيل, هرگز, ابدا, אף פעם, בשום אופן, כלל לא, कभी नहीं, बिल्कुल नहीं, मत करो, ไม่เด็ดขาด, ไม่มีทาง, không bao giờ, tidak pernah, tidak sama sekali, jangan, jangan pernah, huwag, ayoko, 不, 不要, 绝不, 絕不, 从不, 從不, 绝对不, 絕對不, 绝对不行, 絕對不行, 坚决不, 別, 别, 嫌, 嫌です, いや, いやです, だめです, やめて, やめてください, 絶対だめ, 絶対に嫌, お断り, お断りします, 안됩니다, 안 됩니다, 절대 안됨, 절대 안돼, 절대 안 됨, 싫어요, 싫음, 싫습니다, 하지마, 하지 마세요',
)
const ticks = /^(?:[√✓✔✅☑●■◉⦿◆★*＊+＋]\ufe0f?\s?)+$/u
const crosses = /^(?:[×✗✘❌✕✖╳☒○◯〇◎△]\ufe0f?\s?)+$/u
const yesFirst = /^(?:yes|y|true|ja|oui|si|sim|tak|да|是|はい|예|네)(?: |$)/
const noFirst = /^(?:no|n|not|false|nein|non|nao|nie|нет|否|いいえ|아니오)(?: |$)/
const dateInside = /(?<!\d)(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?!\d)/
function isDate(text: string): boolean {
  const { value, suggestion } = cleanDate(text)
  return (value ?? suggestion) !== null || /^(?:19|20)\d\d$|^\p{L}{3,9}\.? (?:19|20)\d\d$/u.test(text)
}

/** By what means one is not to be reached. */
const means = set(
  'all, any, both, everything, every, channels, and, or, email, emails, mail, mails, e, phone, calls, call, telephone, sms, text, texts, post, marketing, newsletter, newsletters, whatsapp, fax, global, full, total',
)

/** What the name of a column asks about consent; null where it asks nothing of the kind. */
export function asksConsent(column: string): ConsentColumn | null {
  if (column.length > 100) return null
  const spelt = column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const words = plainWords(spelt)
  if (aboutIt.test(words)) return null
  if (meansDoNotContact(spelt.replace(/[?？]/g, '')) || asksOut.test(words)) return 'out'
  const answers = readAnswersOf(column)
  if (
    answers !== null &&
    (asksConsent(answers.name) === 'out' || (answers.asksYesOrNo && refusesIfYes.has(plainWords(answers.name))))
  )
    return 'out'
  if (otherConsent.test(words)) return null
  return asksIn.test(words) || asksLeave(spelt) ? 'in' : null
}

// What goes with a consent is none: its reason, its source, who took it.
const aboutIt =
  /\b(?:reason|source|comment|comments|note|notes|text|ip|url|link|version|by|method|form|language|id|type|category|channel|basis|count|campaign|token|grund|quelle|motif|motivo)$|原因|来源|來源|理由|사유/
const otherConsent =
  /\b(?:cookie|cookies|photo|photos|image|video|media|terms|medical|parental|guardian|data sharing)\b/
const asksOut =
  /\b(?:opt(?:ed)? ?out|unsubscri\w*|optout|dnc|suppress(?:ed|ion)?|do not \w+|no (?:calls?|contact|marketing|emails?))\b|不同意|拒收/
/** With yes or no below it a wish; alone it may be a region, a date or a bus stop. */
const refusesIfYes: ReadonlySet<string> = set(
  'baja, de baja, baja comunicaciones, baja publicidad, baja newsletter, stop, sperre, sperrvermerk, werbestopp, abmeldung, austragung, stoppen, stopp',
)
const asksIn =
  /\b(?:opt(?:ed|s)? ?in|optin|subscribed|consent|consents|consented|gdpr consent|accepts?(?: \w+)? marketing|marketing (?:ok|allowed|permission|permissions|permitted|accepted|agreed)|may (?:we )?(?:contact|call|email)|can (?:we )?(?:contact|call|email)|ok(?:ay)? to (?:contact|call|email|market)|contactable|permission to \w+|agree[ds]? to (?:marketing|be contacted|receive)|allows? (?:contact|marketing|calls|email)|einwilligung|werbeeinwilligung|zustimmung|kontakt erlaubt|consentement|consentimiento|acepta (?:publicidad|marketing|comunicaciones)|consentimento|aceita marketing|consenso|toestemming|samtycke|samtykke|zgoda|souhlas|согласие)\b|同意|可联系|可聯絡|允许联系|允許聯絡|接受推广|接受推廣|配信許可|連絡可|동의/
