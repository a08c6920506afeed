import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { makeTable } from '../../../../scripts/bench/reader/make-table.ts'
import { pollute } from '../../../../scripts/bench/reader/pollute.ts'

const table = makeTable(7)
const files = [...pollute(table)]
const find = (name: string) => files.find((file) => file.name === name)
const textOf = (name: string) => Buffer.from(find(name)?.bytes ?? []).toString()

it('a seed makes the same table each time, and another seed another', () => {
  expect(makeTable(7)).toEqual(table)
  expect(makeTable(8)).not.toEqual(table)
})

it('every place of the table is polluted, in both styles of quoting', () => {
  expect(table.records).toHaveLength(84)
  expect(files.filter(({ kind }) => kind === 'a delimiter too many')).toHaveLength(2 * 85 * 9)
  expect(files.filter(({ kind }) => kind === 'a delimiter too few')).toHaveLength(2 * 85 * 8)
  expect(files.filter(({ kind }) => kind === 'a quote too many')).toHaveLength(2 * 85 * 9)
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
})

it.each([
  'all/standard',
  'where-needed/standard',
  'all/a delimiter too many, row 3, column 4',
  'all/a delimiter too few, row 3, column 4',
])('%s says what its truth says', (name) => {
  const rows: string[][] = parse(textOf(name), { relax_column_count: true })
  expect(rows).toEqual([find(name)?.truth.header, ...(find(name)?.truth.records ?? [])])
})

it('each pollution is one: the text differs from the standard, and its other records do not', () => {
  const standard = textOf('all/standard').split('\r\n')
  const changed = textOf('all/a quote too many, row 3, column 4').split('\r\n')
  expect(changed.filter((line, i) => line !== standard[i])).toHaveLength(1)
})
