import { type CustomerField, customerFields } from '../../../customers/fields.ts'
import { en } from '../../../messages/en/index.ts'
import { fieldSynonyms } from '../field-synonyms.ts'
import { normalizeHeader } from '../normalize-header.ts'
import { customerNouns, personNouns } from '../synonyms/people.ts'

/** From this confidence on nobody has to look. */
export const certain = 0.9

export interface NamedField {
  readonly field: CustomerField
  readonly confidence: number
  readonly rank: number
  /** Its halves name different fields, of which this is one. */
  readonly isTorn?: true
}

/** The names of a text, with `, ` between them, in the form in which names are compared. */
export const namesOf = (text: string): string[] => text.split(', ').map(normalizeHeader)

/** Names that may well mean something else; a person should confirm them. */
const ambiguous = new Set([
  ...namesOf('type, contact, customer, client, account, business, title, function, post, state, link, site, domain'),
  ...namesOf('handle, channel, unit, floor, building, district, person, reference, ref, message, description, stage'),
  ...namesOf('contacto, contato, titre, rep, commercial, comercial, commerciale, vendedor, str, mob, uf, prov, stelle'),
  ...namesOf('zusatz, hinweis, hinweise, identifiant, nickname, 所属, 소속, 職銜, primary contact, main contact'),
  ...namesOf(
    'group, category, campaign, pin, biz, hp, handy, cc, cp, by, il, ad, via, 客户, 客戶, 名称, 名稱, english name',
  ),
  ...namesOf('customer contact, client contact, company contact, contact at company, customer group, deskripsi'),
  ...namesOf(
    'company owner, organization owner, organisation owner, 频道, 頻道, チャンネル, 채널, canal, kanal, chaîne, tip, typ, tipo, typ klienta, keterangan, stav, tila, oras, ime',
  ),
  ...namesOf(
    'party name, party, shop name, store name, trade name, trading as, outlet name, dealer name, distributor name, 店名, 店舖, 店铺, 店舖名稱, 店鋪名稱, 店铺名称, 商店名稱, 商店名称, 門市名稱, 门店名称, 店舗名, 店舗, 매장명, 점포명, 가게명, 매장',
  ),
  ...namesOf('nazwa, název, názov, naziv, naslov, osoba, grad'),
  ...customerNouns.flatMap(namesOf).filter((name) => name !== 'kunde'),
  ...personNouns.flatMap(namesOf),
  ...namesOf('代表者, outlet, outlets'),
  ...namesOf('窗口, 窓口, 抬頭, 抬头, 商家, 업체, 客先'),
  ...namesOf(
    'cuenta, פרטי, candidate, candidato, candidata, candidat, kandidat, kandidaat, applicant, bewerber, postulante, aspirante',
  ),
])

/**
 * Names that mean their field only where they stand alone: beside another word, whichever, they are the name or the
 * first or last of something else (`Last contact`, `First user`, `Office name`).
 */
const bare = new Set([
  ...namesOf(
    'id, first, last, given, family, name, names, second name, person, mail id, role, internet, land, label, labels',
  ),
  ...namesOf('nom, nombre, nombres, nome, naam, namn, navn, nimi, imię, jméno, név, ad, adı, nume, nama, prezime'),
  ...namesOf(
    'ime, emri, emër, nafn, vardas, vārds, isem, isim, izena, enw, ainm, jina, suna, igama, magaca, anarana, ism, ismi, orukọ, име, аты, нэр, ном, სახელი, անուն, নাম, નામ, ਨਾਮ, नाव, பெயர், పేరు, ಹೆಸರು, പേര്, නම, အမည်, ឈ្មោះ, ຊື່, ስም, نام, имя, имя и фамилия, название, ім’я, назва, όνομα, اسم, الاسم, שם, नाम, ชื่อ, tên, họ, 名, 姓, 성, 名字',
  ),
  ...namesOf('名前, お名前, 이름, 市, 州, 省, 区, 區, 县, 国, 県, 도, 시, web, url, reminder, post'),
])

const names: ReadonlyMap<string, NamedField> = buildNames()

function buildNames(): Map<string, NamedField> {
  const found = new Map<string, NamedField>()
  for (const { name: field } of customerFields) {
    for (const [rank, synonym] of [field, ...(fieldSynonyms.get(field) ?? []), en.fields[field]].entries()) {
      const key = normalizeHeader(synonym)
      if (!found.has(key)) found.set(key, { field, rank, confidence: ambiguous.has(key) ? 0.6 : rank === 0 ? 1 : 0.95 })
    }
  }
  return found
}

/** The field of which these words, written as one, are a name. */
export const findName = (words: readonly string[]): NamedField | undefined => names.get(words.join(''))

/** The same for a name that keeps its meaning whatever words stand around it. */
export function findFirmName(words: readonly string[]): NamedField | undefined {
  const key = words.join('')
  const found = bare.has(key) ? undefined : names.get(key)
  return found !== undefined && found.confidence >= certain ? found : undefined
}

/** Names that say nothing but that it is a name, or, in some languages, the given or the family name. */
const wholeOrHalf = new Set(
  namesOf(
    'name, names, nom, nombre, nombres, nome, naam, namn, navn, nimi, imię, jméno, név, ad, adı, nume, nama, ' +
      'име, emri, emër, vardas, vārds, izena, isem, ime, нэр, аты, ism, ismi, igama, სახელი, անուն, نام, ' +
      'имя, ім’я, назва, όνομα, اسم, الاسم, שם, नाम, ชื่อ, tên, 名字, 名前, お名前, 이름',
  ),
)

/** Whether these words, written as one, say only that it is a name: beside one half of a name it may be the other. */
export const isBareName = (words: readonly string[]): boolean => wholeOrHalf.has(words.join(''))

/** Whether a header says nothing but that, in one language or several: `Name / Nom / Nombre`. */
export const areBareNames = (parts: readonly { readonly words: readonly string[] }[]): boolean =>
  parts.length > 0 && parts.every(({ words }) => isBareName(words))

const personal: readonly CustomerField[] = ['display_name', 'first_name', 'last_name']

/** Whether a word alone is the name of a person's name, or of a half of it. */
export function isNameWord(word: string): boolean {
  const found = bare.has(word) ? names.get(word) : undefined
  return found !== undefined && personal.includes(found.field)
}

/** All names that are certain. */
export const certainNames = (): [string, NamedField][] =>
  [...names].filter(([, { confidence }]) => confidence >= certain)

/** Found by a part of its name: a little less certain, and behind those that bear the whole name. */
export const weaken = (found: NamedField): NamedField => ({
  ...found,
  confidence: Math.round(found.confidence * 95) / 100,
  rank: found.rank + 100,
})
