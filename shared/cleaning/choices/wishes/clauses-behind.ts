import { plainWords } from '../../text/fold-key.ts'
import { saysTimeInFigures } from './figures-of-time.ts'
import { partsOfDay } from './parts-of-day.ts'
import { times } from './words-around.ts'

// biome-ignore-all format: lists of words
// What people put behind a wish not to be contacted, and what leaves it standing: that it holds until further notice, and
// who said so. Separated by bars; a letter with an accent may stand without it.
const open =
  'un(?:til|till) further notice|till? further notice|un(?:til|till) further|until (?:told|notified|instructed|advised) otherwise|until otherwise (?:told|notified|instructed|advised)|until (?:i|we|you|he|she|they|the client|the customer|client|customer) (?:say|says|tell you|tells us|tell us|hear) otherwise|unless (?:told|notified|instructed) otherwise|from now on|going forward|effective immediately|with immediate effect|as of now|' +
  'bis auf weiteres|bis auf widerruf|bis zum widerruf|ab sofort|mit sofortiger wirkung|von nun an|jusqu.à nouvel ordre|jusqu.à nouvel avis|jusqu.à avis contraire|sauf avis contraire|dès maintenant|dorénavant|désormais|hasta nuevo aviso|hasta nueva orden|hasta próximo aviso|hasta segunda orden|a partir de ahora|de ahora en adelante|até nova ordem|até novo aviso|até segunda ordem|até ordem em contrário|a partir de agora|daqui em diante|fino a nuov[oa] (?:avviso|ordine|comunicazione|disposizione)|fino a contrordine|fino a revoca|d.ora in poi|d.ora in avanti|da ora in poi|' +
  'tot nader order|tot nader bericht|tot nadere aankondiging|tot herroeping|vanaf nu|voortaan|tills vidare|från och med nu|indtil videre|inntil videre|fra nu af|fra nå av|toistaiseksi|tästä lähtien|do odwołania|aż do odwołania|od teraz|(?:až )?do odvolání|(?:až )?do odvolania|do dalšího oznámení|od teď|további (?:értesítésig|rendelkezésig)|visszavonásig|mostantól|până la (?:noi|alte) (?:instrucțiuni|ordine|dispoziții)|până la o nouă (?:ordine|înștiințare)|până la noi ordine|de acum înainte|do daljnjega|do daljnjeg|do opoziva|ikinci bir (?:emre|bildirime|duyuruya) kadar|aksi belirtilene kadar|bundan sonra|bundan böyle|' +
  'до (?:особого|дальнейшего|отдельного) (?:распоряжения|указания|уведомления)|до отмены|впредь|до окремого (?:розпорядження|повідомлення)|до подальшого повідомлення|надалі|до второ нареждане|до ново нареждане|μέχρι νεωτέρας(?: ειδοποίησης| εντολής)?|έως νεωτέρας|από εδώ και πέρα|(?:حتى|إلى|لحين|الى) (?:إشعار|اشعار) (?:آخر|اخر)|من الآن فصاعدا|تا اطلاع ثانوی|از این به بعد|تا اطلاع بعدی|עד להודעה (?:חדשה|אחרת)|עד הודעה חדשה|מעכשיו והלאה|अगली सूचना तक|अगले आदेश तक|अब से|اگلی اطلاع تک|تا حکم ثانی|' +
  'cho đến khi có thông báo mới|cho tới khi có thông báo mới|đến khi có thông báo mới|từ nay về sau|từ nay|sampai (?:ada )?(?:pemberitahuan|pengumuman) (?:lebih lanjut|selanjutnya)|sehingga (?:diberitahu kelak|makluman lanjut|notis selanjutnya)|mulai sekarang|hanggang sa (?:susunod na|karagdagang) abiso|hanggang may bagong abiso|mula ngayon|hadi (?:taarifa|ilani) (?:nyingine|zaidi)|hadi atakaposema|kuanzia sasa|tot verdere kennisgewing'

const by =
  'as per|per|acc(?:ording)? to|on (?:the )?(?:request|instructions?|orders?|advice|word) of|at (?:the )?request of|by (?:order|request) of|requested by|instructed by|ordered by|advised by|confirmed by|reported by|noted by|told by|asked by|' +
  "laut|lt|gemäß|nach angaben? von|nach auskunft von|auf wunsch (?:von|vom|der|des)|auf bitte von|auf anweisung (?:von|der|des)|im auftrag (?:von|der|des)|selon|d.après|à la demande d[eu’']|sur demande d[eu’']|sur ordre d[eu’']|sur instruction d[eu’']|según|por orden de(?:l| la| los)?|por indicación de(?:l| la| los)?|por petición de(?:l| la| los)?|a petición de(?:l| la| los)?|a pedido de(?:l| la| los)?|por instrucciones de(?:l| la| los)?|conforme|segundo|por ordem d[eoa]|a pedido d[eoa]|por instrução de(?:l| la| los)?|secondo|su richiesta d(?:i|el|ella|ello)|per ordine d(?:i|el|ella)|come da|come richiesto da|volgens|op verzoek van(?: de| het)?|in opdracht van(?: de| het)?|op aanvraag van(?: de| het)?|enligt|på begäran av|på uppdrag av|ifølge|på anmodning af|på forespørsel fra|efter ønske fra|etter ønske fra|wg|według|zgodnie z|na prośbę|na polecenie|na życzenie|dle|podle|na žádost|podľa|na žiadosť|conform|la cererea|potrivit|prema|na zahtjev|na zahtev|" +
  'по просьбе|по словам|по указанию|согласно|со слов|на прохання|за словами|по молба на|според|σύμφωνα με|κατόπιν αιτήματος|κατ.εντολή|حسب|بحسب|وفقا ل|بناء على طلب|לפי|לבקשת|על פי|theo yêu cầu của|theo lời|atas permintaan|menurut|ayon kay|ayon sa|sa hiling ni|kwa mujibu wa|kwa ombi la'

/** What follows `per` and is no person: a way, or how often. */
const noPerson =
  /^(?:his |her |their |our |the |my |e |e-)?(?:e?-?mails?|mail|phone|telephone|telefono|telefon\p{L}*|téléphone|sms|text|whatsapp|post|posta|brief|fax|letter|lettera|courrier|iscritto|sempre|favore|piacere|ora|adesso|day|days|week|month|year|quarter|hour|tag|woche|monat|jahr|dag|uge|vecka|år|se|the|il|la|lo|i|le|un|una)(?!\p{L})/iu

const unaccented = (words: string): string =>
  words.replace(/[^\p{ASCII}]/gu, (sign) => {
    const bare = plainWords(sign)
    return bare === '' || bare === sign || bare.length > 1 ? sign : `[${sign}${bare}]`
  })

const hasOpen = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${unaccented(open)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}])`,
  'giu',
)
const joinedOpen =
  /(?:直至|直到|至|在)?(?:另行通知|进一步通知|進一步通知|有新通知|另有通知)(?:为止|為止|之前|前)?|(?:当面|当分)の間は?|追って(?:連絡|通知)(?:する|ある|がある)まで|(?:별도|추후|다음|새로운)\s?(?:안내|통지|통보|공지|연락)(?:이|가)?\s?(?:시|때|있을\s?때)?까지|จนกว่าจะ(?:มีการ)?แจ้ง(?:ให้ทราบ)?(?:อีกครั้ง|ภายหลัง)?/gu
const ownDate = /[\s,]+(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\.?|(?:19|20)\d\d(?:-\d\d){0,2})$/
const byWhom = new RegExp(
  `(?<=[\\p{L}\\p{M}])[\\s,;:–-]+[([]?(?:${unaccented(by)})(?:\\s|(?<=['’]))(?<who>[\\p{L}\\p{M}][\\p{L}\\p{M}.'’-]*(?:\\s[\\p{L}\\p{M}&][\\p{L}\\p{M}.'’-]*){0,3})[\\])]?$`,
  'iu',
)

/** A sentence without what says that it holds until further notice, and who said it: `do not call`, of `do not call per Lou 3/1`. */
export function withoutClauses(sentence: string): string {
  const rest = sentence.replace(joinedOpen, ' ').replace(hasOpen, ' ')
  const undated = rest.trim().replace(ownDate, '')
  const said = byWhom.exec(undated)
  const who = said?.groups?.who ?? ''
  if (said === null || noPerson.test(who) || saysTime(who)) return rest === sentence ? sentence : rest.trim()
  return undated.slice(0, said.index)
}

const until =
  "un(?:til|till)|till?|bis|jusqu['’](?:à|au|en|aux)|hasta|até|fino (?:a|al|alla|ai)|finché|tot|tills|til|indtil|inntil|do|dokud|dopóki|až do|amíg|până (?:la|în|când)|kunnes|до|пока|поки|докато|μέχρι|έως|حتى|لحين|עד|đến|cho đến|sampai|hingga|sehingga|hanggang|hadi|mpaka"
const untilThen = new RegExp(
  `(?<=[\\p{L}\\p{M}])[\\s,;–-]+[([]?(?:${unaccented(until)})\\s(?<then>[^,;()]{2,60})[\\])]?$`,
  'iu',
)
const timeWords = new RegExp(`(?:^| )(?:${times}|${partsOfDay})(?= |$)`, 'u')
const monthOrYear =
  /(?<!\d)20\d\d(?!\d)|(?:^| )(?:jan|feb|mar|maerz|marz|apr|avr|may|mai|maj|mei|jun|jui|jul|aug|aou|ago|sep|set|oct|okt|out|nov|dec|dez|dic|gen|ene|mag|giu|lug|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}*(?= |$)/u

const saysTime = (words: string): boolean => saysTimeInFigures(words) || timeWords.test(plainWords(words))

/**
 * A sentence without the day or the condition until which it holds: `do not call` of `do not call until she pays`. Null where
 * there is none, and for an hour or a day of the week: `not until ten`.
 */
export function withoutUntil(sentence: string): string | null {
  const found = untilThen.exec(sentence)
  if (found === null) return null
  const then = found.groups?.then ?? ''
  if (!monthOrYear.test(plainWords(then)) && saysTime(then)) return null
  return sentence.slice(0, found.index)
}
