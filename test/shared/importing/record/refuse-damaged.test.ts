import { expect, test } from 'vitest'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { refuseDamaged } from '../../../../shared/importing/record/refuse-damaged.ts'

const columns = [{ column: 'E', field: 'email', position: 1, confidence: 1, evidence: 'synonym' }] as const
const layout = { columns: ['E', 'Name'], footerLine: 9, headerLine: 1, format: 'csv' } as const
const hold = (cells: string[], unclosedQuoteLine: number | null = null, line = 2) =>
  refuseDamaged(cleanRecord(columns, cells, 'repair'), { line, cells, unclosedQuoteLine }, layout)

test('leaves a whole record as it is', () => {
  const cleaned = cleanRecord(columns, ['a@a.example'], 'repair')
  expect(refuseDamaged(cleaned, { line: 2, cells: ['a@a.example'], unclosedQuoteLine: null }, layout)).toBe(cleaned)
})

test('holds a record whose quote was never closed, and says where it was opened', () => {
  expect(hold(['a@a.example'], 7)).toMatchObject({
    verdict: 'review',
    reasons: [{ code: 'file.unclosed-quote', line: 7 }],
  })
})

test('holds a record with bytes that are no text', () => {
  expect(hold(['a@a.example', 'caf\ufffd'])).toMatchObject({ verdict: 'review', reasons: [{ code: 'file.bad-bytes' }] })
})

test('puts its reasons before those of the cells', () => {
  const { reasons } = hold(['bad\ufffd'], 3)
  expect(reasons.map(({ code }) => code)).toEqual([
    'file.unclosed-quote',
    'file.bad-bytes',
    expect.stringMatching(/^email\./),
  ])
})

test('holds a damaged record that would be blank', () => {
  expect(hold([''], 3).verdict).toBe('review')
})

test('holds what stands below the table, and leaves its blank lines blank', () => {
  expect(hold(['a@a.example'], null, 9)).toMatchObject({
    verdict: 'review',
    reasons: [{ code: 'file.below-the-table' }],
  })
  expect(hold([''], null, 10)).toMatchObject({ verdict: 'blank', reasons: [] })
})

test('holds the header where it comes again, as in files that were joined', () => {
  expect(hold(['\ufeffE', ' Name ']).reasons[0]).toEqual({ code: 'file.header-again' })
  expect(hold(['E', 'Ada']).reasons.map(({ code }) => code)).not.toContain('file.header-again')
})
