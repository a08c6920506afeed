import { expect, test } from 'vitest'
import { blankScans } from '../../../../shared/importing/blanking/blank-scans.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { scanColumn } from '../../../../shared/importing/mapping/scan-column.ts'

/** Every text that stands anywhere in a value. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

const column = { column: 'Shoe', field: null, position: 1, confidence: 0, evidence: 'none' } as unknown as ColumnMapping

test.each([
  ['few values', ['none', 'none', 'quillself', 'none', 'none']],
  ['dates that one cell tells', ['01/02/2026', '03/02/2026', '23/02/1971', '04/05/2026', '05/05/2026']],
  ['numbers that one cell tells', ['1,234', '2,345', '1,234.56', '3,456', '4,567']],
])('of a column of %s nothing of a blanked record stays', (_, values) => {
  const rows = values.map((value, index) => ({ line: index + 2, cells: [value] }))
  const seen = scanColumn(rows.map(({ line, cells: [value = ''] }) => ({ line, value })))
  expect(textsOf(seen)).toContain(values[2])
  const [blanked] = blankScans([{ ...column, seen }], rows, new Set([4]))
  expect(textsOf(blanked?.seen)).not.toContain(values[2])
  expect(blanked?.seen).toMatchObject({ kind: seen.kind })
  expect(blankScans([{ ...column, seen }], rows, new Set())).toEqual([{ ...column, seen }])
})
