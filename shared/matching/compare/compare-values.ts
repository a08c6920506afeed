import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import type { ColumnKind } from '../model/model.ts'
import { isSameHandle, writtenHandle } from '../prepare/prepare-record.ts'
import type { PreparedValue } from '../prepare/prepared.ts'
import { jaroWinkler } from './jaro-winkler.ts'

const isHandle = /\p{L}{4}/u

/** The level of two values of a column that is no field, by what the column holds. */
export function compareValues(kind: ColumnKind, one: PreparedValue, other: PreparedValue): number {
  if (one.code === other.code)
    return kind === 'code' &&
      isHandle.test(one.code) &&
      !isSameHandle(writtenHandle(one.written), writtenHandle(other.written))
      ? code.beginning
      : 0
  if (kind === 'date') return compareDates(one, other)
  if (kind === 'code') return compareCodes(one.code, other.code)
  if (kind === 'words') return compareWords(one, other)
  return 1
}

const date = { same: 0, slip: 1, close: 2, year: 3, different: 4 }

function compareDates(one: PreparedValue, other: PreparedValue): number {
  if (one.date === null || other.date === null) return isOneEditApart(one.code, other.code) ? date.slip : date.different
  const year = one.date[0]
  const month = one.date[1]
  const day = one.date[2]
  const theirYear = other.date[0]
  const theirMonth = other.date[1]
  const theirDay = other.date[2]
  const isYear = year === theirYear
  if (isYear && month === theirMonth && day === theirDay) return date.same
  // Two years alone.
  if (month === 0 && theirMonth === 0) return date.different
  if (isYear && month === theirDay && day === theirMonth) return date.slip
  const same = Number(isYear) + Number(month === theirMonth) + Number(day === theirDay)
  if (same === 2) return isSlipOfDate(one.date, other.date) ? date.slip : date.close
  return isYear ? date.year : date.different
}

/** One digit off, or two beside each other exchanged. */
function isSlipOfDate(one: readonly number[], other: readonly number[]): boolean {
  let parts = 0
  let slips = 0
  for (let n = 0; n < 3; n++) {
    const a = one[n] ?? 0
    const b = other[n] ?? 0
    if (a === b) continue
    parts++
    if (isSlipOfNumber(String(a).padStart(2, '0'), String(b).padStart(2, '0'))) slips++
  }
  return parts === 1 && slips === 1
}

const isSlipOfNumber = (one: string, other: string) => one.length === other.length && isOneEditApart(one, other)

const code = { slip: 1, beginning: 2, different: 3 }

function compareCodes(one: string, other: string): number {
  // A name that somebody chose: who is called alike chooses alike, and digits that differ are two.
  if (isHandle.test(one) || isHandle.test(other))
    return isOneEditApart(one, other) && one.replace(/\D+/g, '') === other.replace(/\D+/g, '')
      ? code.slip
      : code.different
  const shorter = Math.min(one.length, other.length)
  if (shorter > 4 && isOneEditApart(one, other)) return code.slip
  const beginning = Math.max(3, Math.ceil(shorter / 2))
  return one.slice(0, beginning) === other.slice(0, beginning) ? code.beginning : code.different
}

const words = { slip: 1, some: 2, different: 3 }

function compareWords(one: PreparedValue, other: PreparedValue): number {
  const shorter = Math.min(one.text.length, other.text.length)
  if (shorter > 3 && (isOneEditApart(one.text, other.text) || jaroWinkler(one.text, other.text) > 0.93))
    return words.slip
  return one.words.some((word) => word.length > 2 && other.words.includes(word)) ? words.some : words.different
}
