import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import { type CustomerField, customerFields } from '../../customers/fields.ts'
import { en } from '../../messages/en/index.ts'
import { isOurColumn } from '../our-columns.ts'
import { fieldSynonyms } from './field-synonyms.ts'
import { headerWords, normalizeHeader } from './normalize-header.ts'

/** From this confidence on nobody has to look. */
export const certain = 0.9

export interface NamedField {
  readonly field: CustomerField
  readonly confidence: number
  readonly rank: number
}

const words = (text: string): string[] => text.split(', ').map(normalizeHeader)

/** Names that may well mean something else; a person should confirm them. */
const ambiguous = new Set([
  ...words('type, contact, customer, client, account, business, title, function, post, state, link, site, domain'),
  ...words('handle, channel, unit, floor, building, district, person, reference, ref, message, description, stage'),
  ...words('contacto, contato, titre, rep, commercial, comercial, commerciale, vendedor, str, mob, uf, prov, stelle'),
  ...words('zusatz, hinweis, hinweise, identifiant, nickname, 所属, 소속, 職銜'),
  ...words('group, category, campaign, hp, handy, cc, cp, by, il, ad, via, 客户, 客戶, 名称, 名稱'),
])

/** Names of a customer that mean the company where one of `contactNames` stands beside them. */
export const companyNextToContact: ReadonlySet<string> = new Set([
  ...words('customer, customer name, client, client name, 客户, 客戶, 客户名称, 客戶名稱, 客户名, 客戶名, 名称, 名稱'),
  ...words('kunde, kundenname, nom du client, nombre del cliente, nome do cliente, nome del cliente, nome cliente'),
  ...words('klantnaam, 顧客名, 고객명'),
])

/** Names of the person whom one talks to at a customer. */
export const contactNames: ReadonlySet<string> = new Set([
  ...words(
    'contact, contact name, contact person, attn, attention, decision maker, 联系人, 聯絡人, 联系人姓名, 聯絡人姓名',
  ),
  ...words(
    '联系人名称, 聯絡人名稱, ansprechpartner, kontakt, kontaktname, nom du contact, contacto, nombre del contacto',
  ),
  ...words(
    'nombre de contacto, contato, nome do contato, contactpersoon, naam contactpersoon, 担当者, 担当者名, ご担当者',
  ),
  ...words('ご担当者名, 담당자, 담당자명, 담당자 이름, контактное лицо'),
])

/** Words that say whose, not what. */
const fillers = new Set([
  ...words('customer, client, contact, lead, user, person, your, the, of, value, primary, main, default, current'),
  ...words('business, work, office, personal, home, private, mailing, billing, required, optional'),
  ...words('客户, 客戶, 必填, 选填, 主要'),
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

/** The field that a column of this name fills, or null. Reads `Phone 2`, `E-mail 1 - Value`, `邮箱 (Email)`, `Name*`. */
export function findNamedField(column: string): NamedField | null {
  const words = headerWords(column)
  const letters = words.filter((word) => !/^\p{N}+$/u.test(word))
  return (
    names.get(words.join('')) ??
    names.get(letters.join('')) ??
    findByParts(column) ??
    weaken(names.get(letters.filter((word) => !fillers.has(word)).join('')))
  )
}

/** Whether a text is the name of a column that we know. */
export const isKnownColumn = (name: string): boolean => findNamedField(name) !== null || isOurColumn(name)

/**
 * The field whose name this is but for one slip of the finger (`E-mial`, `Frist name`), or null. Never certain: short
 * words that differ in a letter, or in the first one, are other words.
 */
export function findSimilarField(column: string): NamedField | null {
  const name = normalizeHeader(column)
  if (!/^[a-z]{5,40}$/.test(name) || otherNames.has(name)) return null
  const found = [...names].filter(([other, { confidence }]) => confidence >= certain && isSlip(name, other))
  const [first] = found.map(([, field]) => field).sort((a, b) => a.rank - b.rank)
  const isOne = found.every(([, { field }]) => field === first?.field)
  return first === undefined || !isOne ? null : { ...first, confidence: 0.7, rank: first.rank + 200 }
}

/** Everyday names of columns that are a letter away from one of ours, and mean something else. */
const otherNames: ReadonlySet<string> = new Set(words('department, departments'))

const isSlip = (name: string, other: string): boolean =>
  other.length >= 5 &&
  name[0] === other[0] &&
  isOneEditApart(name, other) &&
  (name.length > 6 || name.length !== other.length || [...name].sort().join('') === [...other].sort().join(''))

/** `公司名称/Company`, `Phone (mobile)`: the parts that are names must agree. */
function findByParts(column: string): NamedField | null {
  const parts = column
    .normalize('NFKC')
    .split(/[/|()[\]{}:【】\n]+|(?<=\p{Script=Han})\s*(?=[a-z])|(?<=[a-z])\s*(?=\p{Script=Han})/iu)
    .filter((part) => part.trim() !== '')
  if (parts.length < 2) return null
  const found = parts.flatMap((part) => names.get(normalizeHeader(part)) ?? [])
  const [first] = found
  return first !== undefined && found.every(({ field }) => field === first.field) ? weaken(first) : null
}

/** Found by a part of its name: a little less certain, and behind those that bear the whole name. */
function weaken(found: NamedField | undefined): NamedField | null {
  if (found === undefined) return null
  return { ...found, confidence: Math.round(found.confidence * 95) / 100, rank: found.rank + 100 }
}
