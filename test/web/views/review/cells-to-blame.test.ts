import { expect, test } from 'vitest'
import { cellsToBlame, type ReviewCells, whoseRow } from '../../../../web/views/review/cells-to-blame.ts'

const row: ReviewCells = {
  columns: ['E-mail', 'Name', 'Phone', 'Shoe size'],
  fields: ['email', 'display_name', 'phone', null],
  cells: ['a@gmial.com', 'Ann', '', '39'],
  reasons: [{ code: 'email.misspelt-domain', column: 'E-mail', value: 'a@gmial.com', suggestion: 'a@gmail.com' }],
}
const blamedOf = (changes: Partial<ReviewCells>) =>
  cellsToBlame({ ...row, ...changes }).blamed.map(({ column }) => column)

test('the cell of the reason is to blame, with its answer; all others keep their order', () => {
  const { blamed, others } = cellsToBlame(row)
  expect(blamed).toMatchObject([{ index: 0, column: 'E-mail', field: 'email', answer: 'a@gmail.com' }])
  expect(others.map(({ index }) => index)).toEqual([1, 2, 3])
})

test('where it is unclear who the row is, the keys that it has are looked at', () => {
  expect(blamedOf({ reasons: [{ code: 'match.different-person' }] })).toEqual(['E-mail', 'Name'])
})

test('damage shows itself: characters that can not be read, and the cell that an open quote ran into', () => {
  expect(blamedOf({ cells: ['a', 'caf\ufffd', '', ''], reasons: [{ code: 'file.bad-bytes' }] })).toEqual(['Name'])
  const open = { code: 'file.unclosed-quote' as const, line: 7 }
  expect(blamedOf({ cells: ['a', 'b,c\nd'], reasons: [open] })).toEqual(['Name'])
})

test('a short row has a cell for every column, and a long one keeps what lies beyond them', () => {
  const all = (cells: string[]) => {
    const { blamed, others } = cellsToBlame({ ...row, cells })
    return [...blamed, ...others].map(({ column, value }) => [column, value])
  }
  expect(all(['x'])).toEqual([
    ['E-mail', 'x'],
    ['Name', ''],
    ['Phone', ''],
    ['Shoe size', ''],
  ])
  expect(all(['x', '', '', '', 'y']).at(-1)).toEqual(['Column 5', 'y'])
})

test('a row is called by the names and the company in its cells, whatever else it has', () => {
  expect(whoseRow(row)).toEqual({ name: 'Ann', company: '' })
  const split = { fields: ['last_name', null, 'first_name', 'company_primary'] as const }
  expect(whoseRow({ ...row, ...split, cells: [' Lee ', 'x', 'Ann', 'Kite Ltd'] })).toEqual({
    name: 'Lee Ann',
    company: 'Kite Ltd',
  })
  expect(whoseRow({ ...row, cells: ['a@gmial.com'] })).toEqual({ name: '', company: '' })
})
