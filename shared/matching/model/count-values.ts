import { ownOf } from '../../own-of.ts'
import type { Prepared } from '../prepare/prepared.ts'
import type { ColumnModel, Model } from './model.ts'

const tableMax = 20_000
/** What a value's share is thought to be before it has been counted, and how many records that thought counts for. */
const usual = {
  given: 0.002,
  family: 0.0008,
  company: 0.0003,
  domain: 0.0001,
  email: 0.00001,
  phone: 0.00002,
  link: 0.00001,
  street: 0.0001,
  place: 0.0005,
} as const
const weightOfUsual = 30
/** What is met more often than this has a share of its own; of what is one customer's own, several records may be one's. */
const leastTimes = 2
const ownTimes = 5
const own: ReadonlySet<string> = new Set(['email', 'phone', 'link'])

/** How often the values of each field are met, of those that are met more than once. */
export function countValues(
  records: readonly Prepared[],
  columns: readonly ColumnModel[],
): Pick<Model, 'frequencies' | 'rare'> {
  const frequencies: Record<string, Record<string, number>> = {}
  const rare: Record<string, number> = {}
  for (const [field, valuesOf] of Object.entries(readers)) {
    const before = usual[field as keyof typeof usual]
    const isOwn = own.has(field)
    ;[frequencies[field], rare[field]] = count(records, valuesOf, before, isOwn ? ownTimes : leastTimes)
    if (isOwn) rare[field] = 0
  }
  for (const { column, u, isIdentity, kind } of columns) {
    const key = `column:${column}`
    const least = isIdentity ? ownTimes : leastTimes
    ;[frequencies[key], rare[key]] = count(
      records,
      ({ other }) => [ownOf(other, column)?.code ?? ''],
      u[0] ?? 0.001,
      least,
    )
    if (isIdentity || kind === 'date') rare[key] = 0
  }
  return { frequencies, rare }
}

const readers: Readonly<Record<keyof typeof usual, (record: Prepared) => readonly string[]>> = {
  given: ({ names }) => [
    ...new Set(names.flatMap(({ given, readings }) => [given[0] ?? '', ...readings.map((one) => `~${one.given}`)])),
  ],
  family: ({ names }) => [
    ...new Set(names.flatMap(({ familyText, readings }) => [familyText, ...readings.map((one) => `~${one.family}`)])),
  ],
  company: ({ company }) => [company?.text ?? ''],
  domain: ({ domains }) => domains,
  email: ({ emails }) => emails.map(({ text }) => text),
  phone: ({ phones }) => phones,
  link: ({ links }) => links,
  street: ({ addresses }) => addresses.map(({ street }) => street),
  place: ({ addresses }) => addresses.map(({ postalCode }) => postalCode),
}

/** One of two that share a value is left out: of two records with it, one other in all has it. */
function count(
  records: readonly Prepared[],
  valuesOf: (record: Prepared) => readonly string[],
  before: number,
  least: number,
): [Record<string, number>, number] {
  const counts = new Map<string, number>()
  let filled = 0
  for (const record of records) {
    const values = valuesOf(record)
    if (values.some((value) => value !== '')) filled++
    for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const shareOf = (times: number) => (Math.max(0, times - 1) + weightOfUsual * before) / (filled + weightOfUsual)
  const common = [...counts].filter(([, times]) => times > least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const table = Object.fromEntries(common.slice(0, tableMax).map(([value, times]) => [value, shareOf(times)]))
  return [table, shareOf(2)]
}
