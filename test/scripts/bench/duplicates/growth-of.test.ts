import { expect, test } from 'vitest'
import { growthOf } from '../../../../scripts/bench/duplicates/growth-of.ts'
import { showResults } from '../../../../scripts/bench/report/show-results.ts'
import { toCharts } from '../../../../scripts/bench/report/to-charts.ts'
import { duplicatesResult } from '../report/results.ts'

test('the growth is told beside one in proportion', () => {
  const { lines } = growthOf(duplicatesResult)
  expect(lines.map(({ name, points }) => [name, points.map(({ y }) => y)])).toEqual([
    ['in proportion', [300, 3_000]],
    ['compared', [200, 3_000]],
  ])
})

test('each search is a row of a table and a bar', () => {
  const [, , first = '', second = ''] = showResults([duplicatesResult]).split('\n')
  expect(first.split(/ +/).slice(0, 4)).toEqual(['100', '0.5', '0.2', '500'])
  expect(second.split(/ +/).slice(0, 7)).toEqual(['1,000', '0.5', '2.0', '500', '300', '100', '150'])
  const [chart] = toCharts([duplicatesResult])
  expect(chart?.bars.map(({ name, label }) => [name, label])).toEqual([
    ['100 customers', '500 (0 s in all)'],
    ['1,000 customers', '500 (2 s in all)'],
  ])
})
