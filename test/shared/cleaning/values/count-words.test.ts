import { expect, test } from 'vitest'
import { cleanCount } from '../../../../shared/cleaning/values/clean-count.ts'

const thousands = ['mila', 'tys.', 'тыс.', 'тис', 'bin', 'ribu', 'rb', 'nghìn', 'ngàn', 'พัน']
const millions = ['milhões', 'milioni', 'milionów', 'milyon', 'juta', 'jt', 'млн', 'triệu', 'ล้าน', 'millón']

test.each([...thousands.map((word) => [word, 1e3] as const), ...millions.map((word) => [word, 1e6] as const)])(
  '%s is %d',
  (word, factor) => {
    for (const number of ['3', '47', '620']) {
      expect(cleanCount(`${number} ${word}`)).toMatchObject({ value: Number(number) * factor, issue: null })
      expect(cleanCount(`${number}${word}`)).toMatchObject({ value: Number(number) * factor, issue: null })
    }
  },
)

// A thousand in Spanish, a million in Romanian and in spoken English.
test('mil is asked', () => expect(cleanCount('620 mil').value).toBeNull())
