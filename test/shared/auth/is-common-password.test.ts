import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonPasswords } from '../../../shared/auth/common-passwords.ts'
import { isCommonPassword } from '../../../shared/auth/is-common-password.ts'
import { checkProperty } from '../../support/property.ts'

const words = [...commonPasswords]

describe('refused is', () => {
  test('every password of the list, in capitals too', () => {
    expect(words.length).toBeGreaterThan(7_000)
    expect(words.filter((word) => !isCommonPassword(word) || !isCommonPassword(word.toUpperCase()))).toEqual([])
  })

  test('every word of the list behind or before up to two digits and a mark', () => {
    const plain = words.filter((word) => /^[a-z]+$/.test(word))
    const made = plain.flatMap((word, n) => [`${word}${n % 100}!`, `${n % 100}.${word}`])
    expect(made.filter((password) => !isCommonPassword(password))).toEqual([])
  })

  test('every password of the list of six characters and more, twice or before a row of digits', () => {
    const long = words.filter((word) => word.length >= 6)
    const made = long.flatMap((word) => [word + word, `${word}12345678`])
    expect(made.length).toBeGreaterThan(10_000)
    expect(made.filter((password) => !isCommonPassword(password))).toEqual([])
  })

  test('a few characters again and again', async () => {
    await checkProperty(
      fc.property(fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme-ascii' }), (few) => {
        expect(isCommonPassword(few.repeat(Math.ceil(16 / few.length)))).toBe(true)
      }),
      { seed: 21 },
    )
  })

  test.each([
    'password1234',
    'P@ssw0rd2026',
    'P@ssw0rd1234',
    'Passw0rd1234',
    '010203040506010203040506',
    'Qwertyuiop12',
    '1234567890123',
    'abcdefghijklmn',
    '0987654321098',
    'zxcvbnmasdfg',
  ])('%s', (password) => expect(isCommonPassword(password)).toBe(true))

  test.each(['ann.chan@acme.example', 'annchan-2026', 'Chan Ann 1999', 'acmeacmeacme', 'Harbour2026!'])(
    '%s of Ann Chan at Acme',
    (password) => expect(isCommonPassword(password, ['ann.chan@acme.example', 'Ann Chan', 'harbour'])).toBe(true),
  )
})

describe('taken is', () => {
  test('what is drawn by chance', async () => {
    await checkProperty(
      fc.property(
        fc.string({ minLength: 16, maxLength: 40, unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz23456789-_') }),
        (drawn) => {
          fc.pre(new Set(drawn).size > 9)
          expect(isCommonPassword(drawn, ['ann@acme.example', 'Ann Chan'])).toBe(false)
        },
      ),
      { seed: 22 },
    )
  })

  test('four words, even of the list', async () => {
    const few = words.filter((word) => /^[a-z]{4,8}$/.test(word))
    await checkProperty(
      fc.property(fc.uniqueArray(fc.constantFrom(...few), { minLength: 4, maxLength: 4 }), (four) => {
        fc.pre(!four.some((one) => four.some((other) => other !== one && other.includes(one))))
        expect(isCommonPassword(four.join(' '))).toBe(false)
      }),
      { seed: 23 },
    )
  })

  test.each(['correct horse battery', 'grey otters eat late', '陳大文喜歡在海邊散步看日落', 'tr0ub4dor&3-x9kq'])(
    '%s',
    (password) => expect(isCommonPassword(password, ['ann@acme.example'])).toBe(false),
  )
})

test('the longest password takes no time', () => {
  const at = performance.now()
  isCommonPassword('ab1'.repeat(42), ['ann.chan@acme.example', 'Ann Chan'])
  expect(performance.now() - at).toBeLessThan(1_000)
})
