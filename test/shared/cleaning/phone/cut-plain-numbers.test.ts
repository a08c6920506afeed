import { expect, test } from 'vitest'
import { cutPlainNumbers } from '../../../../shared/cleaning/phone/cut-plain-numbers.ts'

const two = '91238802 62238803'

test('two numbers with a blank between are two, in a cell of up to 80 characters', () => {
  const cell = (length: number) => `${'w'.repeat(length - two.length - 1)} ${two}`
  expect(cutPlainNumbers(two, 'HK')).toEqual(['91238802', '62238803'])
  expect(cutPlainNumbers(cell(80), 'HK')).toHaveLength(2)
  expect(cutPlainNumbers(cell(81), 'HK')).toBeUndefined()
})
