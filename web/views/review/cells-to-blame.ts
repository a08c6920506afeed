import type { CustomerField } from '../../../shared/customers/fields.ts'
import type { Reason } from '../../../shared/importing/import.ts'
import { overflowName } from '../../../shared/importing/record/cells/read-cells.ts'
import { suggestAnswer } from '../../../shared/importing/record/suggest-answer.ts'

/** A review row as its views need it: of the list, or alone. */
export interface ReviewCells {
  readonly columns: readonly string[]
  readonly cells: readonly string[]
  readonly fields: readonly (CustomerField | null)[]
  readonly reasons: readonly Reason[]
}

export interface ReviewCell {
  readonly index: number
  readonly column: string
  readonly field: CustomerField | null
  readonly value: string
  /** What is wrong with this very cell. */
  readonly reason: Reason | undefined
  /** What may stand in its place. */
  readonly answer: string | undefined
}

const keys: readonly (CustomerField | null)[] = [
  ...(['id', 'external_id', 'email', 'phone', 'youtube_handle', 'youtube_channel_url'] as const),
  ...(['display_name', 'first_name', 'last_name'] as const),
]

/**
 * The cells of a row in their order, a cell for each column at least: those that a person has to check, and the
 * others. What identifies a customer is to be checked where it could not be told who the row is.
 */
export function cellsToBlame(row: ReviewCells): { readonly blamed: ReviewCell[]; readonly others: ReviewCell[] } {
  const isUnclear = row.reasons.some(({ code }) => code.startsWith('match.'))
  const isToBlame = ({ reason, field, value }: ReviewCell) =>
    reason !== undefined || (isUnclear && keys.includes(field) && value.trim() !== '')
  const cells = allCells(row)
  return { blamed: cells.filter(isToBlame), others: cells.filter((cell) => !isToBlame(cell)) }
}

const nameFields: readonly (CustomerField | null)[] = ['display_name', 'first_name', 'last_name']

/** They say whose row it is, and stand above it. */
export const whoseFields: readonly (CustomerField | null)[] = [...nameFields, 'company_primary']

/** Whose row it is, as the file calls them: what a person looks for before what is wrong. */
export function whoseRow(row: ReviewCells): { readonly name: string; readonly company: string } {
  const wordsOf = (isMeant: (field: CustomerField | null) => boolean) =>
    row.fields
      .map((field, index) => (isMeant(field) ? (row.cells[index] ?? '').trim() : ''))
      .filter((value) => value !== '')
      .join(' ')
  return {
    name: wordsOf((field) => nameFields.includes(field)),
    company: wordsOf((field) => field === 'company_primary'),
  }
}

function allCells({ columns, cells, fields, reasons }: ReviewCells): ReviewCell[] {
  const width = Math.max(columns.length, cells.length)
  return Array.from({ length: width }, (_, index) => {
    const value = cells[index] ?? ''
    const column = columns[index] ?? overflowName(index)
    const reason =
      reasons.find((one) => one.column === column) ?? reasonOfDamage(reasons, value, index === cells.length - 1)
    const answer = reason === undefined ? undefined : suggestAnswer(reason)
    return { index, column, field: fields[index] ?? null, value, reason, answer }
  })
}

/** A quote that was never closed ran into the last cell; a character that can't be read shows itself. */
const reasonOfDamage = (reasons: readonly Reason[], value: string, isLast: boolean) =>
  reasons.find(
    ({ code }) => (code === 'file.bad-bytes' && value.includes('\ufffd')) || (code === 'file.unclosed-quote' && isLast),
  )
