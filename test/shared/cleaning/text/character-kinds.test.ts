import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  areWords,
  beyondAscii,
  capital,
  control,
  digit,
  hump,
  kindsIn,
  looseSpace,
  other,
  plainLetter,
  sign,
  small,
  space,
} from '../../../../shared/cleaning/text/character-kinds.ts'
import { checkProperty } from '../../../support/property.ts'

/** The same by expressions, one for each kind. */
const expressions: readonly (readonly [number, RegExp])[] = [
  [small, /[a-z]/],
  [capital, /[A-Z]/],
  [digit, /[0-9]/],
  [sign, /(?![a-zA-Z0-9])[!-~]/],
  [space, / /],
  [looseSpace, /^ | $| {2}/],
  [control, /(?![\u0080-\u009f])\p{Cc}/u],
  [plainLetter, /[\u00c0-\u017f\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]/],
  [other, /[^\0-\x7f\u00c0-\u017f\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]/],
  [hump, /[a-z][A-Z]/],
]

const byExpressions = (text: string): number =>
  expressions.reduce((sum, [kind, expression]) => (expression.test(text) ? sum + kind : sum), 0)

test('each character is of one kind, and each kind has a place of its own', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const character = String.fromCharCode(code)
    expect(kindsIn(`a${character}a`) & ~hump, character).toBe(byExpressions(`a${character}a`) & ~hump)
  }
  expect(new Set(expressions.map(([kind]) => kind)).size).toBe(expressions.length)
  expect(beyondAscii).toBe(plainLetter | other)
})

const text = fc.string({ unit: fc.constantFrom(...'aZbB09 !~\t\x7f\u0080\u00c0\u017f\u0180香가\ud800'), maxLength: 12 })

test('what is in a text is what the expressions find, whatever was looked at before', async () => {
  const check = (one: string, next: string) => {
    expect(kindsIn(one)).toBe(byExpressions(one))
    expect(kindsIn(next)).toBe(byExpressions(next))
    expect(kindsIn(one)).toBe(byExpressions(one))
  }
  await checkProperty(fc.property(text, text, check), { seed: 1101, numRuns: 2_000, examples: [['', 'a']] })
})

test('words are letters of ASCII with one space between two', async () => {
  const check = (one: string) => {
    fc.pre(one !== '')
    expect(areWords(one)).toBe(/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(one))
  }
  const words = fc.string({ unit: fc.constantFrom(...'abZ  9香'), maxLength: 6 })
  await checkProperty(fc.property(words, check), { seed: 1102, numRuns: 1_000, examples: [['DoNot call']] })
})
