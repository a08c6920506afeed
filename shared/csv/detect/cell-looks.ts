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

const endsInColon = (cell: string): boolean => /[:：]$/.test(cell.trim())

/**
 * A row of names with their values beside them, `Report:,Sales Q3` or `From:,2024-01-02,To:,2024-03-31`: no record, and no
 * header, whose cells would all end so, or be names of columns that we know.
 */
export function isLabelled(cells: readonly string[], isKnownName: IsKnownName): boolean {
  const filled = cells.filter((cell) => !isEmptyCell(cell))
  const [labels, values] = [filled.filter(endsInColon), filled.filter((cell) => !endsInColon(cell))]
  const isPaired = endsInColon(filled[0] ?? '') && values.length * 2 >= filled.length
  return isPaired && !(values.some(isKnownName) && labels.some(isKnownName))
}

const yearsMin = 3

/** Where a row has years in a row: `,2010,2011,2012`, a column a year. Empty where it has none, or other numbers as well. */
export function findYears(cells: readonly string[]): readonly number[] {
  const numbers = cells.flatMap((cell, index) => (isNumber(cell) ? [index] : []))
  const years = numbers.map((index) => yearOf(cells[index] ?? ''))
  const [one = 0, other = 0] = years
  const step = other - one
  const isRow = years.every((year, at) => year > 0 && year === one + at * step)
  return years.length >= yearsMin && isRow && step !== 0 ? numbers : []
}

/** 0 for what is none. */
const yearOf = (cell: string): number => (/^(?:1[89]|20|21)\d\d$/.test(cell.trim()) ? Number(cell) : 0)

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
