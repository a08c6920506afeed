import { expect, test } from 'vitest'
import { mendCells } from '../../../../shared/importing/record/fix-cells.ts'

const row = (cell: string) => ({
  columns: ['name', 'email'],
  cells: ['Ann', cell],
  reasons: [{ code: 'email.misspelt-domain', column: 'email', value: cell }],
})

test('a value takes the place of the cell to blame, and of no other', () => {
  expect(mendCells(row('n/a'), { kind: 'value', becomes: 'a@b.org' })).toEqual(['Ann', 'a@b.org'])
  expect(mendCells(row('n/a'), { kind: 'value', becomes: '' })).toEqual(['Ann', ''])
})

test('a domain takes the place of what stands behind the @', () => {
  expect(mendCells(row(' Ann.Lee@GMIAL.com '), { kind: 'domain', becomes: 'gmail.com' })).toEqual([
    'Ann',
    'Ann.Lee@gmail.com',
  ])
})

test('where no cell is to blame there is nothing to mend', () => {
  const unclear = { ...row('x'), reasons: [{ code: 'match.several' }] }
  expect(mendCells(unclear, { kind: 'value', becomes: 'y' })).toBeNull()
  expect(mendCells({ ...unclear, reasons: [] }, { kind: 'value', becomes: 'y' })).toBeNull()
  expect(mendCells(row('x'), { kind: 'skip', becomes: '' })).toBeNull()
})
