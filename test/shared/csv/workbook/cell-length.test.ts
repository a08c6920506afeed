import { expect, test } from 'vitest'
import { cellLengthMax, cutCell, writtenLengthMax } from '../../../../shared/csv/workbook/cell-length.ts'

test('of a text that is longer than a cell can be one character more is kept', () => {
  const most = 'x'.repeat(cellLengthMax)
  expect(cutCell(most)).toBe(most)
  expect(cutCell(`${most}yz`)).toBe(`${most}y`)
  expect(cutCell('')).toBe('')
})

test('as much is kept of what is written as such a text may take, each character as seven', () => {
  const written = '_x0041_'.repeat(cellLengthMax + 1)
  expect(writtenLengthMax).toBe(written.length)
})
