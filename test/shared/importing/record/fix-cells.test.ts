import { expect, test } from 'vitest'
import { fixCells, unanswered } from '../../../../shared/importing/record/fix-cells.ts'

const row = (cell: string) => ({
  columns: ['name', 'email'],
  cells: ['Ann', cell],
  reasons: [{ code: 'email.misspelt-domain', column: 'email', value: cell }],
})

test('a value takes the place of the cell to blame, and of no other', () => {
  expect(fixCells(row('n/a'), { kind: 'value', becomes: 'a@b.org' })).toEqual(['Ann', 'a@b.org'])
  expect(fixCells(row('n/a'), { kind: 'value', becomes: '' })).toEqual(['Ann', ''])
})

test('a domain takes the place of what stands behind the @', () => {
  expect(fixCells(row(' Ann.Lee@GMIAL.com '), { kind: 'domain', becomes: 'gmail.com' })).toEqual([
    'Ann',
    'Ann.Lee@gmail.com',
  ])
  expect(fixCells(row('Ann.Lee@GMIAL.com'), { kind: 'domain', becomes: 'gmail.com' })).toEqual([
    'Ann',
    'Ann.Lee@gmail.com',
  ])
})

test('where no cell is to blame there is nothing to fix', () => {
  const unclear = { ...row('x'), reasons: [{ code: 'match.several' }] }
  expect(fixCells(unclear, { kind: 'value', becomes: 'y' })).toBeNull()
  expect(fixCells({ ...unclear, reasons: [] }, { kind: 'value', becomes: 'y' })).toBeNull()
  expect(fixCells(row('x'), { kind: 'ignore', becomes: '' })).toBeNull()
})

test('cells that a short row has not are filled up to the one to blame', () => {
  const short = { columns: ['name', 'city', 'email'], cells: ['Ann'], reasons: [{ code: 'x', column: 'email' }] }
  expect(fixCells(short, { kind: 'value', becomes: 'a@b.org' })).toEqual(['Ann', '', 'a@b.org'])
  expect(fixCells(short, { kind: 'domain', becomes: 'b.org' })).toEqual(['Ann', '', 'b.org'])
  const long = { ...short, cells: ['Ann', 'Rome', 'x', 'more'], reasons: [{ code: 'x', column: 'name' }] }
  expect(fixCells(long, { kind: 'value', becomes: 'Bo' })).toEqual(['Bo', 'Rome', 'x', 'more'])
})

test('the suggestions of a row take the place of each cell that has one, and the other reasons go on', () => {
  const [typo, name, several] = [
    { code: 'email.misspelt-domain', column: 'email', value: 'a@gmial.com', suggestion: 'a@gmail.com' },
    { code: 'name.maybe-title', column: 'name', value: 'Ann MA', suggestion: 'Ann' },
    { code: 'match.several' },
  ]
  const two = { columns: ['name', 'email'], cells: ['Ann MA', 'a@gmial.com'], reasons: [typo, name, several] }
  const suggestion = { kind: 'suggestion' as const, becomes: '' }
  expect(fixCells(two, suggestion)).toEqual(['Ann', 'a@gmail.com'])
  expect(fixCells({ ...two, cells: ['Ann MA'] }, suggestion)).toEqual(['Ann', 'a@gmail.com'])
  expect(fixCells({ ...two, reasons: [{ code: 'email.no-domain', column: 'email' }] }, suggestion)).toBeNull()
  expect(unanswered(two.reasons, 'suggestion')).toEqual([several])
  expect(unanswered(two.reasons, 'value')).toEqual([name, several])
})
