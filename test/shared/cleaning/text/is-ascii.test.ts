import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitPhones } from '../../../../shared/cleaning/phone/split-phones.ts'
import { tidyPhone } from '../../../../shared/cleaning/phone/tidy-phone.ts'
import { fillerOf } from '../../../../shared/cleaning/text/fillers.ts'
import { foldAccented, foldKey, foldWords, plainWords } from '../../../../shared/cleaning/text/fold-key.ts'
import { isAscii } from '../../../../shared/cleaning/text/is-ascii.ts'
import { tidyText } from '../../../../shared/cleaning/text/tidy-text.ts'
import { checkProperty } from '../../../support/property.ts'

test('ASCII ends before the first control behind it', () => {
  expect([isAscii(''), isAscii('\0 ~\n\x7f'), isAscii('\x80'), isAscii('aé'), isAscii('a\n香')]).toEqual([
    ...[true, true, false, false, false],
  ])
})

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 30 })

test('a text of ASCII is folded as beside another script, where the longer way is gone', async () => {
  const check = (text: string) => {
    expect(foldKey(`${text}香`)).toBe(`${foldKey(text)}香`)
    expect(foldAccented(`${text}香`)).toBe(`${foldAccented(text)}香`)
    expect(foldWords(`${text} 香`)).toBe(`${foldWords(text)} 香`.trim())
    expect(plainWords(`${text} 香`)).toBe(`${plainWords(text)} 香`.trim())
  }
  const examples = [['Two Words'], ['a  b-c_d'], ["O'Neil & Co. 12"], ['']]
  await checkProperty(fc.property(ascii, check), { seed: 1, numRuns: 500, examples })
})

const letters = fc.string({
  unit: fc.constantFrom(...'aZ 0~\u00c0\u00d7\u017f\u3041\u3096\u30a1\u30fc\u4e00\u9fff\uac00\ud7a3'),
  maxLength: 8,
})

test('a text whose letters have one form is tidied as beside one that has two', async () => {
  const check = (text: string) => {
    expect(tidyText(`${text}x\u0301`)).toBe(`${tidyText(`${text}x`)}\u0301`)
  }
  await checkProperty(fc.property(letters, check), { seed: 2, numRuns: 500 })
})

const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const number = fc.string({ unit: fc.constantFrom(...'0123456789 ()-+.'), minLength: 1, maxLength: 24 })

test('a number in plain digits is read as one in wide digits', async () => {
  const check = (text: string) => {
    expect(tidyPhone(wide(text))).toBe(tidyPhone(text))
  }
  await checkProperty(fc.property(number, check), { seed: 3, numRuns: 1_000, examples: [['(020) 7946 0958']] })
})

test.each([
  ['+852 2345 6789 0044 20 7946 0958', ['+852 2345 6789', '0044 20 7946 0958']],
  ['+852 2345 6789 +44 20 7946 0958', ['+852 2345 6789', '+44 20 7946 0958']],
  ['(020) 7946-0958', ['(020) 7946-0958']],
])('%s holds %j', (raw, numbers) => expect(splitPhones(raw)).toEqual(numbers))

test.each([
  ['Null', 'text', null],
  ['NULL', 'text', 'sign'],
  ['Not Available', 'text', 'word'],
  ['As Above', 'text', 'above'],
  ['XXX', 'text', 'word'],
  ['XX', 'country', null],
  ['Null', 'url', 'sign'],
  ['Null', 'tags', null],
  ['1', 'text', null],
  ['(0)', 'phone', null],
  ['#DIV/0!', 'text', 'sign'],
] as const)('%s in a column of %s is %s', (text, kind, filler) => expect(fillerOf(text, kind)).toBe(filler))
