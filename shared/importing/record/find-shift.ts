import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { type CellForm, type ColumnForm, formOf } from '../mapping/values/column-form.ts'

/** So many cells of a record in the place of a neighbour are no chance. */
const cellsMin = 2

interface Form {
  readonly is: CellForm | null
  readonly values: ReadonlySet<string> | undefined
}

/**
 * Whether cells of a record stand in each other's columns: two at least are not what the other cells of their own column
 * are, but what those of the next column are, whose own cell is blank or out of place as well. What the columns are is
 * the file's own evidence.
 */
export function createShiftFinder(columns: readonly ColumnMapping[]): (cells: readonly string[]) => boolean {
  const forms = columns.map(({ seen }) => toForm(seen?.form))
  if (forms.filter((form) => form !== undefined).length < cellsMin) return () => false
  return (cells) => {
    const texts = cells.map((cell) => cell.trim())
    const isOut = texts.map((text, at) => text !== '' && isOutOfPlace(text, forms[at]))
    if (isOut.filter(Boolean).length < cellsMin) return false
    const isFree = (at: number) => at >= 0 && at < columns.length && (texts[at] === '' || isOut[at] === true)
    const found = texts.filter(
      (text, at) => isOut[at] && [at - 1, at + 1].some((next) => isFree(next) && isOf(text, forms[next], forms[at])),
    )
    return found.length >= cellsMin
  }
}

const toForm = (form: ColumnForm | undefined): Form | undefined =>
  form === undefined ? undefined : { is: form.is, values: form.values === undefined ? undefined : new Set(form.values) }

function isOutOfPlace(text: string, form: Form | undefined): boolean {
  if (form === undefined || form.values?.has(text)) return false
  return form.values !== undefined || formOf(text) !== form.is
}

/** One of the values of a column, or of its form where that is not the form of the column that it stands in. */
function isOf(text: string, form: Form | undefined, own: Form | undefined): boolean {
  if (form === undefined) return false
  if (form.values?.has(text)) return true
  const is = formOf(text)
  return is !== 'letters' && is === form.is && is !== own?.is
}
