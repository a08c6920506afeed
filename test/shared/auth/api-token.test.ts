import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createApiToken, isApiToken, tokenHint } from '../../../shared/auth/api-token.ts'
import { checkProperty } from '../../support/property.ts'

const tokens = Array.from({ length: 500 }, createApiToken)

test('a token has a start that scanners know, letters and digits, and is like no other', () => {
  for (const token of tokens) expect(token).toMatch(/^hbr_[0-9A-Za-z]{46}$/)
  expect(new Set(tokens).size).toBe(tokens.length)
  expect(new Set(tokens.flatMap((token) => [...token.slice(4, 44)])).size).toBe(62)
  expect(tokens.map(isApiToken)).not.toContain(false)
  expect(tokenHint('hbr_abcdef')).toBe('cdef')
})

test('with any one character changed, lost or added it is none', () => {
  const [token = ''] = tokens
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'x' ? 'y' : 'x'
    expect(isApiToken(token.slice(0, at) + other + token.slice(at + 1))).toBe(false)
    expect(isApiToken(token.slice(0, at) + token.slice(at + 1))).toBe(false)
    expect(isApiToken(`${token.slice(0, at)}x${token.slice(at)}`)).toBe(false)
  }
})

test('no other text is one', () =>
  checkProperty(
    fc.property(fc.string({ unit: 'binary' }), (text) => !isApiToken(text) && !isApiToken(`hbr_${text}`)),
    { seed: 1 },
  ))
