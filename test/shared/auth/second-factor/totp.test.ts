import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  codeAt,
  createSecret,
  findStep,
  isSecret,
  readCode,
  totpAddress,
} from '../../../../shared/auth/second-factor/totp.ts'
import { checkProperty } from '../../../support/property.ts'

/** `12345678901234567890` in base 32: the secret of the examples in RFC 4226 and RFC 6238. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test('the codes are those of RFC 4226, appendix D', () => {
  expect(Array.from({ length: 10 }, (_, step) => codeAt(secret, step))).toEqual(
    '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' '),
  )
})

test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('at %i s the code is the end of that of RFC 6238, appendix B: %s', (seconds, eight) => {
  expect(codeAt(secret, Math.floor(seconds / 30))).toBe(eight.slice(2))
})

test('a secret has 160 bits in base 32, and no two are alike', () => {
  const secrets = Array.from({ length: 500 }, createSecret)
  expect(secrets.filter((one) => !isSecret(one))).toEqual([])
  expect(new Set(secrets).size).toBe(500)
  expect(new Set(secrets.join(''))).toEqual(new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'))
})

const steps = fc.integer({ min: 60, max: 2 ** 31 - 60 })

describe('a code', () => {
  test('is right in its own step, the one before and the one after, and in no other', () =>
    checkProperty(
      fc.property(steps, fc.integer({ min: -50, max: 50 }), (now, off) => {
        const found = findStep(secret, codeAt(secret, now + off), now, -1)
        // Of another step it may be the same by chance.
        const isSame = [-1, 0, 1].some((near) => codeAt(secret, now + near) === codeAt(secret, now + off))
        expect(found !== undefined).toBe(Math.abs(off) <= 1 || isSame)
      }),
      { seed: 61 },
    ))

  test('is none of a step that was used, nor of one before it', () =>
    checkProperty(
      fc.property(steps, fc.integer({ min: -1, max: 1 }), fc.integer({ min: -2, max: 2 }), (now, off, used) => {
        const found = findStep(secret, codeAt(secret, now + off), now, now + used)
        expect(found === undefined || found > now + used).toBe(true)
        if (off > used) expect(found).toBeDefined()
      }),
      { seed: 62 },
    ))

  test('is never right by its length alone, nor of another secret', () => {
    for (const code of ['', '1', '12345', '1234567', '００００００', 'abcdef'])
      expect(findStep(secret, code, 1, -1)).toBeUndefined()
    expect(findStep(createSecret(), codeAt(secret, 1_000), 1_000, -1)).toBeUndefined()
  })
})

test('a code is read however it is typed', () => {
  expect(['123456', ' 123 456\n', '１２３４５６', '12\u00a03456'].map(readCode)).toEqual(Array(4).fill('123456'))
})

test('what a QR code says names the person, and whose code it is', () => {
  const address = new URL(totpAddress(secret, 'ann+x@acme.example'))
  expect([address.protocol, address.host, decodeURIComponent(address.pathname)]).toEqual([
    ...['otpauth:', 'totp', '/Harbour:ann+x@acme.example'],
  ])
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ secret, issuer: 'Harbour', algorithm: 'SHA1', digits: '6', period: '30' },
  })
})
