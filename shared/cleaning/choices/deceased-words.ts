import { firstAsciiWord, plainWords } from '../text/fold-key.ts'
import { isAscii } from '../text/is-ascii.ts'
import { createFirstWordSearch } from '../text/word-search.ts'
import { isDayAndMonth } from '../values/is-day-and-month.ts'
import { withoutOwnDate } from './dates-of-events.ts'

// biome-ignore-all format: lists of words
/** Somebody who has died, a line per language: nothing else is spelled so. Separated by commas. */
export const deceased = [
  'deceased, passed away, has passed away, has died, decd, demised, rest in peace, rests in peace, may he rest in peace, may she rest in peace, transited to glory, went to be with the lord, gone to be with the lord, left for heavenly abode, left for his heavenly abode, left for her heavenly abode',
  'don die, don kpai, don kpeme, don dead, don pass away, na dead person',
  'guzar gaye, guzar gaya, guzar gayi, inteqal ho gaya, intiqal ho gaya, swargwas ho gaya, dehant ho gaya, chal base, marhoom',
  'verstorben, verstorbene, verstorbener, gestorben, entschlafen, heimgegangen',
  'décédé, décédée, est décédé, est décédée, défunt, défunte',
  'fallecido, fallecida, falleció, ha fallecido, que en paz descanse, descanse en paz, difunto, difunta, finado, finada',
  'falecido, falecida, faleceu, defunto, defunta',
  'deceduto, deceduta, è deceduto, è deceduta, è morto, è morta, defunto, defunta',
  'overleden, gestorven, is overleden',
  'avliden, har avlidit, har dött, gick bort, gått bort, bortgången',
  'afdød, er død, gået bort, avdød, gått bort, látinn',
  'kuollut, kuoli, edesmennyt, menehtynyt, menehtyi, poisnukkunut',
  'zmarł, zmarła, zmarły, nie żyje, nieżyjący, nieżyjąca',
  'zemřel, zemřela, zesnulý, zesnulá, nežije, zomrel, zomrela, zosnulý, zosnulá',
  'elhunyt, meghalt, elhalálozott',
  'decedat, decedată, a decedat, răposat, răposata',
  'preminuo, preminula, pokojni, pokojna, umro, umrla, umrl, preminil',
  'починал, починала, почина, покойник',
  'умер, умерла, скончался, скончалась, покойный, покойная, умерший, умершая',
  'помер, померла, покійний, покійна',
  'αποθανών, αποθανούσα, απεβίωσε, πέθανε, έχει πεθάνει, εκλιπών',
  'vefat etti, vefat, vefat etmiş, öldü, merhum, merhume, rahmetli',
  'متوفى, متوفي, متوفاة, توفي, توفيت, المرحوم, المرحومة, رحمه الله, رحمها الله, توفي رحمه الله, توفيت رحمها الله, توفاه الله, توفاها الله, فوت شده, فوت کرد, درگذشته, درگذشت, مرحوم, انتقال کر گئے, وفات پا گئے',
  'נפטר, נפטרה, המנוח, המנוחה, הלך לעולמו',
  'स्वर्गीय, निधन, निधन हो गया, मृत, मृतक, देहांत, दिवंगत, প্রয়াত, মৃত, মারা গেছেন, காலமானார், మరణించారు',
  'เสียชีวิต, ถึงแก่กรรม, เสียชีวิตแล้ว',
  'đã mất, qua đời, đã qua đời, từ trần, đã chết',
  'almarhum, almarhumah, meninggal, meninggal dunia, sudah meninggal, telah meninggal, wafat, allahyarham',
  'namatay, namatay na, yumao, patay na, pumanaw, sumakabilang buhay, sumakabilang buhay na, binawian ng buhay',
  'transition to glory, transitioned to glory, called to glory, gone to glory, called home to glory, joined the ancestors, gone to join the ancestors, sleeping in the lord, slept in the lord, promoted to glory, gone to meet his maker, gone to meet her maker',
  'marehemu, amefariki, alifariki, amefariki dunia, ameaga dunia, aliaga dunia, marigayi, marigayiya',
  'velionis, velionė, yra miręs, yra mirusi, jau miręs, nelaiķis, nelaiķe, ir miris, ir mirusi, jau miris, aizgājis mūžībā, aizgājusi mūžībā, on surnud, lahkunud meie hulgast, ka vdekur, i ndjeri, e ndjera, ha mort, va morir',
  'усопший, усопшая, қайтыс болды, қайтыс болған, vafot etdi, vafot etgan, вафот этди, вафот этган, vəfat edib, vəfat etdi, rəhmətə getdi, нас барсан, გარდაიცვალა, გარდაცვლილი, մահացել է, մահացած, վախճանվել է',
  'hayatını kaybetti, hakkın rahmetine kavuştu, tutup usia, sudah wafat, telah wafat, kembali ke rahmatullah, telah kembali ke rahmatullah, meninggal dunia',
  'انتقل إلى رحمة الله, انتقلت إلى رحمة الله, انتقل الى رحمة الله, في ذمة الله, وافته المنية, وافتها المنية, به رحمت خدا رفت, انتقال ہو گیا, انتقال ہوگیا, وفات ہو گئی, اللہ کو پیارے ہو گئے, נפטר לאחרונה, הלכה לעולמה',
  'चल बसे, स्वर्ग सिधार गए, स्वर्गवास, स्वर्गवास हो गया, देहान्त, निधन झाले, मृत्यु हो गई, মারা গেছে, মৃত্যু হয়েছে, পরলোকগত, இறந்துவிட்டார், இறந்தார், చనిపోయారు, మరణించాడు, ನಿಧನರಾದರು, ತೀರಿಕೊಂಡರು, മരിച്ചു, അന്തരിച്ചു, અવસાન થયું, સ્વર્ગસ્થ, ਸਵਰਗਵਾਸ, මිය ගියා, ကွယ်လွန်, ကွယ်လွန်သွားပြီ, ເສຍຊີວິດ, ស្លាប់ហើយ, មរណភាព, สิ้นชีวิต, สิ้นใจ, ถึงแก่อนิจกรรม',
].flatMap((line) => line.split(', '))

const deceasedKeys: ReadonlySet<string> = new Set(deceased.map(plainWords))

/** The same in scripts that put no blanks between words. */
export const joinedDeceased =
  '(?<![告特個个分差])[別别]世(?![界代紀纪人])|与世长辞|與世長辭|撒手人寰|駕鶴西[歸去]|驾鹤西[归去]|蒙主寵召|蒙主宠召|安息主懷|安息主怀|離開人世|离开人世|圓寂|圆寂|鬼籍に入|(?<![가-힣])(?:소천|선종|영면)(?![가-힣])|已故|逝世|去世|过世|過世|往生(?!堂)|辞世|辭世|离世|離世|病逝|亡故|仙逝|已歿|已殁|已亡|身亡|身故|死亡|逝去|故人|过身|過身|死去|他界|永眠|亡くな(?:った|りました|られた|られました)|物故|사망|부고(?![가-힣])|고인(?![가-힣])|별세|(?<![가-힣])작고(?![가-힣\\s])|타계|돌아가(?:셨|심|신)|เสียชีวิต|ถึงแก่กรรม'

/** Words that say something else among others: only alone, or with a year or a day beside them. */
export const deathsAlone: ReadonlySet<string> = new Set(
  'dead, died, is dead, mort, morte, est mort, est morte, muerto, muerta, murió, morto, morta, morreu, è morto, è morta, tot, ist tot, dood, is dood, is gestorven, död, dött, dog, är död, død, døde, er død, martwy, mrtvý, mrtvá, mŕtvy, halott, mort, mrtav, мертв, мёртв, νεκρός, ölü, ölmüş, میت, ميت, מת, मर गए, ตาย, ตายแล้ว, chết, mati, patay, 亡, 殁, 歿, погиб, погибла, ya rasu, ta rasu, rip, r i p, qepd, q e p d, 死, 死了, 故, ✝, †, expired, late, the late, sp, ś p'
    .split(', ')
    .map((word) => plainWords(word) || word),
)
/** Cut short, which in capitals without a date may be a firm or a degree: `verst.`, but ALM. */
const shortened: ReadonlySet<string> = new Set(
  'verst, verstb, dcd, dcdé, décd, décéd, overl, ovrl, alm, almh, umř, zesn, merh, fallec, falec, deced, decé, ум, сконч, ז ל, זצ ל'
    .split(', ')
    .map((word) => plainWords(word) || word),
)
/** Of these only with the accent. */
const accented = /^(?:död|dött|ś\.?\s?p\.?)/iu
const mayBeAnother = new Set(['dod', 'dott', 'dog', 'sp', 's p', 'expired', 'late', 'the late', 'mati', 'tot'])
/** When it was. */
const when =
  /[\s,;:(–-]+(?:(?:in|im|am|on|den|le|el|il|em|dne|w|v|i|в|у|през|ב|في|de|a|ve|anno|year)\s+)?(?:\d{1,2}[\s./-]+(?:\d{1,2}|\p{L}{3,9})[\s./-]+)?(?:(?:\d{1,2}|\p{L}{3,9})[\s./-]+)?(?:19|20)\d\d(?:\s?[./年년-]\s?\d{1,2}(?:\s?[./月월-]\s?\d{0,2}[日일]?)?)?[\s.)年년]*$/u

const joinedAlone = new RegExp(
  `^(?:已经|已經|已|ご|御|本人|客户|客戶|客人|顧客|顾客|人客|事主|對方|对方|佢|他|她|お客様|고객님?|본인|于|於|在|舊年|旧年|上年|前年|早前|最近|近日|聽講|听说|聽說|據聞|因病|不幸|ご主人|先方|昨年|去年|今年|先月|先日|作年|작년|지난해|지난달|올해|上个月|上個月)*(?:に|에|은|는|께서|、|,|\\s)*(?:${joinedDeceased})(?:咗|左|了|喇|啦|とのこと|との連絡|との(?:ご)?連絡あり|と聞く|されました|された|されています|しました|した|した方|なされました|済み?|함|하심|하셨음|하셨습니다|했음)?$`,
  'u',
)

/** `dcd` as a tag may be anything, and so may `VERST` be. */
const isPlainlyCut = (text: string, word: string): boolean =>
  !/^\p{Lu}{2}/u.test(word) && (word.length > 3 || /\.[\s)）\]*]*$/u.test(text))

/** Whether a text says of itself that somebody is dead: `død 2020`, `(died 3 May 2021)`, `†`. */
export function isDeathAlone(text: string): boolean {
  if (text.length > 60 || !mayBeDeath(text)) return false
  const bare = text.trim().replace(/^[\s(（[*]+|[\s)）\]*.!]+$/gu, '')
  const withoutYear = bare.replace(when, '').trim()
  const without = withoutOwnDate(withoutYear)
  if (/^[†✝✞]$/u.test(without) || restsSince.test(bare) || joinedAlone.test(without)) return true
  const key = plainWords(without)
  if (shortened.has(key)) return without !== bare || isPlainlyCut(text, without)
  // Of `joined the ancestors 2021` the last word is no month.
  if (deceasedKeys.has(key) || (/\d/.test(bare) && deceasedKeys.has(plainWords(withoutOwnDate(bare))))) return true
  if (!deathsAlone.has(key)) return false
  // A contract expires in a year as well.
  if (key === 'expired') return false
  if (!mayBeAnother.has(key) || accented.test(without)) return true
  // `tot 3-4`: in Dutch until that day.
  return without === withoutYear && without !== bare && key !== 'late' && key !== 'sp'
}

const month =
  '(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sept?|oct|okt|nov|dec|dez|ene|abr|ago|set|out|dic|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const day = `(?:(?:in|on|since|last|this|en|el|de|early|late|mid)\\s+)*(?:(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?[\\s./-]*)?(?:${month}\\.?|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d{1,2})?[\\s./'’,-]*(?:\\d{2}|(?:19|20)\\d\\d)?`
/** A month or a day beside letters that say nothing else: `RIP Aug`. */
const restsSince = new RegExp(`^(?:r\\.?\\s?i\\.?\\s?p\\.?|q\\.?e\\.?p\\.?d\\.?)[\\s,(:–-]+${day}\\)?$`, 'iu')
/** So a contract ends, and in India a life. */
const ended = new RegExp(
  `^(?:(?:(?:he|she|sir|madam|customer|client|owner|party|sri|shri|smt|mr|mrs|ms)\\.?\\s+)(?:has\\s+|had\\s+|already\\s+|suddenly\\s+|recently\\s+)*expired(?:\\s+${day})?|(?:has\\s+|already\\s+|suddenly\\s+|recently\\s+)*expired\\s+(?=\\S)${day}|(?:he|she|customer|client|owner)\\s+(?:is\\s+no\\s+more|has\\s+passed\\s+on|passed\\s+on)(?:\\s+${day})?)$`,
  'iu',
)

/** What is said of the dead, and of a lamp, a guest or an exam: alone, or with its day. Compared as `plainWords` gives it. */
const departed =
  "passed over|è mancato|è mancata|è venuto a mancare|è venuta a mancare|ci ha lasciato|ci ha lasciati|se ne è andato|se ne è andata|nous a quitté|nous a quittés|nous a quittée|nous a quittées|s'est éteint|s'est éteinte|est parti|est partie|nos dejó|nos ha dejado|partió|ha partido|nos deixou|partiu|ist von uns gegangen|von uns gegangen|eingeschlafen|friedlich eingeschlafen|heengegaan|is heengegaan|ingeslapen|is niet meer|somnade in|sov ind|gikk bort|gik bort|sovnet inn|odszedł|odeszła|odešel|odešla|ушел из жизни|ушла из жизни|ушёл из жизни|его не стало|ее не стало|её не стало|пішов з життя|пішла з життя|aramızdan ayrıldı|sonsuzluğa uğurlandı|berpulang|telah berpulang|नहीं रहे|नहीं रहीं|अब नहीं रहे|अब नहीं रहीं|अब इस दुनिया में नहीं|nahi rahe|ab nahi rahe|nahin rahe|đã đi xa|จากไปแล้ว|จากไป"
const whoDeparted =
  'he|she|sir|madam|customer|client|owner|mr|mrs|ms|er|sie|kunde|kundin|herr|frau|il|elle|m|mme|monsieur|madame|client|cliente|el|ella|ele|ela|lui|lei|il cliente|la cliente|hij|zij|klant|han|hun|hon|pan|pani|он|она'
const toDeparted = (words: string): string => words.split('|').map(plainWords).join('|')
const gone = new RegExp(
  `^(?<who>(?:${toDeparted(whoDeparted)}) )*(?:(?:has|had|sadly|suddenly|recently|already|leider|plötzlich|purtroppo|malheureusement|lamentablemente|infelizmente|helaas) )*(?:(?<passed>passed)|${toDeparted(departed)})(?<day>(?: \\S+){0,4})$`,
  'u',
)
const daysAndTimes: ReadonlySet<string> = new Set(
  'marz fevrier aout decembre marco wrzesnia pazdziernika stycznia unora brezna cervna rijna in on at a ad al il lo la le el en em im am den dem der des de du di del dello op om w we we v ve i o last this past early late mid the week month year yesterday today night morning spring summer autumn fall winter january letzte letzten letzter letztes woche monat jahr gestern heute dernier derniere semaine mois annee an hier pasado pasada semana mes ano ayer passado passada ontem scorso scorsa settimana mese anno ieri vorige vorig maand jaar gisteren förra veckan året uge år rok roku году'
    .split(' ')
    .map(plainWords),
)
const isTime = (word: string): boolean => /^\d+$/.test(word) || daysAndTimes.has(word) || isDayAndMonth(`1 ${word}`)
const mayHaveDeparted =
  /passed|manca|lasciat|andat|quitt|étein|etein|parti|dej[oó]|dejado|deixou|gegangen|geschlafen|heengegaan|ingeslapen|niet meer|somnade|sov|bort|odsz|odesz|ode[sš]|жизн|не стало|життя|ayrıldı|uğurland|berpulang|kabilang|रह|दुनिया|nahin? rahe|đi xa|จากไป/iu

function mayHaveGone(text: string): boolean {
  const found = gone.exec(plainWords(text))?.groups
  if (found === undefined) return false
  const day = (found.day ?? '').trim()
  // An exam is passed too.
  if (day === '') return found.passed === undefined || found.who !== undefined
  return day.split(' ').every(isTime)
}

/** Of a widow's card it may be about her husband. */
const lateOf =
  /^(?:the\s+)?late\s+(?:husband|wife|spouse|partner|father|mother|brother|sister|son|daughter|uncle|aunt|hubby)\s+of\s+\p{Lu}/iu
/** 佢上年走咗, 老人家不在了: of a journey, or of the last one. */
const joinedGone = new RegExp(
  `^(?:客人|客户|客戶|顾客|顧客|事主|佢|他|她|老人家|老先生|老太太|本人|人|(?:(?:佢|他|她)(?:嘅|的)?)?(?:老闆|老板|先生|太太|老公|老婆|丈夫|妻子|爸爸|媽媽|妈妈|父親|父亲|母親|母亲))?(?:已经|已經|已|舊年|旧年|上年|去年|前年|今年|上個?月|上个月|早前|最近|前排|\\d{4}年?)*(?:走咗|走左|走了|唔在咗|不在人世|不在了|不在世|冇咗|回天家|(?:${joinedDeceased})(?:咗|左)?)(?:喇|啦|了)?[。.!！]?$`,
  'u',
)

/** Whether a note may say that somebody is dead: `expired on 12/3`, which may be about a contract, `è mancata a maggio`. */
export const mayBeDead = (text: string): boolean =>
  text.length <= 60 &&
  (lateOf.test(text.trim()) ||
    joinedGone.test(text.trim()) ||
    (/expired|no more|passed on/i.test(text) && ended.test(text.trim().replace(/[.!]+$/, ''))) ||
    (mayHaveDeparted.test(text) && mayHaveGone(text)))

const beginsAsDeath = createFirstWordSearch(
  [...deathsAlone, ...shortened, ...deceasedKeys].filter(isAscii).map(firstAsciiWord),
)
/** Whether a text begins as one does that says so. What is not in ASCII may always. */
export const mayBeDeath = (text: string): boolean =>
  !isAscii(text) || beginsAsDeath(/^[a-z]{2}/i.test(text) ? text : text.replace(eraOrDay, ''))
/** In front of the word: `2024-03-01 verst.`, and R6 of Japanese years. */
const eraOrDay = /^(?:[RHS](?=\d))?[\d\s./,-]+/

/** In front of a name, that it is of somebody dead: `Late Chief Bello`, `feu Jean Dupont`; each may be a name or a word too. */
export const beforeTheDead =
  /^(?:故[\s・.]+(?=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2})|故(?=\p{Script=Hangul}{2})|고\s?[(（]?故?[)）]?\s+(?=\p{Script=Hangul}{3})|(?:the\s+)?(?:estate\s+of(?:\s+the\s+late)?|succession\s+de|erbengemeinschaft|nachlass|herederos\s+de|herdeiros\s+de|espólio\s+de|eredi\s+di|de\s+erven|erven\s+van|dödsboet\s+efter|dødsboet\s+efter|late|dec'?d|deceased|marhoom|marhum|swargiya|swargeeya|swargvasi|feue?|néhai|neh\.|rahmetli|merhum|merhume|almarhum|almarhumah|alm\.|allahyarham|pokojn[iay]|pok\.|zesnul[ýá]|zosnul[ýá]|ś\.?\s?p\.|il fu|la fu|el finado|la finada|el difunto|o falecido|a falecida|il defunto|wijlen|wlg?\.|salig|framlidne|afdøde|avdøde|edesmennyt|покойный|покойная|покійний|мак\.|स्व\.?|स्वर्गीय|المرحوم|مرحوم|המנוח)[\s.]+(?=\p{Lu}|\p{Lo}))/iu

/** So the dead are marked as well, and others are: `d. 2023`, `zm. 2023`, `ALM`. */
const probable =
  /^(?:(?:d|ob|obiit|zm|zem|gest|fall|m\.?\s?el|muj|mrt)\.?\s(?=.*\d)|\+\s?(?=\d{4}|\d{1,2}[./-])|(?:fu|feu|late|r\.?i\.?p)\.?$)/iu

/** The name in front of what says so in brackets and may say something else: `Ann Bell (d. 2023)`, `Jo Roux (DCD)`; else null. */
export function takeProbableDeath(text: string): string | null {
  const [, name = '', said = ''] = anyMark.test(text) ? (beforeMark.exec(text) ?? []) : []
  if (name === '') return null
  const [mark = ''] = probable.exec(said) ?? []
  const isDated = mark !== '' && withoutOwnDate(`x${said.slice(mark.length)}`).length < 3
  return isDated || (shortened.has(plainWords(said)) && !isDeathAlone(said)) ? name : null
}

/**
 * The name beside what says so: behind it in brackets or behind a dash, `Lars Berg (død 2022)`; before a title of India,
 * `Late Sh. Mohan Lal`. Null for `Meyer (Mort)`.
 */
export function takeDeath(text: string): string | null {
  const before = lateSir.exec(text)?.[0] ?? ''
  if (before !== '') return text.slice(before.length)
  const [, name = '', said = ''] = anyMark.test(text) ? (beforeMark.exec(text) ?? []) : []
  if (name === '' || !isDeathAlone(said)) return null
  return /^\p{Lu}\p{Ll}/u.test(said) && !/\d{4}/.test(said) ? null : name
}

/** India writes so of the dead, and of nobody else. */
const lateSir = /^(?:late|lt\.)\s+(?=(?:sh|shri|shree|sri|smt|shrimati|श्री|श्रीमती)\.?\s+\p{L})/iu
const beforeMark = /^(.*\S)\s*(?:[(（[【]\s*|\s[-–—]\s)([^()（）[\]【】]+?)\s*[)）\]】]?$/u
/** Nearly all names have none. */
const anyMark = /[(（[【–—-]/
