import { expect, test } from 'vitest'
import { createToken, hashToken } from '../../../shared/auth/token.ts'

test('a token has 256 bits, fit for a cookie, and no two are alike', () => {
  const tokens = Array.from({ length: 1_000 }, createToken)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
  expect(new Set(tokens).size).toBe(1_000)
})

test('its hash is always the same, and another for another', () => {
  expect(hashToken('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(hashToken('abd')).not.toEqual(hashToken('abc'))
})
