import { cleanCountry } from '../../cleaning/country/clean-country.ts'
import { isTown } from '../../cleaning/detect-country/is-town.ts'
import { isCompany } from '../../cleaning/names/is-company.ts'
import { cleanPhone } from '../../cleaning/phone/clean-phone.ts'
import { isMobile } from '../../cleaning/phone/is-mobile.ts'
import { isStreet } from '../../cleaning/values/is-street.ts'
import { isEmptyCell } from '../../csv/records/is-empty-cell.ts'
import type { WarningOf } from '../../csv/warning.ts'
import type { UnmappedKind } from '../../csv/warning-values.ts'
import type { CustomerField } from '../../customers/fields.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { arePhonesOfName, countCountries, findFieldOfValues, isPhone } from '../mapping/find-field-of-values.ts'
import { countryOfWhat } from '../mapping/naming/country-of-what.ts'
import { isAboutThing, mentionsName } from '../mapping/naming/mentions-name.ts'
import { isFax } from '../mapping/naming/part-names.ts'
import { areRegisterNumbers } from '../mapping/naming/register-numbers.ts'
import { whoseColumn } from '../mapping/naming/whose-column.ts'
import { areHalvesOfNames, areNames, areShapedNames } from '../mapping/values/are-names.ts'
import { kindOfValue } from '../mapping/values/value-kind.ts'

type Rows = readonly (readonly string[])[]

/** What of a file tells which of its open columns are missed. */
interface File {
  readonly mapping: readonly ColumnMapping[]
  /** A column has people's names. */
  readonly hasNames: boolean
  /** A column has phones or e-mails. */
  readonly hasReach: boolean
  /** Most records would become customers without the name of a person, a firm or a channel. */
  readonly isNameless: boolean
  /** Where the only half of a name stands, if customers have no more of it. */
  readonly half: number | undefined
  /** The country of each record, where it says one. */
  readonly countries: readonly (string | undefined)[]
}

/** A cell of a column, and where its record is. */
interface Cell {
  readonly text: string
  readonly country: string | undefined
}

const personal: readonly CustomerField[] = ['id', 'display_name', 'first_name', 'last_name']
const naming: readonly CustomerField[] = [
  ...personal,
  ...(['company_primary', 'youtube_handle', 'youtube_channel_url'] as const),
]

/** A column tells what it is by at least so many cells; where nobody has a name, one of names by fewer. */
const cellsMin = 3
const namesMin = 2
const shareOfCells = 0.8
/** Beside countries, such a column may hold towns. */
const shareOfCountries = 0.5

/**
 * The columns that go nowhere though customers are known by what their cells hold, or would be reached by it, each with
 * what that is: nobody knows what they are called.
 *
 * @param rows cells of some records, in the order of the columns
 * @param country of all records that say none
 */
export function findUnmapped(
  mapping: readonly ColumnMapping[],
  rows: Rows,
  country: string | undefined,
): WarningOf<'columns.unmapped'>[] {
  const open = mapping.flatMap((column, index) => (isOpen(column) ? [index] : []))
  if (open.length === 0) return []
  const file = lookAt(mapping, rows, country)
  const nameOf = (index: number) => mapping[index]?.column ?? ''
  const found = open.map((index) => ({ index, kind: kindOf(nameOf(index), cellsOf(rows, index, file), file) }))
  const named = found.some(({ kind }) => kind === 'name') ? undefined : findNamesByShape(found, rows, file)
  return found.flatMap(({ index, kind: seen }) => {
    const kind = index === named ? 'name' : seen
    return kind === null ? [] : [{ code: 'columns.unmapped', column: nameOf(index), kind } as const]
  })
}

type Seen = Readonly<{ index: number; kind: UnmappedKind | null }>

/**
 * The column that may be a name by the shape of its cells, where customers would have none; or the other half of it, beside
 * the one that they have.
 */
function findNamesByShape(found: readonly Seen[], rows: Rows, file: File): number | undefined {
  const { half, isNameless, mapping } = file
  const mayBe = ({ index, kind }: Seen) => {
    const column = mapping[index]?.column ?? ''
    const texts = cellsOf(rows, index, file).map(({ text }) => text)
    if (kind !== null || isAboutThing(column) || isTheirs(column, file)) return false
    if (half !== undefined) return Math.abs(index - half) <= nearby && areHalvesOfNames(texts)
    return isNameless && areShapedNames(texts)
  }
  return found.find(mayBe)?.index
}
/** The halves of a name stand side by side, or with a number or a mark between them. */
const nearby = 2

const isOpen = ({ field, custom, evidence, doubt }: ColumnMapping): boolean =>
  field === null && custom === undefined && evidence === 'none' && doubt === undefined

function lookAt(mapping: readonly ColumnMapping[], rows: Rows, country: string | undefined): File {
  const placesOf = (fields: readonly CustomerField[]) =>
    mapping.flatMap(({ field }, index) => (field !== null && fields.includes(field) ? [index] : []))
  const [names, [place]] = [placesOf(naming), placesOf(['country_code'])]
  const halves = placesOf(['first_name', 'last_name'])
  const full = rows.filter((row) => row.some((cell) => !isEmptyCell(cell)))
  const nameless = full.filter((row) => names.every((index) => isEmptyCell(row[index] ?? '')))
  return {
    mapping,
    hasNames: placesOf(personal).length > 0,
    hasReach: placesOf(['phone', 'email']).length > 0,
    isNameless: nameless.length * 2 > full.length,
    half: placesOf(['display_name']).length > 0 || halves.length > 1 ? undefined : halves[0],
    countries: rows.map((row) => (place === undefined ? country : (cleanCountry(row[place] ?? '').value ?? country))),
  }
}

const cellsOf = (rows: Rows, index: number, { countries }: File): Cell[] =>
  rows.flatMap((row, at) => {
    const text = (row[index] ?? '').trim()
    return text === '' ? [] : [{ text, country: countries[at] }]
  })

function kindOf(column: string, cells: readonly Cell[], file: File): UnmappedKind | null {
  const texts = cells.map(({ text }) => text)
  // What somebody beside the customer has is kept as it is, unless the customer could be reached by nothing else.
  if (isTheirs(column, file))
    return whoseColumn(column)?.whose === 'near' && !file.hasReach ? kindOfReach(column, cells) : null
  if (areRegisterNumbers(column, texts)) return null
  const least = file.isNameless ? namesMin : cellsMin
  const isMissed = file.isNameless || !file.hasNames
  const isNames = isMissed && texts.length >= least && !isAboutThing(column) && areNames(texts)
  if (texts.length < cellsMin) return isNames ? 'name' : null
  const reached = kindOfReach(column, cells)
  if (reached !== null) return reached
  if (isNames || (!file.hasNames && mentionsName(column) && areTexts(texts))) return 'name'
  // A country that the words of its column give to a journey, a birth or a ware is missed by nobody.
  const whose = countryOfWhat(column)
  if (whose === 'thing' || (whose === null && isAboutThing(column))) return null
  if (areCountries(texts, file)) return 'country'
  return isAboutThing(column) ? null : kindOfPlace(texts, file)
}

function isTheirs(column: string, { hasNames }: File): boolean {
  const owned = whoseColumn(column)
  return owned !== null && owned.whose !== 'customer' && hasNames
}

function kindOfReach(column: string, cells: readonly Cell[]): UnmappedKind | null {
  const texts = cells.map(({ text }) => text)
  if (findFieldOfValues(texts)?.field === 'email') return 'email'
  if (arePhones(texts) || areDialled(cells) || arePhonesOfName(column, texts) !== null)
    return isFax(column) ? null : 'phone'
  return null
}

const areCountries = (texts: readonly string[], file: File): boolean =>
  isFree(file, 'country_code') && countCountries(texts) >= shareOfCountries * texts.length

/** Most of them; and most of these are written in groups, as no key is. */
function arePhones(filled: readonly string[]): boolean {
  const phones = filled.filter((cell) => isPhone(withoutExtension(cell)))
  return (
    phones.length >= shareOfPhones * filled.length &&
    phones.filter((cell) => /[-+()]|\d \d/.test(cell)).length * 2 >= phones.length
  )
}

const shareOfPhones = 0.6
/** A long number without a plus, a blank or a dash is more likely a key of another system: one in five is written so. */
const shareOfGroups = 0.2

/** Numbers of the very countries that their records say, mobile ones where nothing else shows what they are. */
function areDialled(cells: readonly Cell[]): boolean {
  const numbers = cells.filter(
    ({ text, country }) => country !== undefined && /\d(?:\D*\d){6}/.test(text) && !/\p{L}{4}/u.test(text),
  )
  if (numbers.length < shareOfPhones * cells.length) return false
  const values = numbers.flatMap(({ text, country }) => cleanPhone(text, { country }).value ?? [])
  if (values.length < shareOfPhones * cells.length) return false
  const grouped = numbers.filter(({ text }) => /[+()]|\d[- ]\d/.test(text)).length
  return grouped >= shareOfGroups * numbers.length || values.filter(isMobile).length >= shareOfCells * values.length
}

/** `x204`, `ext. 12`, `(office)`, and the label in front. */
const withoutExtension = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/^\s*(?:tel|ph|phone|mob|mobile|cell|t|m|p|c|h|w|o|fax|whatsapp|wa)\s*[.:]?\s*(?=[+(\d])/i, '')
    .replace(/\s*(?:x|ext\.?|extn\.?|#|durchwahl|int\.?|内线|內線)\s*\d{1,6}\s*$/i, '')
    .replace(/\s*[([（][^)\]）\d]{1,20}[)\]）]\s*$/u, '')

const areTexts = (filled: readonly string[]): boolean =>
  filled.filter((cell) => kindOfValue(cell) === 'text').length >= shareOfCells * filled.length

/** So many are what a customer has once, and no other column has it. */
const shareOfPlaces = 0.6
const shareOfFirms = 0.5
const shareOfDifferent = 0.6

/** No column is one of these fields, or proposed as one. */
const isFree = ({ mapping }: File, ...fields: readonly CustomerField[]): boolean =>
  !mapping.some(({ field, proposed }) => fields.some((one) => one === field || one === proposed))

function kindOfPlace(texts: readonly string[], file: File): UnmappedKind | null {
  const areMost = (share: number, isLike: (text: string) => boolean) =>
    texts.filter(isLike).length >= share * texts.length
  if (isFree(file, 'address_primary') && areMost(shareOfPlaces, isAddress)) return 'address'
  if (isFree(file, 'city') && areMost(shareOfPlaces, isTown)) return 'town'
  if (isFree(file, 'postal_code', 'address_primary') && areMost(shareOfCells, isPostcode)) return 'postcode'
  const areDifferent = new Set(texts).size >= shareOfDifferent * texts.length
  return areDifferent && isFree(file, 'company_primary') && areMost(shareOfFirms, isCompany) ? 'company' : null
}

/** A street with a number, or a box at the post; in Chinese, Japanese and Korean from the province, the town or the ward on. */
const isAddress = (text: string): boolean =>
  isStreet(text) || postBox.test(text) || (/\d/.test(text) && eastAsianPlace.test(text))
const postBox =
  /^\s*(?:(?:p\.?\s?o\.?|post(?:al)?)\s?box|postfach|postbus|postboks|apartado|casilla|c(?:aixa|asella) postale?|b\.?\s?p\.|boîte postale|poste restante|s\.?\s?l\.?\s?p\.?|а\/я|ص\.?\s?ب\.?|صندوق البريد)\D{0,12}\d/iu
const eastAsianPlace =
  /(?:省|市|区|區|县|縣|都|府|県|町|村|鎮|镇|鄉|乡)\s?.{0,20}(?:路|街|道|巷|丁目|番|号|號|楼|樓|[-−－]\s?\d|\d)|\p{Script=Hangul}(?:시|도|구|군|읍|면|동|리|로|길)\s.{0,30}\d/u

/** Only codes that nothing else is written as: with letters, or a sign or a gap where a country has them. */
const isPostcode = (text: string): boolean =>
  /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d{2} ?[A-Z\d]{4}|〒?\d{3}[-−－]\d{4}|\d{2}-\d{3}|\d{3} \d{2}|\d{5}-\d{3})$/i.test(
    text.normalize('NFKC'),
  )
