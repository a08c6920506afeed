import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRecords } from '../../../shared/csv/parse-records.ts'
import { readRows } from '../../../shared/csv/records/read-rows.ts'
import { checkProperty } from '../../support/property.ts'

const dialect = { delimiter: ',', quote: '"' } as const
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** What `parseRecords` has to find, by reading the whole text at once. */
function readWhole(text: string) {
  let line = 1
  return [...readRows(text, dialect)].map(({ cells, lineEnds, openAfter }) => {
    const record = { line, cells, unclosedQuoteLine: openAfter === null ? null : line + openAfter }
    line += 1 + lineEnds
    return record
  })
}

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '陳', '😀', ' ', '"', ',', '\n', '\r'), maxLength: 8 }).map(quoted),
  fc.constantFrom('', 'x', '陳', 'a"b'),
  fc.integer({ min: 50_000, max: 130_000 }).map((length) => quoted('long\n'.repeat(length / 5))),
  fc.integer({ min: 1, max: 70_000 }).map((length) => '陳'.repeat(length)),
)

test('a text is cut into the same records whatever its length, wherever its long cells lie', () =>
  checkProperty(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '"open, and\nnever closed'),
      (rows, lineEnd, end) => {
        const text = rows.map((cells) => cells.join(',') + lineEnd).join('') + end
        expect(parseRecords(Buffer.from(text), dialect)).toEqual(readWhole(text))
      },
    ),
    { seed: 1128, numRuns: 20 },
  ))

test.each(['陳', '陳,\n', '\r陳'])('a long record of %j that no line end follows is read whole', (start) => {
  const text = start + '陳'.repeat(70_000)
  expect(parseRecords(Buffer.from(text), dialect)).toEqual(readWhole(text))
})

test('a formula is armed again where the dialect says that it was disarmed', () => {
  const cellsOf = (isDisarmed?: boolean) =>
    parseRecords(Buffer.from("'=1+1,a\n"), { ...dialect, ...(isDisarmed !== undefined && { isDisarmed }) })[0]?.cells
  expect([cellsOf(true), cellsOf(false), cellsOf()]).toEqual([
    ['=1+1', 'a'],
    ["'=1+1", 'a'],
    ["'=1+1", 'a'],
  ])
})
