import { cleanBoolean } from '../../cleaning/choices/clean-boolean.ts'
import { cleanCountry } from '../../cleaning/country/clean-country.ts'
import type { NameOrder } from '../../cleaning/names/evidence/name-order.ts'
import { cleanCount } from '../../cleaning/values/clean-count.ts'
import { cleanDate } from '../../cleaning/values/clean-date.ts'
import { cleanNumber, plainDigits } from '../../cleaning/values/clean-number.ts'
import { type DecimalMark, readDecimalMark } from '../../cleaning/values/decimal-mark.ts'
import type { CustomKind } from '../../customers/custom-fields.ts'
import { type ColumnForm, findColumnForm } from './values/column-form.ts'

export const dateOrders = ['dmy', 'mdy'] as const
/** Whether dates of numbers alone have the day or the month first. */
export type DateOrder = (typeof dateOrders)[number]

/** What a column's cells say of how they are written. */
export interface Finding<T> {
  /** Null where they do not tell, or contradict each other. */
  readonly is: T | null
  /** The cell that tells. */
  readonly proof: { readonly line: number; readonly value: string } | null
  /** There are cells that can be read either way. */
  readonly isUnclear: boolean
}

/** What the cells of a column look like, for when it becomes a date, a number or a field of its own. */
export interface ColumnScan {
  readonly kind: CustomKind
  readonly dates?: Finding<DateOrder>
  readonly numbers?: Finding<DecimalMark>
  /** The same for whole numbers, of which `1,234` is none that could be read either way. */
  readonly counts?: Finding<DecimalMark>
  /** Its different values, where they are few. */
  readonly choices?: readonly string[]
  /** Of a column of countries: which ones, the most frequent first, and of how many cells. */
  readonly countries?: readonly (readonly [code: string, cells: number])[]
  /** Of a column of phone numbers: where the records of the file are, as other cells of most of them say, or of nearly all. */
  readonly home?: { readonly country: string; readonly isOfAll: boolean }
  /** What its cells look like, by which one is known that stands in another's column. */
  readonly form?: ColumnForm
  /** Of a column of firms: there are people in it. */
  readonly people?: true
  /** The order of its full names, where that is not the usual one. */
  readonly names?: NameOrder
}

interface SampleCell {
  readonly line: number
  readonly value: string
}

const most = 0.8

/** @param cells those of one column in the sample; blank ones say nothing */
export function scanColumn(cells: readonly SampleCell[]): ColumnScan {
  const filled = cells
    .filter(({ value }) => value.trim() !== '')
    .map(({ line, value }) => ({ line, value: value.trim() }))
  const dates = weigh(filled, filled.some(({ value }) => isYearFirst.test(value)) ? orderOfFullYears : dateOrderOf)
  const numbers = weigh(filled, decimalMarkOf)
  const counts = weigh(filled, countMarkOf)
  const choices = listChoices(filled)
  const countries = countCountries(filled)
  const form = findColumnForm(filled.map(({ value }) => value))
  return {
    kind: kindOf(filled, choices),
    ...(says(dates) && { dates }),
    ...(says(numbers) && { numbers }),
    ...(counts.isUnclear && { counts }),
    ...(choices !== undefined && { choices }),
    ...(countries.length > 0 && { countries }),
    ...(form !== undefined && { form }),
  }
}

const countriesMax = 20
const firstCells = 20

/** None where the first cells are no countries, in most of them. */
function countCountries(cells: readonly SampleCell[]): (readonly [string, number])[] {
  const known = new Map<string, string | null>()
  const read = (text: string) => {
    if (!known.has(text)) known.set(text, text.length > 60 || /\d/.test(text) ? null : cleanCountry(text).value)
    return known.get(text) ?? null
  }
  const first = cells.slice(0, firstCells)
  if (first.filter(({ value }) => read(value) !== null).length * 2 <= first.length) return []
  const found = Map.groupBy(cells, ({ value }) => read(value))
  return [...found]
    .flatMap(([code, all]) => (code === null ? [] : [[code, all.length] as const]))
    .sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1))
    .slice(0, countriesMax)
}

const says = ({ proof, isUnclear }: Finding<unknown>): boolean => proof !== null || isUnclear

function weigh<T extends string>(
  cells: readonly SampleCell[],
  read: (value: string) => T | 'unclear' | null,
): Finding<T> {
  const proofs = new Map<T, SampleCell>()
  let isUnclear = false
  for (const cell of cells) {
    const found = read(cell.value)
    if (found === 'unclear') isUnclear = true
    else if (found !== null && !proofs.has(found)) proofs.set(found, cell)
  }
  const [only] = proofs
  if (only === undefined || proofs.size > 1) return { is: null, proof: null, isUnclear }
  return { is: only[0], proof: { line: only[1].line, value: only[1].value.slice(0, 80) }, isUnclear }
}

const isYearFirst = /^\D{0,12}(?:19|20)\d\d\D/

/** Among dates with the year first `27.3.15` has it first too, and tells no order of day and month. */
const orderOfFullYears = (value: string): ReturnType<typeof dateOrderOf> =>
  /^\D{0,12}\d{1,2}\D\d{1,2}\D'?\d{2}(?!\d)/.test(value) ? null : dateOrderOf(value)

/** `13/02/2026` can only have its day first; `03/04/2026` can be either, `2026-03-04` and `4 March` say nothing. */
function dateOrderOf(value: string): DateOrder | 'unclear' | null {
  if (!/\d/.test(value)) return null
  if (cleanDate(value).issue === 'date.day-or-month-first') return 'unclear'
  if (cleanDate(value, { dayFirst: false }).issue === 'date.other-order') return 'dmy'
  return cleanDate(value, { dayFirst: true }).issue === 'date.other-order' ? 'mdy' : null
}

function decimalMarkOf(value: string): DecimalMark | 'unclear' | null {
  const { issue } = cleanNumber(value)
  if (issue === 'number.not-a-number') return null
  return issue === 'number.unclear-mark' ? 'unclear' : readDecimalMark(plainDigits(value)?.replace(/^-/, '') ?? '')
}

/** With a unit, `1.2M`, it tells too. */
function countMarkOf(value: string): DecimalMark | 'unclear' | null {
  if (cleanCount(value).issue === 'count.unclear-separator') return 'unclear'
  const mark = readDecimalMark(/^\d[\d.,]*/.exec(value)?.[0] ?? '')
  return mark === 'unclear' ? null : mark
}

const choicesMax = 12

function listChoices(cells: readonly SampleCell[]): string[] | undefined {
  const values = [...new Set(cells.map(({ value }) => value))]
  const isFew = values.length > 1 && values.length <= choicesMax && cells.length >= 2 * values.length
  return isFew && values.every((value) => value.length <= 60) ? values.sort() : undefined
}

function kindOf(cells: readonly SampleCell[], choices: readonly string[] | undefined): CustomKind {
  const share = (fits: (value: string) => boolean) => cells.filter(({ value }) => fits(value)).length / cells.length
  if (cells.length === 0) return 'text'
  if (share(isNumber) >= most) return 'number'
  if (share(isDate) >= most) return 'date'
  if (share((value) => cleanBoolean(value).value !== null) >= most) return 'boolean'
  return choices === undefined ? 'text' : 'choice'
}

/** A code with zeros in front is none. */
function isNumber(value: string): boolean {
  const { value: number, issue } = cleanNumber(value)
  return (number !== null || issue === 'number.unclear-mark') && !/^0\d/.test(value)
}

function isDate(value: string): boolean {
  const { value: date, issue } = cleanDate(value, { isAnyColumn: true })
  return date !== null || issue === 'date.day-or-month-first'
}
