import { expect, test } from 'vitest'
import { delimiters, delimiterTraits } from '../../../shared/csv/dialect.ts'

test.each([
  [',', { mark: ',', isPadded: false, isRun: false }],
  ['\t', { mark: '\t', isPadded: false, isRun: false }],
  [' ', { mark: ' ', isPadded: false, isRun: false }],
  [', ', { mark: ',', isPadded: true, isRun: false }],
  ['| ', { mark: '|', isPadded: true, isRun: false }],
  ['  ', { mark: ' ', isPadded: false, isRun: true }],
] as const)('%j parts cells so', (delimiter, traits) => expect(delimiterTraits(delimiter)).toEqual(traits))

test('three delimiters let blanks stand around the cells, and one is a run of blanks', () => {
  expect(delimiters.filter((delimiter) => delimiterTraits(delimiter).isPadded)).toEqual([', ', '; ', '| '])
  expect(delimiters.filter((delimiter) => delimiterTraits(delimiter).isRun)).toEqual(['  '])
})
