import { expect, test } from 'vitest'
import { en } from '../../../web/messages/en/index.ts'
import { customLabel } from '../../../web/words/labels.ts'

const fields = [{ key: 'Shoe', label: 'Size', kind: 'text' as const, choices: [] }]

test.each([
  ['Shoe', 'Size'],
  ['Shoe_also', 'Size, said as well'],
  ['Shoe_raw', 'Size, as in the file'],
  ['Shoe_raw_2', 'Size, as in the file (2)'],
  ['phone_raw', 'Phone, as in the file'],
  ['city_also', 'City, said as well'],
  ['Hat', 'Hat'],
])('%s is called %s', (key, label) => expect(customLabel(key, en, fields)).toBe(label))
