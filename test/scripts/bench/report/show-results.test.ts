import { expect, test } from 'vitest'
import { bestOf, ratioOf, showImport } from '../../../../scripts/bench/report/show-import.ts'
import { showResults } from '../../../../scripts/bench/report/show-results.ts'
import { importResult, pagesResult, smallResult } from './results.ts'

test('the best of each way is its quickest round, whichever round that was', () => {
  const best = bestOf(importResult)
  expect(Object.entries(best).map(([name, { seconds }]) => [name, seconds])).toEqual([
    ['import', 2],
    ['copy', 1],
    ['rows', 4],
  ])
})

test('a ratio is of records a second, and of nothing where a way was left out', () => {
  const best = bestOf(importResult)
  expect(ratioOf(best, 'import', 'copy')).toBeCloseTo(500 / 900)
  expect(ratioOf(best, 'import', 'rows')).toBeCloseTo(500 / 125)
  expect(ratioOf(best, 'undo', 'copy')).toBeUndefined()
})

test('the table of an import has a line a way, with ratios, CPU, memory and how far rounds differ', () => {
  const lines = showImport(importResult).split('\n')
  const cellsOf = (name: string) =>
    lines
      .find((line) => line.startsWith(name))
      ?.trim()
      .split(/ {2,}/)
  expect(cellsOf('import ')).toEqual([
    'import',
    '2.00',
    '500',
    '0.56',
    '4.00',
    '1.5',
    '2.0',
    '3500',
    '5',
    '151',
    '130',
    '80',
    '1.5',
    '50 %',
  ])
  expect(lines.slice(-5)).toEqual([
    '1000 records, 1 worker process, queue in postgres',
    'outcomes of the import: created 900, merged 100',
    'by customers created the import is 0.50 × COPY',
    'row by row: the first 500 of the same rows',
    'import: plan 0.25 s, clean 1.00 s',
  ])
})

test('several results are one text, each with its machine', () => {
  const text = showResults([importResult, smallResult, pagesResult])
  expect(text.match(/^== \w+: .*, 2 cores \(A & B\), 24 GiB/gm) ?? text.match(/^== \w+: /gm)).toHaveLength(3)
  expect(text).toContain('best 0.50 s, median 0.70 s of 3')
  expect(text).toMatch(/^statistics +20 +10\.0 +60\.0 +40\.0 +3 +2\.0 +1\.0$/m)
})
