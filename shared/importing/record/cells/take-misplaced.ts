import { cleanStatus } from '../../../cleaning/choices/clean-status.ts'
import { cleanCountry } from '../../../cleaning/country/clean-country.ts'
import { isOnlyCountry } from '../../../cleaning/country/is-only-country.ts'
import { isNoPlace } from '../../../cleaning/country/no-places.ts'
import { stateCode } from '../../../cleaning/country/us-states.ts'
import { cleanEmail } from '../../../cleaning/email/clean-email.ts'
import { isEmail } from '../../../cleaning/email/is-email.ts'
import { isSharedHost } from '../../../cleaning/hosts/is-shared-host.ts'
import { cleanUrl } from '../../../cleaning/links/clean-url.ts'
import { splitPage } from '../../../cleaning/links/split-page.ts'
import { isSameFirm } from '../../../cleaning/names/asides/is-same-firm.ts'
import { takeContact } from '../../../cleaning/names/asides/take-contact.ts'
import { isFirmAlone, isSureJob } from '../../../cleaning/names/evidence/is-job.ts'
import { isNoteIn } from '../../../cleaning/notes/is-note.ts'
import { cleanPhone } from '../../../cleaning/phone/clean-phone.ts'
import { cleanText } from '../../../cleaning/text/clean-text.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { pointsElsewhere } from '../../../cleaning/text/points-elsewhere.ts'
import { isRemarkOnFirm } from '../../../cleaning/text/read-remark.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import { isStreet } from '../../../cleaning/values/is-street.ts'
import { fitsCountry } from '../../../cleaning/values/postal-formats.ts'
import { splitCity, takeMarkedCode } from '../../../cleaning/values/split-city.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { splitTown } from '../../mapping/values/are-towns.ts'
import { rulesOf } from './column-rules.ts'
import { type Cell, type Draft, keepRaw, note, onlyCell } from './draft.ts'

const nameFields = ['display_name', 'first_name', 'last_name'] as const
const links: ReadonlySet<CustomerField> = new Set([
  ...(['company_website', 'linkedin_url', 'facebook_url', 'instagram_url', 'x_url'] as const),
])

const works: ReadonlySet<CustomerField> = new Set([
  'company_primary',
  'position_primary',
  'profession',
  'address_primary',
])

/**
 * The cells with those put where they belong that stand in another's column, and can be nothing else: an address of
 * mail among the links, a firm as the job, a street as the district, a postal code beside its city.
 */
export function takeMisplaced(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  const row = new Row(draft, cells)
  moveContacts(row)
  moveRemark(row)
  moveWork(row)
  movePerson(row)
  movePlaces(row)
  return row.cells
}

/** The cells of a record, and what has become of them. */
class Row {
  cells: readonly Cell[]
  readonly draft: Draft

  constructor(draft: Draft, cells: readonly Cell[]) {
    this.draft = draft
    this.cells = cells
  }

  /** The one cell of a field; undefined where it has none, or several. */
  only(field: CustomerField): Cell | undefined {
    return onlyCell(this.cells, field)
  }

  /** Whether nothing is said of a field: a cell may say so in words. */
  isFree(field: CustomerField): boolean {
    return !this.cells.some((cell) => cell.field === field && cleanText(cell.raw).value !== null)
  }

  /** Puts cells in the place of one, which is noted. */
  put(cell: Cell, ...others: readonly Partial<Cell>[]): void {
    note(this.draft, cell, 'cell.moved', null)
    const made = others.map((other) => inPlace({ ...cell, ...other }))
    this.cells = this.cells.flatMap((one) => (one === cell ? made : [one]))
  }

  /** Leaves in a cell what belongs there, if anything; all of it is kept as it came. */
  leaveOut(cell: Cell, raw: string | null): void {
    note(this.draft, cell, 'company.contact', null)
    keepRaw(this.draft, cell, cell.field ?? cell.column)
    this.cells = this.cells.flatMap((one) => (one !== cell ? [one] : raw === null ? [] : [{ ...cell, raw }]))
  }

  swap(one: Cell, other: Cell): void {
    this.put(one, { field: other.field, position: other.position })
    this.put(other, { field: one.field, position: one.position })
  }
}

/** Read as a cell of the field in whose place it is now. */
const inPlace = (cell: Cell): Cell => ({
  ...cell,
  rules: rulesOf({ column: cell.column, field: cell.field, position: cell.position, confidence: 1, evidence: 'none' }),
})

const webPage = /^(?:https?:\/\/|www\.)\S+$/i
const number = /^[+(]?\d[\d\s().+-]{5,}$/

function moveContacts(row: Row): void {
  if (row.draft.policy === 'strict') return
  for (const cell of row.cells) {
    const { field } = cell
    if (field === null || !(links.has(field) || works.has(field) || field === 'phone') || !cell.raw.includes('@'))
      continue
    const text = tidyText(cell.raw).replace(/^mailto:/i, '')
    // One that may be misspelt is left to a person where it is.
    if (!isEmail(text) || cleanEmail(text).value === null) continue
    const email = row.only('email')
    if (field === 'phone' && email !== undefined && number.test(tidyText(email.raw))) row.swap(cell, email)
    else row.put(cell, { field: 'email', position: row.isFree('email') ? 1 : 2, raw: text })
  }
  moveChatNumber(row)
  moveNumbers(row)
  movePage(row)
  for (const field of ['phone', 'email'] as const) {
    const cell = row.only(field)
    const isPage = cell !== undefined && webPage.test(tidyText(cell.raw)) && row.isFree('company_website')
    const page = isPage ? cleanUrl(cell.raw).value : null
    if (cell !== undefined && page !== null && !isSharedHost(new URL(page).hostname))
      row.put(cell, { field: 'company_website', position: 1 })
  }
  const notes = row.only('notes')
  const isNumber =
    notes !== undefined &&
    notes.raw.length < 40 &&
    /^\s*(?:\+|00|tel|phone|mob|电话|電話|手机|手機|전화)/i.test(notes.raw)
  if (isNumber && row.isFree('phone') && isWholePhone(row, notes)) row.put(notes, {}, { field: 'phone', position: 1 })
}

/** `0171 2345678` as the job, the firm or the town: whether it can be read or not, it is a number. */
function moveNumbers(row: Row): void {
  for (const cell of row.cells) {
    const { field } = cell
    const isNoNumber = field === null || !(works.has(field) || field === 'city' || field === 'region')
    const isNumber = !isNoNumber && isPhoneAlone(cell.raw)
    if (isNumber) row.put(cell, { field: 'phone', position: row.isFree('phone') ? 1 : 2 })
  }
}

/** With the sign of a country, a zero in front or brackets; other digits may be a number of anything. */
const isPhoneAlone = (raw: string): boolean => {
  if (raw.length > 40 || !/^\s*[+(0]/.test(raw)) return false
  const text = tidyText(raw)
  const digits = text.replace(/\D/g, '')
  return (
    /^(?:\+|\(0|\(\+|0[1-9]|00[1-9])/.test(text) &&
    number.test(text) &&
    digits.length > 8 &&
    digits.length < 16 &&
    !isNoteIn('position_primary', text)
  )
}

/** `ann@acme.com / www.acme.com` as the e-mail, where no other page is said, or the same. */
function movePage(row: Row): void {
  const cell = row.only('email')
  const found = cell === undefined ? null : splitPage(cell.raw)
  if (cell === undefined || found === null || isSharedHost(new URL(found.url).hostname)) return
  if (row.isFree('company_website'))
    row.put(cell, { raw: found.email }, { field: 'company_website', position: 1, raw: found.page })
  else if (cleanUrl(row.only('company_website')?.raw ?? '').value === found.url) row.put(cell, { raw: found.email })
}

/** `491711234567@c.us` among the addresses of mail is a number. */
function moveChatNumber(row: Row): void {
  for (const cell of row.cells) {
    const isNumber = cell.field === 'email' && /@(?:c\.us|s\.whatsapp\.net)\s*$/i.test(cell.raw)
    if (isNumber && cleanPhone(cell.raw).value !== null)
      row.put(cell, { field: 'phone', position: row.isFree('phone') ? 1 : 2 })
  }
}

function isWholePhone(row: Row, { raw }: Cell): boolean {
  const { value, issue } = cleanPhone(raw, { country: countryOf(row) })
  return value !== null && issue === null
}

function countryOf({ draft, cells }: Row): string | undefined {
  const cell = cells.find(({ field }) => field === 'country_code')
  return (cell === undefined ? null : cleanCountry(cell.raw).value) ?? draft.defaults.country_code
}

/** `Not interested!!` where a firm should stand says how things are with the customer, where no other cell does. */
function moveRemark(row: Row): void {
  const company = row.only('company_primary')
  if (company === undefined || !isRemarkOnFirm(company.raw) || !row.isFree('status')) return
  const raw = tidyText(company.raw).replace(/^[\s([（*]+|[\s)\]）*.!！]+$/g, '')
  if (cleanStatus(raw).issue !== null) return
  keepRaw(row.draft, company, 'company_primary')
  row.put(company, { field: 'status', position: 1, raw })
}

/** `c/o Lucky Peak Ltd` */
const withoutCareOf = (raw: string) => tidyText(raw).replace(/^c\/o\.?\s+/i, '')

function moveWork(row: Row): void {
  const [job, company] = [row.only('position_primary'), row.only('company_primary')]
  const firm = job === undefined ? '' : withoutCareOf(job.raw)
  if (job !== undefined && isFirmAlone(firm)) {
    if (row.isFree('company_primary')) row.put(job, { field: 'company_primary', raw: firm })
    else if (company !== undefined && isSureJob(tidyText(company.raw))) row.swap(job, company)
    else if (company !== undefined && isSameFirm(company.raw, firm)) leave(row, job)
  } else if (row.isFree('position_primary')) {
    const place = row.only('city')
    const found = [company, place].find((cell) => cell !== undefined && isSureJob(tidyText(cell.raw)))
    if (found !== undefined) row.put(found, { field: 'position_primary' })
  }
}

/** `Sunrise Foods Ltd (Contact: Mary Lee)`: where the record names somebody already, the cell is kept as it came. */
function movePerson(row: Row): void {
  const company = row.only('company_primary')
  const found = company === undefined ? null : takeContact(company.raw)
  if (company === undefined || found === null) return
  const firm: Partial<Cell>[] = found.firm === null ? [] : [{ raw: found.firm }]
  const isNamed = nameFields.some((field) => !row.isFree(field))
  if (!isNamed) row.put(company, ...firm, { field: 'display_name', position: 1, raw: found.name })
  else row.leaveOut(company, found.firm)
}

/** It says nothing here, and is kept as it came. */
function leave(row: Row, cell: Cell): void {
  note(row.draft, cell, 'text.filler', null)
  keepRaw(row.draft, cell, cell.field ?? cell.column)
  row.cells = row.cells.filter((one) => one !== cell)
}

/** 海外, `Ausland`; two of these words are towns as well. */
const isNoCity = (text: string) => isNoPlace(text) && !/^(?:estero|merkez)$/i.test(text)

function movePlaces(row: Row): void {
  for (const field of ['city', 'region', 'postal_code'] as const) {
    const cell = row.only(field)
    if (cell === undefined) continue
    const text = tidyText(cell.raw)
    if (
      pointsElsewhere(text) ||
      (field === 'city' && (isNoCity(text) || isOnlyCountry(text, row.only('country_code')?.raw ?? '')))
    )
      leave(row, cell)
    else if (field !== 'postal_code' && /\d/.test(cell.raw)) moveStreet(row, cell)
  }
  moveCity(row)
  const city = row.only('city')
  if (city !== undefined && /\d/.test(city.raw)) moveCode(row, city)
  const address = row.only('address_primary')
  const marked = address === undefined || !row.isFree('postal_code') ? null : takeMarkedCode(address.raw)
  if (address !== undefined && marked !== null)
    row.put(address, { raw: marked.rest }, { field: 'postal_code', position: 1, raw: marked.code })
}

/** A street as the city or the district, and the place as the address; or no address at all. */
function moveStreet(row: Row, cell: Cell): void {
  if (!isStreet(tidyText(cell.raw))) return
  const address = row.only('address_primary')
  const isPlace = address !== undefined && !/\d/.test(address.raw) && address.raw.length < 40
  if (isPlace) row.swap(cell, address)
  else if (row.isFree('address_primary')) row.put(cell, { field: 'address_primary', position: 1 })
}

/** `80331 München` as the postal code, where no other cell names the town, or names the same. */
function moveCity(row: Row): void {
  const cell = row.only('postal_code')
  if (cell === undefined || !/\d.*\p{L}{3}|\p{L}{3}.*\d/u.test(cell.raw)) return
  const country = countryOf(row)
  const found =
    splitCity(cell.raw, country) ??
    (country === undefined
      ? /^(?<code>\d{4,6}) (?<city>\p{Lu}\p{Ll}+(?:[ -]\p{L}+)*)$/u.exec(tidyText(cell.raw))?.groups
      : null)
  if (found?.code === undefined || found.city === undefined) return
  const isFree = row.isFree('city')
  if (isFree) row.put(cell, { raw: found.code }, { field: 'city', position: 1, raw: found.city })
  else if (foldKey(row.only('city')?.raw ?? '') === foldKey(found.city)) row.put(cell, { raw: found.code })
}

function moveCode(row: Row, cell: Cell): void {
  const country = countryOf(row) ?? row.draft.file?.main
  const isCode = country !== undefined && fitsCountry(tidyText(cell.raw), country) === true
  if (isCode && row.isFree('postal_code')) {
    row.put(cell, { field: 'postal_code', position: 1 })
    return
  }
  const found = splitCity(cell.raw, country) ?? (country === undefined ? splitTown(cell.raw) : null)
  if (found === null) return
  const isCodeFree = row.isFree('postal_code')
  if (!isCodeFree && foldKey(row.only('postal_code')?.raw ?? '') !== foldKey(found.code)) return
  const region = row.isFree('region') ? undefined : (row.only('region') ?? cell)
  const isOther = found.region !== null && region !== undefined && !isSameRegion(region.raw, found.region)
  if (isOther) return
  row.put(
    cell,
    { raw: found.city },
    ...(isCodeFree ? [{ field: 'postal_code', position: 1, raw: found.code } as const] : []),
    ...(found.region !== null && region === undefined ? [{ field: 'region', raw: found.region } as const] : []),
  )
}

const isSameRegion = (one: string, other: string) =>
  foldKey(one) === foldKey(other) || (stateCode(one) !== null && stateCode(one) === stateCode(other))
