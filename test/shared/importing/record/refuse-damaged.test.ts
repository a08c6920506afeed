import { describe, expect, test } from 'vitest'
import { cleanRecord, emptyRecord } from '../../../../shared/importing/record/clean-record.ts'
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

test('the header once more, cell by cell, is blank as the first one is; with a number beside it, it is asked', () => {
  for (const cells of [
    ['E', 'Name'],
    ['\ufeffE', ' Name '],
  ])
    expect(hold(cells)).toMatchObject({ verdict: 'blank', reasons: [] })
  const numbered = refuseDamaged(
    cleanRecord(columns, ['E', 'Name', '17'], 'repair'),
    { line: 2, cells: ['E', 'Name', '17'], unclosedQuoteLine: null },
    { ...layout, columns: ['E', 'Name', 'No'] },
  )
  // Of its cells nothing is said: the name of a column is no bad address.
  expect(numbered).toMatchObject({ verdict: 'review', reasons: [{ code: 'file.header-again' }] })
  expect(numbered.reasons).toHaveLength(1)
  expect(hold(['E', 'Ada']).reasons.map(({ code }) => code)).not.toContain('file.header-again')
  expect(hold(['E', 'Name'], 7)).toMatchObject({ verdict: 'review' })
})

describe('who made the table, below it', () => {
  const place = { ...layout, columns: ['Name', 'E', 'City'], width: 3 }
  const below = (cells: string[], line = 9) =>
    refuseDamaged(
      cleanRecord([{ ...columns[0], column: 'Name', field: 'display_name' }], cells, 'repair'),
      { line, cells, unclosedQuoteLine: null },
      place,
    )

  test.each([
    'Prepared by: Ann',
    'updated by Sam 3 Feb',
    '制表人：王芳',
    '작성자: 김대리',
    'Export aus Programm 4.2',
    'Geprüft: Lang',
  ])('%s is blank, and above it asked or somebody', (note) => {
    expect(below([note, '', ''])).toMatchObject({ verdict: 'blank', reasons: [] })
    expect(below([note, '', ''], 8).verdict).not.toBe('blank')
    expect(below([note, 'a@a.example', 'Oslo'])).toMatchObject({ verdict: 'review' })
  })

  test.each(['Made by Mary', 'Created by Design Ltd', 'Firma: Nowak', 'Author: Lee', 'Acme Ltd', 'Total: 17 years'])(
    '%s may be more, and needs review',
    (note) => {
      expect(below([note, '', ''])).toMatchObject({ verdict: 'review', reasons: [{ code: 'file.below-the-table' }] })
    },
  )
})

describe('a plain total below the table', () => {
  const fields = { Name: 'display_name', Tel: 'phone', Zip: 'postal_code', Ref: 'external_id', Spent: null } as const
  const names = Object.keys(fields) as (keyof typeof fields)[]
  const mapping = names.map((column) => ({ ...columns[0], column, field: fields[column] }))
  const place = { ...layout, columns: names, width: names.length }
  const judge = (cells: Partial<Record<keyof typeof fields, string>>, line = 9, more: object = {}) => {
    const row = names.map((name) => cells[name] ?? '')
    const parsed = { line, cells: row, unclosedQuoteLine: null, ...more }
    return refuseDamaged(cleanRecord(mapping, row, 'repair'), parsed, place).verdict
  }

  test('is left out, in any column; within the table it is asked', () => {
    for (const total of [
      { Name: 'Total', Spent: '7' },
      { Name: 'Summe: 1.234,50 €' },
      { Name: '合計', Tel: '7' },
      { Ref: 'Total', Spent: '7' },
    ]) {
      expect([judge(total), judge(total, 8)], JSON.stringify(total)).toEqual(['blank', 'review'])
      expect(judge(total, 9, { unclosedQuoteLine: 9 })).toBe('review')
    }
  })

  test('is asked where its number says how to reach somebody, or who it is', () => {
    for (const firm of [
      { Name: 'Total', Tel: '+85291234567' },
      { Name: 'Total', Zip: '75001' },
      { Name: 'Total', Ref: '17' },
      { Name: 'Total' },
    ])
      expect(judge(firm), JSON.stringify(firm)).toBe('review')
  })

  test('with the rest of a customer is a customer, within the table', () => {
    expect(judge({ Name: 'Total', Tel: '+85291234567', Zip: '75001', Ref: 'A' }, 8)).toBe(null)
    expect(judge({ Name: 'Summe GmbH', Spent: '7' }, 8)).toBe('review')
    expect(judge({ Name: 'Summe GmbH' }, 8)).toBe(null)
  })
})

test('a notice alone is blank within the table, and what may be one of the record above is asked', () => {
  const mapping = { ...columns[0], column: 'Name', field: 'display_name' } as const
  const place = { ...layout, columns: ['Name', 'E', 'City'], width: 3, footerLine: null }
  const judge = (cells: string[]) =>
    refuseDamaged(cleanRecord([mapping], cells, 'repair'), { line: 5, cells, unclosedQuoteLine: null }, place)
  expect(judge(['Page 1 of 3', '', ''])).toMatchObject({ verdict: 'blank', reasons: [] })
  expect(judge(['N.B. no calls', '', ''])).toMatchObject({
    ...{ verdict: 'review', reasons: [{ code: 'file.below-the-table' }] },
  })
  expect(judge(['Paige Smith', '', '']).verdict).toBe(null)
})

describe('where a record stands, and how wide it is', () => {
  const codes = (cells: string[], more: Partial<Parameters<typeof refuseDamaged>[2]> = {}, line = 5) =>
    refuseDamaged(
      cleanRecord(columns, cells, 'repair'),
      { line, cells, unclosedQuoteLine: null },
      { ...layout, width: 2, headerLine: 3, ...more },
    ).reasons

  test.each([
    ['above the header', 2, ['file.above-the-table']],
    ['below it', 4, []],
    ['before the footer', 8, []],
    ['on its first line', 9, ['file.below-the-table']],
  ])('%s', (_, line, wanted) => {
    expect(codes(['a@a.example', 'Ada'], {}, line).map(({ code }) => code)).toEqual(wanted)
  })

  test('the header itself says nothing, and without one or a footer no line is outside', () => {
    const header = { line: 3, cells: ['a@a.example', 'x'], unclosedQuoteLine: null }
    expect(
      refuseDamaged(cleanRecord(columns, header.cells, 'repair'), header, { ...layout, headerLine: 3 }),
    ).toMatchObject({
      ...{ verdict: 'blank', reasons: [] },
    })
    expect(codes(['a@a.example', 'Ada'], { headerLine: null, footerLine: null }, 1)).toEqual([])
    expect(codes(['a@a.example', 'Ada'], { footerLine: null }, 1_000)).toEqual([])
  })

  test('a sum is none of the table, unless a customer of ours is called so', () => {
    expect(codes(['Total', '17'])[0]).toEqual({ code: 'file.below-the-table' })
    expect(codes(['Total', '17'], { columns: ['harbour_id', 'Name'] }).map(({ code }) => code)).not.toContain(
      'file.below-the-table',
    )
  })

  test.each([
    [['a@a.example'], { code: 'file.too-few-cells', cells: 1, expected: 2 }],
    [['a@a.example', 'x', 'y'], { code: 'file.too-many-cells', cells: 3, expected: 2 }],
  ])('%j has another width', (cells, reason) => {
    const found = refuseDamaged(
      cleanRecord(columns, cells, 'repair'),
      { line: 5, cells, unclosedQuoteLine: null },
      { ...layout, width: 2, headerLine: 3 },
    )
    expect(found).toMatchObject({ verdict: 'review', reasons: [reason] })
    expect(found.record).toEqual({})
  })

  test('a quote that is open says nothing of the width, and where no width is known it is that of the columns', () => {
    const open = { line: 5, cells: ['a@a.example'], unclosedQuoteLine: 5 }
    const found = refuseDamaged(cleanRecord(columns, open.cells, 'repair'), open, { ...layout, width: 2 })
    expect(found.reasons.map(({ code }) => code)).toEqual(['file.unclosed-quote'])
    expect(found.record).toMatchObject({ email: 'a@a.example' })
  })

  test('a blank line outside of the table is blank, and a ragged one is not', () => {
    expect(codes(['', ''], {}, 2)).toEqual([])
    expect(codes(['', '', 'x'], {}, 2).map(({ code }) => code)).toEqual(['file.too-many-cells', 'file.above-the-table'])
  })

  test('damage in an export of ours is what a customer has in it', () => {
    expect(codes(['a@a.example', 'caf\ufffd'], { columns: ['harbour_id', 'Name'] })).toEqual([])
  })

  test.each([
    ['csv', 1_048_576],
    ['xlsx', 32_767],
  ] as const)('a cell of %s may have %i characters', (format, most) => {
    const reasons = (length: number) => codes(['a@a.example', 'x'.repeat(length)], { format })
    expect(reasons(most)).toEqual([])
    expect(reasons(most + 1)).toEqual([{ code: 'file.cell-too-long', value: 'x'.repeat(200) }])
  })

  test('a header of one column does not come again', () => {
    const one = { line: 5, cells: ['E'], unclosedQuoteLine: null }
    const found = refuseDamaged(cleanRecord(columns, one.cells, 'repair'), one, { ...layout, columns: ['E'] })
    expect(found.reasons.map(({ code }) => code)).not.toContain('file.header-again')
    expect(codes(['E']).map(({ code }) => code)).not.toContain('file.header-again')
  })
})

test('the header of another table is no customer, and needs review', () => {
  const fields = ['display_name', 'email', 'company_primary', 'city'] as const
  const mapped = fields.map((field, at) => ({ ...columns[0], column: field, field, position: at + 1 }))
  const other = (cells: string[]) =>
    refuseDamaged(
      cleanRecord(mapped, cells, 'repair'),
      { line: 9, cells, unclosedQuoteLine: null },
      { columns: fields, footerLine: null, format: 'csv', headerLine: 1, width: fields.length },
    )
  const found = other(['Other Attended', 'User Name', 'Join Time', 'Leave Time'])
  expect(found).toMatchObject({ verdict: 'review', record: {}, reasons: [{ code: 'file.other-header' }] })
  expect(other(['Ann Price', '', 'Time Inc', 'London']).verdict).toBeNull()
})

describe('the header once more', () => {
  const again = (cells: string[], names = ['No', 'Name', 'Phone', 'City']) =>
    refuseDamaged(
      emptyRecord,
      { line: 9, cells, unclosedQuoteLine: null },
      { columns: names, footerLine: null, format: 'csv', headerLine: 1, width: names.length },
    ).reasons.some(({ code }) => code === 'file.header-again')

  test.each([
    [['12', 'Name', 'Phone', 'City'], true],
    [['', 'Name', 'Phone', ''], true],
    [['12', 'Name', '', ''], false],
    [['12', 'Name', 'Phone', 'Oslo'], false],
    [['Name', 'No', 'Phone', 'City'], false],
    [['12', '', '', ''], false],
    [['', '', '', ''], false],
  ])('%j: %s', (cells, is) => expect(again(cells)).toBe(is))

  const whole = (cells: string[], names: string[]) =>
    refuseDamaged(
      { ...emptyRecord, verdict: null },
      { line: 9, cells, unclosedQuoteLine: null },
      { columns: names, footerLine: null, format: 'csv', headerLine: 1, width: names.length },
    ).verdict

  test.each([
    [['No', 'Name'], ['No', 'Name'], 'blank'],
    [['Phone', 'Phone'], ['Phone', 'Phone (2)'], 'blank'],
    [['Name', ''], ['Name', 'Column 2'], 'blank'],
    [['Name', ''], ['Name', 'City'], null],
    [['Name'], ['Name'], null],
    [['Name', 'Oslo'], ['Name', 'City'], null],
    [['City', 'Name'], ['Name', 'City'], null],
    [['', ''], ['Column 1', 'Column 2'], null],
  ])('%j below %j: %s', (cells, names, verdict) => expect(whole(cells, names)).toBe(verdict))
})
