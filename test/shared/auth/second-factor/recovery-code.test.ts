import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createRecoveryCode,
  hashRecoveryCode,
  readRecoveryCode,
} from '../../../../shared/auth/second-factor/recovery-code.ts'
import { checkProperty } from '../../../support/property.ts'

test('a code has 120 bits in six groups, and no two are alike', () => {
  const codes = Array.from({ length: 1_000 }, createRecoveryCode)
  for (const code of codes) expect(code).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/)
  expect(new Set(codes).size).toBe(1_000)
  expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32)
})

const writings: readonly ((code: string) => string)[] = [
  (code) => code.toUpperCase(),
  (code) => code.replaceAll('-', ''),
  (code) => ` ${code.replaceAll('-', ' ')} `,
  (code) => code.replaceAll('0', 'O').replaceAll('1', 'l'),
  (code) => code.replaceAll('0', 'o').replaceAll('1', 'I'),
]

test('however it is typed, it is the same', () =>
  checkProperty(
    fc.property(fc.nat(writings.length - 1), (at) => {
      const code = createRecoveryCode()
      expect(readRecoveryCode(writings[at]?.(code) ?? '')).toBe(code)
    }),
    { seed: 63 },
  ))

test('one of before, which was shorter, is read too', () => {
  expect(readRecoveryCode('7K3M w9qd 0xhz 4pbe')).toBe('7k3m-w9qd-0xhz-4pbe')
})

test('what is cut off, too long or has other letters is none', () =>
  checkProperty(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const code = readRecoveryCode(text)
      expect(code === undefined || /^[0-9a-z]{4}(?:-[0-9a-z]{4}){3}(?:(?:-[0-9a-z]{4}){2})?$/.test(code)).toBe(true)
      for (const other of [createRecoveryCode().slice(1), `${createRecoveryCode()}0`, 'u'.repeat(16), '123456'])
        expect(readRecoveryCode(other)).toBeUndefined()
    }),
    { seed: 64 },
  ))

test('what is kept of it is a hash of 256 bits', () => {
  expect(hashRecoveryCode(createRecoveryCode())).toHaveLength(32)
})
