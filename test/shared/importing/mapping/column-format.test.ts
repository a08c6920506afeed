import { expect, test } from 'vitest'
import { contextOf, isAmbiguous, traitOf } from '../../../../shared/importing/mapping/column-format.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { scanColumn } from '../../../../shared/importing/mapping/scan-column.ts'

const column = (values: string[], more: Partial<ColumnMapping>): ColumnMapping => ({
  ...{ column: 'c', field: null, position: 1, confidence: 1, evidence: 'synonym' },
  seen: scanColumn(values.map((value, n) => ({ line: n + 2, value }))),
  ...more,
})
const day = { key: 'Signed', kind: 'date', choices: [] } as const

test('a column of dates is asked about when its values can be read in two ways and none tells', () => {
  expect(isAmbiguous(column(['03/04/2026'], { field: 'next_follow_up' }))).toBe(true)
  expect(isAmbiguous(column(['03/04/2026'], { custom: day }))).toBe(true)
  expect(isAmbiguous(column(['03/04/2026', '13/04/2026'], { custom: day }))).toBe(false)
  expect(isAmbiguous(column(['2026-04-03'], { field: 'next_follow_up' }))).toBe(false)
  expect(isAmbiguous(column(['03/04/2026'], { field: 'notes' }))).toBe(false)
  expect(isAmbiguous(column(['03/04/2026'], { custom: day, order: 'mdy' }))).toBe(false)
})

test('a count of people is asked about its point, a text is not', () => {
  expect(isAmbiguous(column(['12.345'], { field: 'youtube_subscribers' }))).toBe(true)
  expect(isAmbiguous(column(['12.345'], { field: 'notes' }))).toBe(false)
  expect(isAmbiguous(column(['1.234'], { custom: { key: 'Fee', kind: 'number', choices: [] } }))).toBe(true)
})

test('what a person says counts for more than what the values tell', () => {
  const dates = column(['13/04/2026'], { field: 'next_follow_up' })
  expect(contextOf(dates)).toEqual({ dayFirst: true })
  expect(contextOf({ ...dates, order: 'mdy' })).toEqual({ dayFirst: false })
  expect(traitOf(dates)).toMatchObject({ trait: 'date-order', is: 'dmy', finding: { proof: { line: 2 } } })
  expect(contextOf(column(['1'], { field: 'notes' }))).toEqual({})
})
