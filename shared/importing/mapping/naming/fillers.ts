import type { CustomerField } from '../../../customers/fields.ts'
import { normalizeHeader } from '../normalize-header.ts'
import { peopleInFront } from '../synonyms/people.ts'
import { isAddressNoun, isJoint, isPlace, isPlaceWord, joinedPlaces } from './places.ts'

// Closed lists: a word that stands in none of them says something, and a name beside it is another thing's.

const list = (text: string): ReadonlySet<string> => new Set(text.split(', ').map(normalizeHeader))

/** What is asked of who fills in a form, and what language a name is in: it changes nothing, wherever it stands. */
const marks = list(
  'required, optional, mandatory, obligatory, compulsory, if any, recommended, if known, if available, if applicable, empfohlen, ' +
    'recommandé, recomendado, consigliato, aanbevolen, rekommenderas, zalecane, doporučeno, рекомендуется, 推荐, 推薦, 推奨, 권장, 必填, 选填, 選填, 可选, 必須, 任意, 필수, 선택, pflichtfeld, ' +
    'obligatoire, facultatif, obligatorio, opcional, obbligatorio, facoltativo, obrigatório, verplicht, optioneel, ' +
    'obligatoriskt, wymagane, povinné, обязательно, zorunlu, en, eng, english, zh, cn, chi, chinese, 中文, 英文, 中, 英, ' +
    '英語, 日本語, 漢字, 한글, 영문, 국문',
)
/** In which script or language something is written. */
const scripts = list(
  'latin, latin script, latin letters, latin alphabet, in latin, in latin script, roman, roman script, roman letters, romanized, romanised, romanization, romanisation, romaji, pinyin, transliterated, transliteration, in english, english spelling, lateinisch, lateinische schrift, auf englisch, en anglais, en inglés, em inglês, in inglese, in het engels, på engelska, på engelsk, po angielsku, anglicky, angolul, în engleză, ingilizce, latince, latinica, latinicom, inglizcha, ' +
    'латиница, латиницей, латиницею, латинкою, лат, на латиница, на латинице, на английском, по английски, англ, англійською, на английски, на енглеском, λατινικά, με λατινικούς χαρακτήρες, αγγλικά, στα αγγλικά, ლათ, ლათინურად, ინგლისურად, լատիներեն, անգլերեն, ' +
    'באנגלית, אנגלית, בלועזית, بالإنجليزية, بالانجليزية, بالإنجليزي, بالانجليزي, إنجليزي, انجليزي, باللغة الإنجليزية, به انگلیسی, انگلیسی, لاتین, अंग्रेज़ी में, अंग्रेजी में, अंग्रेजी, ইংরেজিতে, ภาษาอังกฤษ, อังกฤษ, ພາສາອັງກິດ, tiếng anh, không dấu, bahasa inggris, dalam bahasa inggris, 拼音, 漢語拼音, 汉语拼音, 羅馬拼音, 罗马拼音, 羅馬字, ローマ字, ローマ字表記, ラテン文字, 英字, 英語表記, 영어, 로마자, 영문 표기',
)
/** `Full name (as in passport)`: a language a line, what says that it is so, and where it is so. */
const asWritten: readonly (readonly [as: string, papers: string])[] = [
  [
    'as in, as per, as on, as shown on, as shown in, like in, same as',
    'passport, the passport, your passport, id, id card, your id, ic, nric, hkid, ic passport, passport ic, identity card, visa, bank account, certificate',
  ],
  ['wie im, laut, gemäß, wie auf dem, wie in', 'pass, reisepass, ausweis, personalausweis'],
  [
    'comme sur, comme indiqué sur, tel que sur, selon',
    'le passeport, passeport, la carte d’identité, la pièce d’identité',
  ],
  [
    'como en, como aparece en, según, tal como aparece en, como no, como na, conforme, conforme o',
    'el pasaporte, pasaporte, el dni, dni, la cédula, la ine, su identificación, passaporte, rg, cpf, documento',
  ],
  ['come da, come sul, come nel', 'passaporto, documento, carta d’identità'],
  ['zoals in, zoals op, volgens', 'paspoort, id, identiteitskaart'],
  [
    'jak w, zgodnie z, podle, dle, jako v, ca în, conform',
    'paszporcie, dowodzie, paszportem, dowodem, pasu, občanky, občanského průkazu, cestovním pase, pașaport, buletin, pașaportului',
  ],
  ['как в, по, согласно, як у, за', 'паспорте, загранпаспорте, паспорту, паспорті, паспортом'],
  [
    'seperti, seperti di, seperti dalam, ikut, mengikut, sesuai, sama seperti',
    'paspot, paspor, ic, kad pengenalan, mykad, ktp, dalam paspot, dalam ic',
  ],
  ['كما في, حسب, مطابق, طبق, مطابق با', 'جواز السفر, الجواز, الهوية, البطاقة, پاسپورت, گذرنامه, کارت ملی'],
  ['như trong, theo, giống', 'hộ chiếu, cccd, cmnd, passport'],
  [
    '同, 按, 與, 与, 如, 依, 跟',
    '护照, 護照, 身份证, 身份證, 证件, 證件, 身分證, 护照一致, 護照相同, 身份證相同, 身份证一致',
  ],
]
const written: ReadonlySet<string> = new Set(
  asWritten.flatMap(([as, papers]) =>
    as.split(', ').flatMap((one) => papers.split(', ').map((paper) => normalizeHeader(`${one} ${paper}`))),
  ),
)

const asking = ['what is', 'what s', 'please enter', 'please provide', 'please fill in', 'enter', 'provide']

/** Whose it is. */
const whose = list(
  'customer, customers, client, clients, contact, contacts, lead, user, person, member, prospect, buyer, guest, your, our, ' +
    'my, the, 客户, 客戶, 联系人, 聯絡人, 会员, 會員, 用户, 顧客, お客様, 担当者, 고객, 담당자, kunden, kunde, klant, klanten, kund, kundens, ' +
    'klienta, клиента, клієнта, müşteri, pelanggan, khách hàng, mijn, mein, votre, ihr, ihre, uw, ' +
    peopleInFront,
)
/** Those that stand behind what is theirs, as their language has it. */
const whoseBehind = list(
  'cliente, clientes, del cliente, do cliente, du client, du contact, del contacto, do contato, del contatto, des kunden, ' +
    'van klant, van de klant, klienta, zákazníka, клиента, клієнта, pelanggan, khách hàng, of customer, of the customer, ' +
    'of client, of the client, of contact, of the contact, of lead, of person, of user, of member',
)

/** Which of several. */
const which = list(
  'primary, main, default, current, alt, alternate, alternative, secondary, additional, principal, principale, hauptsächliche, aktuelle, huidige, nuvarande, primär, primaire, primario, primária, podstawowy, ' +
    'podstawowa, główny, główna, основной, основная, основний, hlavní, fő, elsődleges, ana, 主要, 默认, 默認, 代表, 通常の, 기본, 대표',
)

/** Another number or address to reach somebody by. */
const further = list(
  '2nd, second, third, further, extra, spare, backup, zweite, zweites, zweiter, zusätzliche, zusätzliches, weiterer, weiteres, ersatz, deuxième, second, supplémentaire, segundo, segunda, tercero, adicional, alternativo, alternativa, secondo, seconda, aggiuntivo, alternativo, tweede, extra, andra, ytterligare, anden, ekstra, toinen, ' +
    'drugi, drugie, dodatkowy, dodatkowe, zapasowy, druhý, druhé, další, náhradní, ďalší, náhradný, dodatni, rezervni, második, további, másik, suplimentar, secundar, alternativ, ikinci, ek, yedek, antras, papildomas, otrs, papildu, teine, lisa, доп, дополнительный, второй, другой, запасной, резервный, додатковий, другий, запасний, допълнителен, втори, резервен, додатни, ' +
    'δεύτερο, δεύτερος, επιπλέον, εναλλακτικό, آخر, إضافي, ثاني, الثاني, دوم, دیگر, נוסף, שני, दूसरा, अन्य, वैकल्पिक, สำรอง, phụ, thứ hai, khác, kedua, lain, cadangan, alternatif, mbadala, ingine, 备用, 備用, 第二, 另一, 其他, 予備, 別の, 第二, 추가, 보조, 예비, 다른',
)

/** Of the firm, which in some languages stands before the noun, and in others behind it. */
const ofFirm = list(
  'company, companys, organization, organisation, employer, corporate, firmen, firma, 公司, 企业, 企業, 单位, 會社, 会社, 회사',
)
const ofFirmBehind = list(
  'empresa, compañía, organización, organização, organizzazione, organisation, firma, firmy, société, aziendale, công ty, bedrijf, yritys, organisatie',
)

/** What somebody has at home and at work, of the firm and of their own. */
const reach: ReadonlySet<CustomerField> = new Set([
  ...(['email', 'phone', 'address_primary', 'address_secondary', 'city', 'region', 'postal_code'] as const),
  ...(['country_code', 'company_website', 'linkedin_url', 'facebook_url', 'instagram_url', 'x_url'] as const),
])

/** A phone is a number. */
const ofNumber = list('nr, nrs, num, nums, number, numbers, nummer, numero, número, numéro, numer, nomor')
/** `No phone` says that there is none. */
const ofNumberBehind = list('no, nos, n, nr, nrs, num, nums, number, numbers, nummer, numero, número, numéro')

const ofReach = (field: CustomerField) => (field === 'phone' || field === 'email' ? [further] : [])

/** Whether words change nothing of what a name beside them means. */
export const isMark = (words: readonly string[]): boolean => isAllOf(words, [marks, scripts, numbers, written])

/** Whether words in front of a name only say whose or which one it is. */
export const isBefore = (words: readonly string[], field: CustomerField): boolean =>
  isAllOf(
    words,
    [
      whose,
      which,
      marks,
      scripts,
      ...(reach.has(field) ? [ofFirm] : []),
      ...ofReach(field),
      ...(field === 'phone' ? [ofNumber] : []),
    ],
    reach.has(field) ? isAddressNoun : undefined,
  )

/** Whether words behind a name only say whose or which one it is. */
export const isBehind = (words: readonly string[], field: CustomerField): boolean =>
  whoseBehind.has(words.join('')) ||
  isAllOf(
    words,
    [
      marks,
      scripts,
      ...(reach.has(field) ? [ofFirmBehind, which] : []),
      ...ofReach(field),
      ...(field === 'phone' ? [ofNumberBehind] : []),
    ],
    reach.has(field) ? isJoint : undefined,
  )

/** How a number is written or answered, which stands in brackets behind its name. */
const ofDialling = list(
  'with std, with std code, std, std code, with area code, incl area code, including area code, area code first, with country code, incl country code, including country code, with code, ' +
    'direct, direct dial, direct line, ddi, did, durchwahl, direktwahl, direkt, mit vorwahl, inkl vorwahl, mit ländervorwahl, mit durchwahl, ligne directe, direct ou standard, avec indicatif, ' +
    'directo, directa, línea directa, con prefijo, con lada, linha direta, com ddd, ddd, diretto, con prefisso, doorkiesnummer, rechtstreeks, met netnummer, direktnummer, med riktnummer, bezpośredni, z kierunkowym, s předvolbou, ' +
    'прямой, с кодом, с кодом города, dahili, alan kodu ile, 含区号, 含區號, 带区号, 帶區號, 加区号, 加區號, 直通, 直線, 直线, 直拨, 直撥, 市外局番から, ダイヤルイン, 직통, 지역번호 포함',
)

/** Whether words only say where it is, of a field that somebody may have in several places. */
export const isPlacedIn = (words: readonly string[], field: CustomerField): boolean =>
  (reach.has(field) && isAllOf(words, [ofFirm, ofFirmBehind], isJoint)) ||
  (field === 'phone' && ofDialling.has(words.join('')))

/** What stands beside a job in one column: 部署・役職, `Abteilung / Position`. Alone it names no field of ours. */
const departments = list(
  'department, dept, division, unit, team, section, office, grade, rank, abteilung, bereich, referat, service, département, direction, pôle, departamento, área, sección, ' +
    'reparto, ufficio, area, setor, departement, afdeling, avdelning, avdeling, osasto, dział, oddělení, oddelenie, osztály, departman, bölüm, birim, отдел, подразделение, відділ, τμήμα, phòng ban, bộ phận, departemen, bagian, แผนก, ' +
    '部门, 部門, 科室, 处室, 部署, 部署名, 所属, 所属部署, 所属部門, 課, 部課, 所屬部門, 부서, 부서명, 소속, 소속부서, 팀',
)

/** How somebody is addressed, which stands beside the name in one column: 姓名/稱謂, `Name (Mr/Ms)`. */
const addresses = list(
  'salutation, title, honorific, prefix, suffix, mr, mrs, ms, miss, dr, courtesy title, form of address, anrede, titel, herr, frau, civilité, civilite, m, mme, mlle, tratamiento, sr, sra, ' +
    'tratamento, appellativo, aanhef, hälsningsfras, tiltale, zwrot grzecznościowy, oslovení, обращение, hitap, sapaan, ' +
    '稱謂, 称谓, 稱呼, 尊稱, 尊称, 先生, 小姐, 女士, 先生小姐, 敬称, 敬稱, 様, 호칭, 님, 존칭',
)
const names: readonly CustomerField[] = ['display_name', 'first_name', 'last_name']

/** Whether words beside a name say only how its bearer is addressed. */
export const isAddress = (words: readonly string[], field: CustomerField): boolean =>
  names.includes(field) && isAllOf(words, [addresses])

/** Whether a column has nothing but that: 敬称, `Anrede`. */
export const isAddressColumn = (words: readonly string[]): boolean => words.length > 0 && isAllOf(words, [addresses])

/** Whether words that stand apart, as in brackets or behind a slash, change nothing of what a name beside them means. */
export const isApart = (words: readonly string[], field: CustomerField): boolean =>
  isBefore(words, field) || isBehind(words, field) || (field === 'position_primary' && isAllOf(words, [departments]))

/** `What is your …`, `Please enter your …` */
export function withoutAsking(words: readonly string[]): readonly string[] {
  const text = `${words.join(' ')} `
  const phrase = asking.find((one) => text.startsWith(`${one} `))
  return phrase === undefined ? words : words.slice(phrase.split(' ').length)
}

/** Filler words of Chinese, Japanese and Korean, which stand before a name without a space. */
export const joinedFillers: readonly string[] = [
  ...[...whose, ...which, ...further, ...ofFirm, ...marks].filter((word) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u.test(word),
  ),
  ...joinedPlaces,
].sort((a, b) => b.length - a.length)

const numbers = { has: (word: string) => /^\d{1,2}$/.test(word) }

/** @param joins what may stand between words for a place, where those count too */
function isAllOf(
  words: readonly string[],
  lists: readonly { has: (word: string) => boolean }[],
  joins?: (word: string) => boolean,
): boolean {
  const has = (text: string) => lists.some((one) => one.has(text))
  if (words.length === 0) return false
  if (words.every(has) || has(words.join(''))) return true
  if (joins === undefined) return false
  const isSaying = (word: string) => has(word) || isPlaceWord(word)
  return isPlace(words) || (words.some(isSaying) && words.every((word) => isSaying(word) || joins(word)))
}
