import { ownOf } from '../../own-of.ts'
import type { Prepared, PreparedValue } from '../prepare/prepared.ts'
import { defaultColumnChances } from './default-model.ts'
import type { ColumnKind, ColumnModel } from './model.ts'

const columnsMax = 12

interface Seen {
  readonly column: string
  readonly values: readonly PreparedValue[]
  readonly distinct: number
}

/**
 * The columns that are no field and say something of who somebody is, by what they hold. Left out: a column whose values
 * never repeat (it names the row), one that is hardly filled, long texts, and one that repeats another or the name.
 */
export function readColumns(records: readonly Prepared[]): ColumnModel[] {
  const names = new Set(records.flatMap(({ other }) => Object.keys(other)))
  const kept: ColumnModel[] = []
  for (const column of [...names].sort()) {
    const seen = readSeen(records, column)
    const kind = kindOf(seen)
    if (kind === null || repeatsName(records, column)) continue
    if (kept.some((other) => repeats(records, column, other.column))) continue
    kept.push({ column, kind, isIdentity: isIdentity(kind, seen), ...defaultColumnChances[kind] })
    if (kept.length === columnsMax) break
  }
  return kept
}

function readSeen(records: readonly Prepared[], column: string): Seen {
  const values = records.flatMap(({ other }) => ownOf(other, column) ?? [])
  return { column, values, distinct: new Set(values.map(({ code }) => code)).size }
}

function kindOf({ values, distinct }: Seen): ColumnKind | null {
  const filled = values.length
  if (filled < 2 || distinct < 2 || distinct === filled) return null
  const share = (is: (value: PreparedValue) => boolean) => values.filter(is).length / filled
  if (distinct <= 30 && distinct / filled < 0.1) return 'choice'
  if (share(({ date }) => date !== null && date[1] > 0) > 0.7) return 'date'
  if (share(({ code }) => /^\d{1,4}$/.test(code)) > 0.8) return 'number'
  if (share(({ code, words }) => /\d/.test(code) && words.length < 4 && code.length < 40) > 0.7) return 'code'
  return share(({ words, text }) => words.length < 7 && text.length < 80) > 0.8 ? 'words' : null
}

const isIdentity = (kind: ColumnKind, { values, distinct }: Seen) =>
  kind === 'code' &&
  distinct / values.length > 0.25 &&
  values.reduce((sum, { code }) => sum + code.length, 0) / values.length > 5

/** Whether the words of a column are those of the name. */
function repeatsName(records: readonly Prepared[], column: string): boolean {
  return isMostly(records, ({ other, names }) => {
    const value = ownOf(other, column)
    if (value === undefined || names.length === 0) return null
    const words = names.flatMap(({ given, family, more }) => [...given, ...family, ...more])
    return value.words.every((word) => words.includes(word))
  })
}

/** Whether one column says what another says. */
function repeats(records: readonly Prepared[], column: string, known: string): boolean {
  return isMostly(records, ({ other }) => {
    const [one, two] = [ownOf(other, column), ownOf(other, known)]
    return one === undefined || two === undefined ? null : one.code === two.code
  })
}

/** Whether something is so for most of those of which it can be said. */
function isMostly(records: readonly Prepared[], is: (record: Prepared) => boolean | null): boolean {
  let [yes, all] = [0, 0]
  for (const record of records.slice(0, 5_000)) {
    const answer = is(record)
    if (answer === null) continue
    all++
    if (answer) yes++
  }
  return all > 1 && yes / all > 0.6
}
