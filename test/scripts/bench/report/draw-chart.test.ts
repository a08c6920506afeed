import { expect, test } from 'vitest'
import { drawCharts } from '../../../../scripts/bench/report/draw-chart.ts'
import { toCharts } from '../../../../scripts/bench/report/to-charts.ts'
import { importResult, pagesResult, smallResult } from './results.ts'

test('imports are told beside others, small files and pages by themselves', () => {
  const charts = toCharts([pagesResult, importResult, smallResult])
  expect(charts.map(({ title }) => title)).toEqual([
    '1,000 records: records a second',
    '1,010 records by HTTP: seconds until the last is found',
    '5,000 customers: ms in which 95 % of the pages were there',
  ])
  expect(charts[0]?.bars).toEqual([
    { name: 'import', value: 500, label: '500 (0.56 × COPY)', isOurs: true },
    { name: 'COPY, the same indexes', value: 900, label: '900', isOurs: false },
    { name: 'row by row', value: 125, label: '125 (0.14 × COPY)', isOurs: false },
  ])
  expect(charts[2]?.bars.map(({ name, label }) => [name, label])).toEqual([
    ['list', '30 ms (half in 10), 20/s'],
    ['every sort: the slowest', '35 ms (half in 10), 20/s, 2 errors'],
    ['statistics', '60 ms (half in 10), 20/s, 3 errors'],
  ])
})

test('a bar is as long as its share of the largest, and texts are escaped', () => {
  const bars = [
    { name: 'a < b', value: 50, label: '50', isOurs: true },
    { name: 'c', value: 100, label: '100', isOurs: false },
  ]
  const svg = drawCharts([{ title: 'A & B', bars }], 'foot')
  const widths = [...svg.matchAll(/<rect class="(\w+)".* width="(\d+)"/g)].map(([, who, width]) => [who, Number(width)])
  expect(widths).toEqual([
    ['ours', 200],
    ['other', 400],
  ])
  expect(svg).toContain('a &lt; b')
  expect(svg).toContain('>A &amp; B</text>')
  expect(svg).toContain('prefers-color-scheme: dark')
})
