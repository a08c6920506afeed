import { expect, test } from 'vitest'
import { createSameRecordFinder, writeHashMark } from '../../../../shared/importing/record/find-same-record.ts'

const importId = '019a0000-0000-7000-8000-00000000abcd'
const hash = '0123456789abcdef0123456789abcdef'
const find = createSameRecordFinder(['email', ' Harbour_Import', 'HARBOUR_LINE', 'harbour_hash'])

test('a row says which record it was, as a spreadsheet may write it', () => {
  const same = { importId, line: 1204, hash }
  for (const line of ['1204', ' 1,204 ', '1204.0', '1 204']) {
    expect(find(['x', importId.toUpperCase(), line, writeHashMark(hash)])).toEqual(same)
  }
})

test.each([
  ['no import', ['x', '', '2', `h${hash}`]],
  ['no uuid', ['x', 'abc', '2', `h${hash}`]],
  ['no line', ['x', importId, '', `h${hash}`]],
  ['a line that is no number', ['x', importId, '2e', `h${hash}`]],
  ['a line before the first', ['x', importId, '-2', `h${hash}`]],
  ['a line beyond all', ['x', importId, '9999999999', `h${hash}`]],
  ['a hash without its letter', ['x', importId, '2', hash]],
  ['a hash that is cut', ['x', importId, '2', 'h0123']],
  ['fewer cells', ['x']],
])('%s is an ordinary row', (_, cells) => {
  expect(find(cells)).toBeNull()
})

test('a file without all of our columns knows no record', () => {
  expect(createSameRecordFinder(['email', 'harbour_line', 'harbour_hash'])(['x', '2', `h${hash}`])).toBeNull()
})

test('the mark is no number to a spreadsheet', () => {
  expect(writeHashMark('01234567-89ab-cdef-0123-456789abcdef')).toBe(`h${hash}`)
})

test('lines count from 1 to the largest that the database holds', () => {
  const lineOf = (line: string) => find(['x', importId, line, `h${hash}`])?.line
  expect(['1', '0', '2147483647', '2147483648', '1.5', "1'204"].map(lineOf)).toEqual([
    ...[1, undefined, 2_147_483_647, undefined, undefined, 1204],
  ])
})

test('each of our columns has to be there, wherever it stands', () => {
  const names = ['harbour_hash', 'harbour_line', 'harbour_import']
  const cells = [`h${hash}`, '2', importId]
  expect(createSameRecordFinder(names)(cells)).toEqual({ importId, line: 2, hash })
  for (const name of names) {
    const without = names.map((one) => (one === name ? 'x' : one))
    expect(createSameRecordFinder(without)(cells)).toBeNull()
  }
})
