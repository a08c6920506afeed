import { expect, it } from 'vitest'
import { score } from '../../../../scripts/bench/reader/score.ts'

const truth = {
  header: ['name', 'city'],
  records: [
    ['Ada', 'Hong Kong'],
    ['Bo', 'Kowloon'],
  ],
}

it('a file that is read as it is meant scores ten', () => expect(score(truth, truth)).toBe(10))

it('a file that is not read scores nothing', () => expect(score(null, truth)).toBe(0))

it('a record that is missing costs recall, not precision', () => {
  // The records: 1 + 1/2 + 2/3. The cells: the same.
  expect(score({ ...truth, records: truth.records.slice(1) }, truth)).toBeCloseTo(1 + 3 + 2 * (1 + 1 / 2 + 2 / 3))
})

it('a record that is shifted costs the record, and its cells nothing', () => {
  const shifted = {
    ...truth,
    records: [
      ['', 'Ada', 'Hong Kong'],
      ['Bo', 'Kowloon'],
    ],
  }
  const records = 1 / 2 + 1 / 2 + 1 / 2
  const cells = 4 / 5 + 1 + (2 * (4 / 5)) / (9 / 5)
  expect(score(shifted, truth)).toBeCloseTo(1 + 3 + records + cells)
})

it('empty cells at the end of a record and blanks around a cell make no difference', () => {
  expect(
    score(
      {
        header: [' name', 'city '],
        records: [
          ['Ada', 'Hong Kong', ''],
          ['Bo ', 'Kowloon'],
        ],
      },
      truth,
    ),
  ).toBe(10)
})

it('a file without a header asks for none', () => {
  expect(score({ header: [], records: truth.records }, { ...truth, header: [] })).toBe(10)
})
