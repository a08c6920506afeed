// What a cell looks like to somebody who looks for a header.

import { isEmptyCell } from '../records/is-empty-cell.ts'

type IsKnownName = (name: string) => boolean

/** An e-mail address, a web address, or a telephone number: no column is called that. */
export function isCustomerData(cell: string): boolean {
  const text = cell.trim()
  if (/^\S+[@＠]\S+\.\S+$/.test(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text)) return true
  return /^\+?[\d\s()./-]+$/.test(text) && text.replaceAll(/\D/g, '').length >= 7
}

export const isNumber = (cell: string): boolean => /^[-+]?\d+(?:[.,]\d+)*$/.test(cell.trim())

const isDate = (cell: string): boolean => /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ T].*)?$/.test(cell.trim())

/** A value by its form alone. */
export const isValue = (cell: string): boolean => isCustomerData(cell) || isNumber(cell) || isDate(cell)

/** A name with its value: `Name: spring list`. */
export const isNamedValue = (cell: string): boolean => /[:：=]\s*[^\s:：)\]]/.test(cell)

/** A sentence, or a name with its value: a title, and no column is called that. */
export function isProse(cell: string): boolean {
  const text = cell.trim()
  if (isNamedValue(text)) return true
  return text.length > 80 || (/[.!?。！？]$/.test(text) && text.split(/\s+/).length > 3)
}

/** Names of columns that we know, titles excepted. */
export const isNameOf =
  (isKnownName: IsKnownName): IsKnownName =>
  (cell) =>
    !isProse(cell) && isKnownName(cell)

export const countFilled = (cells: readonly string[]): number => cells.filter((cell) => !isEmptyCell(cell)).length
