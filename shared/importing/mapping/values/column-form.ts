export const cellForms = ['email', 'url', 'phone', 'code', 'date', 'mixed', 'letters'] as const
/** What a cell looks like, by its signs alone. `code` is a short number, `mixed` has letters and digits. */
export type CellForm = (typeof cellForms)[number]

/** What nearly all cells of a column look like, and what stands in them again and again. */
export interface ColumnForm {
  /** Null where they are of several forms. */
  readonly is: CellForm | null
  /** The values of nearly all cells, where these are few. */
  readonly values?: readonly string[]
}

const day = /^\d{1,4}[-/.年] ?\d{1,2}[-/.月] ?\d{1,4}日?(?:[ T].{1,20})?$/
const page = /^(?:https?:\/\/|www\.)\S+$/i
const phoneDigits = 8

/** @param text trimmed, not empty */
export function formOf(text: string): CellForm {
  if (text.includes('@')) return 'email'
  if (page.test(text)) return 'url'
  if (!/\d/.test(text)) return 'letters'
  if (/\p{L}/u.test(text)) return day.test(text) ? 'date' : 'mixed'
  if (day.test(text)) return 'date'
  return text.replace(/\D/g, '').length < phoneDigits ? 'code' : 'phone'
}

const cellsMin = 8
const shareOfForm = 0.7
const shareOfValues = 0.7
const valuesMax = 20
const valueLengthMax = 60
/** What stands in fewer cells may be there by a slip. */
const shareOfOneValue = 0.03

const countEach = <T extends string>(texts: readonly T[]) =>
  [...Map.groupBy(texts, (text) => text)].map(([of, { length: cells }]) => ({ of, cells }))

/** @param cells those of one column; blank ones say nothing. Undefined where they are too few, or say nothing together */
export function findColumnForm(cells: readonly string[]): ColumnForm | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.length < cellsMin) return undefined
  const [most] = countEach(filled.map(formOf)).sort((a, b) => b.cells - a.cells)
  const is = most !== undefined && most.cells >= shareOfForm * filled.length ? most.of : null
  const often = Math.max(3, filled.length * shareOfOneValue)
  const frequent = countEach(filled).filter(({ of, cells }) => cells >= often && of.length <= valueLengthMax)
  const covered = frequent.reduce((sum, { cells }) => sum + cells, 0)
  const areFew = frequent.length <= valuesMax && covered >= shareOfValues * filled.length
  const values = areFew && (is === null || is === 'letters') ? frequent.map(({ of }) => of).sort() : undefined
  return is === null && values === undefined ? undefined : { is, ...(values !== undefined && { values }) }
}
