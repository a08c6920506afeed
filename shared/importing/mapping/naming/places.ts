import type { CustomerField } from '../../../customers/fields.ts'
import { headerWords, normalizeHeader } from '../normalize-header.ts'

/** Where an address or a phone is that somebody has. */
export type Place = 'work' | 'home' | 'mailing' | 'billing' | 'shipping' | 'other'

/**
 * Words for a place, in the languages of the templates of address books, in the forms that stand before and behind a
 * noun.
 */
const placeNames: Readonly<Record<Place, string>> = {
  work:
    'business, work, office, geschäftlich, geschäftliche, geschäftlicher, geschäftliches, dienstlich, dienstliche, beruflich, berufliche, arbeit, büro, ' +
    'bureau, travail, professionnel, professionnelle, pro, trabajo, oficina, laboral, profesional, ufficio, uff, lavoro, aziendale, trabalho, ' +
    'comercial, escritório, profissional, werk, zakelijk, zakelijke, kantoor, arbete, arbets, jobb, arbejde, arbeid, kontor, työ, toimisto, ' +
    'służbowy, służbowa, służbowe, praca, biuro, pracovní, práce, kancelář, munkahelyi, munkahely, iroda, serviciu, birou, рабочий, рабочая, ' +
    'служебный, офис, робочий, робоча, iş, ofis, kantor, kerja, công việc, cơ quan, ที่ทำงาน, εργασία, εργασίας, العمل, עבודה, ' +
    '商务, 商務, 工作, 办公, 辦公, 办公室, 辦公室, 勤務先, 職場, 業務, 근무지, 근무처, 직장, 업무',
  home:
    'home, personal, private, privat, private, privater, privates, persönlich, domicile, maison, personnel, personnelle, perso, particular, casa, ' +
    'personal, privado, abitazione, ab, privato, personale, residencial, residência, pessoal, privé, privéadres, thuis, huis, persoonlijk, hem, ' +
    'privat, hjem, hjemme, koti, yksityinen, domowy, domowa, domowe, prywatny, prywatna, dom, domů, domácí, osobní, soukromý, otthoni, otthon, lakás, ' +
    'acasă, личный, личная, домашний, домашняя, особистий, домашній, ev, kişisel, rumah, pribadi, nhà, nhà riêng, cá nhân, บ้าน, σπίτι, σπιτιού, οικία, οικίας, ' +
    'المنزل, בית, 住宅, 住家, 家庭, 个人, 個人, 私人, 自宅, 집, 자택, 개인',
  mailing:
    'mailing, postal, post, postale, korrespondenz, correspondance, correspondencia, korespondencyjny, 通讯, 通訊, 通信, 邮寄, 郵寄, 우편',
  billing:
    'billing, bill, rechnung, rechnungs, facturation, facturación, fatturazione, faturamento, cobrança, factuur, facturatie, faktura, fakturering, ' +
    'laskutus, do faktury, fakturační, számlázási, fatura, 账单, 帳單, 发票, 發票, 請求先, 청구',
  shipping:
    'shipping, ship, liefer, lieferung, livraison, envío, entrega, spedizione, consegna, envio, bezorg, verzending, aflever, leverans, levering, ' +
    'toimitus, dostawy, dodací, doručovací, szállítási, teslimat, 收货, 收貨, 配送, 送货, 送貨, お届け先, 配送先, 배송, 배송지',
  other:
    'other, weitere, weiterer, weiteres, andere, anderes, sonstige, autre, otro, otra, altro, altra, outro, outra, ander, andere, overige, annan, annat, ' +
    'anden, andet, annen, annet, muu, inny, inna, inne, jiný, jiná, další, egyéb, altele, alt, другой, другая, другое, інший, інша, diğer, lainnya, khác, ' +
    'อื่น, άλλο, άλλη, أخرى, אחר, 其他, 其它, その他, 기타',
}

const places: ReadonlyMap<string, Place> = new Map(
  (Object.entries(placeNames) as [Place, string][])
    .toReversed()
    .flatMap(([place, names]) => names.split(', ').map((name) => [normalizeHeader(name), place] as const)),
)

/** What joins a place to a noun: `Teléfono del trabajo`, `Telefon w samochodzie`, `Rua do endereço comercial`. */
const joints: ReadonlySet<string> = new Set(
  'of at in the for de del la el do da di du des le les d al op in het van im zu am på i w v ve na à en a στο στη'
    .split(' ')
    .map(normalizeHeader),
)

const addressNouns: ReadonlySet<string> = new Set(
  'address adresse anschrift adres adress adresa dirección domicilio endereço morada indirizzo osoite cím адрес адреса διεύθυνση alamat 地址 住址 住所 주소'
    .split(' ')
    .map(normalizeHeader),
)

/** What of an address a customer has once. */
export const partsOfPlace: readonly CustomerField[] = [
  ...(['address_secondary', 'city', 'region', 'postal_code', 'country_code'] as const),
]

const joinedScripts = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u

/** Those that stand before a noun without a space. */
export const joinedPlaces: readonly string[] = [...places.keys()].filter((word) => joinedScripts.test(word))

/** Those that make one word with a noun, in Germanic languages: `Privattelefon`, `Werkadres`, `Hemtelefon`. */
export const compoundPlaces: readonly string[] = (
  'geschäfts büro firmen dienst arbeits privat liefer rechnungs haupt zentral werk kantoor bedrijfs thuis huis privé bezorg aflever ' +
  'factuur hoofd arbets jobb företags hem huvud leverans arbejds hjemme hoved leverings faktura firma post'
)
  .split(' ')
  .map(normalizeHeader)
  .sort((a, b) => b.length - a.length)

/** Whether it is a noun for an address, which says no more than that: `Cidade do endereço comercial`. */
export const isAddressNoun = (word: string): boolean => addressNouns.has(word)

export const isPlaceWord = (word: string): boolean => places.has(word) || compoundPlaces.includes(word)

/** Whether a word beside a place says nothing more: what joins it, and `address`. */
export const isJoint = (word: string): boolean => joints.has(word) || addressNouns.has(word)

/** Whether words are one place of several words: `nhà riêng`. */
export const isPlace = (words: readonly string[]): boolean => places.has(words.join(''))

/** Whose place a column is of, by its name: `Home City`, `Ort geschäftlich`, `住宅地址 市/县`. */
export function placeOfColumn(column: string): Place | undefined {
  for (const word of headerWords(column)) {
    const found = places.get(word) ?? placeOfCompound(word)
    if (found !== undefined) return found
  }
  return undefined
}

function placeOfCompound(word: string): Place | undefined {
  const noun = [...addressNouns].find((one) => word.length > one.length && word.endsWith(one))
  const joined = joinedPlaces.find((one) => word.length > one.length && word.startsWith(one))
  return places.get((noun === undefined ? joined : word.slice(0, -noun.length)) ?? '')
}
