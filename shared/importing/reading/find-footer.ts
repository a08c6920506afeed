import { isEmptyCell } from '../../csv/records/is-empty-cell.ts'
import {
  counts,
  figures,
  isPlainTotalOf,
  nameOrPhone,
  notes,
  plainAmount,
  plainCount,
  plainTotal,
  quantity,
  totals,
} from './footer-words.ts'
import { isPlainNotice } from './notice-words.ts'
import { isPlainSignature, signatures } from './signature-words.ts'

/**
 * Where totals and notes below the table begin: the index of the first such record among a file's last ones, or
 * null. A record with a lone cell counts as a note when a blank one parts it from the table, or its words say so.
 *
 * @param rows the cells of the last records, blank ones included
 * @param width columns of the table
 */
export function findFooter(rows: readonly (readonly string[])[], width: number): number | null {
  let first: number | null = null
  let lone: number | null = null
  for (let i = rows.length - 1; i >= 0; i--) {
    const cells = rows[i] ?? []
    const filled = fill(cells)
    if (filled.length === 0) first = lone ?? first
    else if (isTotals(cells, width) || isNote(filled, width) || isSignature(cells, width)) first = i
    else if (filled.length > 1 || width < 3 || cells[0]?.trim() !== filled[0]) return first
    if (filled.length > 0) lone = i
  }
  // All of them are notes: that is how the table is.
  return first === null || first === 0 ? null : first
}

/**
 * Whether a record adds up a table or counts its rows: a cell says so, the first one or one behind numbers, and all
 * else in it are numbers of something.
 *
 * @param width columns of the table
 */
export function isTotals(cells: readonly string[], width: number): boolean {
  const filled = fill(cells)
  if (isPlainTotal(cells, width)) return true
  if (width < 2 || filled.length === 0 || filled.some((cell) => cell.length > 80)) return false
  // `計27名` is both a word and a number.
  const at = Math.max(
    0,
    filled.findIndex((cell) => !isQuantity(cell) && !isAside(cell)),
  )
  const [start = ''] = filled
  if (counts.test(start) && filled.slice(1).every(isQuantity)) return true
  const said = totals.exec(filled[at] ?? '')?.groups
  // `1 | Som` is a row of a list and a name.
  if (at > 0 && !filled.slice(0, at).some((cell) => /\p{L}/u.test(cell))) return false
  const rest = filled.filter((_, other) => other !== at)
  if (said === undefined && at === 0 && figures.test(start.normalize('NFKC')))
    return rest.length > 0 && rest.every((cell) => plainAmount.test(cell) || sums.test(cell))
  if (said === undefined || !rest.every((cell) => isQuantity(cell) || isAside(cell))) return false
  // `Total Energies` may be a firm; with a number behind it, or in another cell, it is a sum.
  return (
    said.noun === undefined ||
    said.nounNumber !== undefined ||
    rest.some(isQuantity) ||
    /[:：=]$/.test(filled[at] ?? '')
  )
}

/**
 * Whether a record can only be the sum of the table above it: a word for that, and plain numbers of it, in cells of their
 * own or with a colon between them, and nothing else. Units of anything else may mean more.
 */
export function isPlainTotal(cells: readonly string[], width: number): boolean {
  const filled = fill(cells).map((cell) => cell.normalize('NFKC'))
  const isAmount = (cell: string) => plainAmount.test(cell) || plainCount.test(cell) || sums.test(cell)
  const isOneCell = isPlainTotalOf(filled[0] ?? '')
  if (width > 1 && isOneCell && filled.slice(1).every(isAmount)) return true
  const [word = '', ...amounts] = filled.length === 1 ? splitAtColon(filled[0] ?? '') : filled
  return width > 1 && plainTotal.test(word) && amounts.length > 0 && amounts.every(isAmount)
}

const splitAtColon = (text: string): readonly string[] => {
  const at = text.search(/[:=]/)
  return at < 0 ? [text] : [text.slice(0, at + 1), text.slice(at + 1).trim()]
}

/** Whether a record only says who made a table, when, for whom, and what it sums up to: nothing of a customer is in it. */
export function isSignature(cells: readonly string[], width: number): boolean {
  const filled = fill(cells)
  const [first = ''] = filled
  if (filled.length <= Math.max(1, width / 3) && isAside(first)) return true
  const isSigned = filled.length > 1 && filled.some(isAside) && !filled.some((cell) => nameOrPhone.test(cell))
  return isSigned && (filled.every(isAside) || isTotals(cells, width))
}

/**
 * Whether all that a record says, wherever it stands, is a notice: a page, a legend, what a chat says between its messages.
 * One word alone may be a name, and whoever made a table (`Author: Lee`) somebody.
 */
export function isLoneNotice(cells: readonly string[], width: number): boolean {
  if (width < 3) return false
  let lone: string | undefined
  for (const cell of cells) {
    if (isEmptyCell(cell)) continue
    if (lone !== undefined) return false
    lone = cell.trim()
  }
  return lone !== undefined && isPlainNotice(lone) && /\s|[^\p{sc=Latn}\p{sc=Cyrl}]{3}/u.test(lone)
}

/** Whether it may only be one: `N.B. prices exclude VAT` may be said of the record above. */
export function isLikeNotice(cells: readonly string[], width: number): boolean {
  const filled = width < 3 ? [] : fill(cells)
  const [lone = ''] = filled
  return filled.length === 1 && lone.length <= 300 && (isAside(lone) || remark.test(lone.normalize('NFKC')))
}

const remark =
  /^(?:n\.? ?b\.?[ :]|(?:note|notes|please note|nota|notas|hinweis|anmerkung|achtung|remarque|à noter|opmerking|let op|obs|huom|uwaga|poznámka|megjegyzés|notă|примечание|примітка|σημείωση|not|dikkat|catatan|ghi chú|lưu ý|ملاحظة|הערה|หมายเหตุ|नोट|注|註|注意|备注|備註|備考|비고|참고) ?:|[※*] ?)\s*\S/iu

/** What a table says of itself. */
const isAside = (cell: string): boolean => isPlainSignature(cell) || isPlainNotice(cell)

/** A number, or the formula of one that lost its value: `=SUM(H2:H28)`. */
const isQuantity = (cell: string): boolean => quantity.test(cell) || sums.test(cell)

const sums =
  /^['\t]?[=＝]\s*(?:[A-Z_.]*(?:SUM|COUNT|SUBTOTAL|AVERAGE|SUMME|ANZAHL|ZÄHLEN|TEILERGEBNIS|MITTELWERT|SOMME|NB|MOYENNE|SOUS\.TOTAL|SUMA|CONTAR|SOMA|SOMMA|SOM|AANTAL|MAX|MIN)[A-Z0-9_.]*\(|[A-Z]{1,3}\d+\s*[+:])/i

/** Nearly nothing is in it, and its words are those of a report. */
const isNote = (filled: readonly string[], width: number): boolean =>
  filled.length <= Math.max(1, width / 3) &&
  (notes.test(filled[0] ?? '') ||
    isPlainNotice(filled[0] ?? '') ||
    signatures.test((filled[0] ?? '').normalize('NFKC')))

const fill = (cells: readonly string[]): string[] =>
  cells.filter((cell) => !isEmptyCell(cell)).map((cell) => cell.trim())
