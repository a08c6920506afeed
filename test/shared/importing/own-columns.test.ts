import { expect, test } from 'vitest'
import { isOwnColumn } from '../../../shared/importing/own-columns.ts'

test.each(['harbour_line', 'harbour_fate', 'harbour_reason', 'Harbour_Fate', ' harbour_line '])(
  '%j is ours',
  (column) => expect(isOwnColumn(column)).toBe(true),
)

test.each(['harbour_id', 'harbour', 'Harbour master', 'line', 'fate', ''])('%j is data', (column) =>
  expect(isOwnColumn(column)).toBe(false),
)
