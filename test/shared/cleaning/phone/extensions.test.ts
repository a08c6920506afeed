import { expect, test } from 'vitest'
import { cleanPhone, phoneExtension } from '../../../../shared/cleaning/phone/clean-phone.ts'

const words = [
  ...[
    'ext. ',
    'ext ',
    'Ext: ',
    'extension ',
    'x',
    'x ',
    '#',
    'poste ',
    'Durchwahl ',
    'DW ',
    'Nst. ',
    'anexo ',
    'int. ',
  ],
  ...[
    'доб. ',
    'доб.',
    'вн. ',
    'wew. ',
    'dahili ',
    'ramal ',
    'toestel ',
    '内線',
    '內線 ',
    '内线：',
    '分機 ',
    '分机',
    '转',
    '轉 ',
    '내선 ',
  ],
]
const numbers = [
  ['+852 2345 6789', undefined, '+85223456789'],
  ['020 7946 0958', 'GB', '+442079460958'],
  ['(415) 555-2671', 'US', '+14155552671'],
  ['010-12345678', 'CN', '+861012345678'],
] as const
const around = [
  (number: string, word: string) => `${number} ${word}12`,
  (number: string, word: string) => `${number}, ${word}12`,
  (number: string, word: string) => `${number} (${word}12)`,
]
const cases = numbers.flatMap(([number, country, value]) =>
  words.flatMap((word) => around.map((write) => [write(number, word), country, value] as const)),
)

test.each(cases)('%s (%s) is a number with the extension 12', (raw, country, value) => {
  expect(cleanPhone(raw, { country })).toMatchObject({ value, certainty: 'sure', issue: 'phone.extension' })
  expect(phoneExtension(raw, { country })).toBe('12')
})
