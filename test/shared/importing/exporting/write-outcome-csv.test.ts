import { expect, test } from 'vitest'
import { outcomeCsvHeader, outcomeCsvLine } from '../../../../shared/importing/exporting/write-outcome-csv.ts'

test('the header is marked as UTF-8, and no column of it is run', () => {
  expect(outcomeCsvHeader(['姓名', '=x'])).toBe(
    "\ufeff姓名,'=x,harbour_line,harbour_outcome,harbour_reason,harbour_import,harbour_hash\r\n",
  )
})

test.each([
  ['as wide as the header', ['a', 'b'], 'a,b,7,review,Why.,ID,hab\r\n'],
  ['shorter', ['a'], 'a,,7,review,Why.,ID,hab\r\n'],
  ['longer', ['a', 'b', 'c', '=d'], "a,b,7,review,Why.,ID,hab,c,'=d\r\n"],
])('a record %s keeps every cell, and ours their places', (_, cells, line) => {
  expect(
    outcomeCsvLine(['x', 'y'], { importId: 'ID', hash: 'a-b', line: 7, cells, outcome: 'review', reason: 'Why.' }),
  ).toBe(line)
})

test('our columns of an earlier download make room for those of this one', () => {
  const columns = ['x', 'Harbour_Line', 'y', 'harbour_hash']
  expect(outcomeCsvHeader(columns)).toBe(outcomeCsvHeader(['x', 'y']))
  const record = { importId: 'ID', hash: 'a-b', line: 7, outcome: 'review' as const, reason: '' }
  expect(outcomeCsvLine(columns, { ...record, cells: ['a', '3', 'b', 'hcd', 'c'] })).toBe('a,b,7,review,,ID,hab,c\r\n')
})
