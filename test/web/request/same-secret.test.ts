import { describe, expect, test } from 'vitest'
import { bearerToken, isSameSecret } from '../../../web/request/same-secret.ts'

test.each([
  ['secret', 'secret', true],
  ['secret', 'secreT', false],
  ['secret', 'secret2', false],
  ['', 'secret', false],
  ['密', '密', true],
])('%j and %j are the same: %s', (given, expected, same) => expect(isSameSecret(given, expected)).toBe(same))

describe('the bearer token', () => {
  test.each([
    ['Bearer abc', 'abc'],
    ['bearer abc', 'abc'],
    ['Basic abc', undefined],
    ['Bearer', undefined],
    ['Bearer a b', undefined],
  ])('of "%s" is %s', (header, token) => expect(bearerToken(new Headers({ authorization: header }))).toBe(token))
  test('is absent without the header', () => expect(bearerToken(new Headers())).toBeUndefined())
})
