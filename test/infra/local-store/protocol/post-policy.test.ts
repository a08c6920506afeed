import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { checkPolicy, parsePolicy, withinLength } from '../../../../infra/local-store/protocol/post-policy.ts'

const now = new Date('2026-11-01T00:00:00Z')
const later = '2026-11-01T00:01:00Z'

function encode(document: unknown): string {
  return Buffer.from(JSON.stringify(document)).toString('base64')
}

function check(conditions: unknown[], fields: Record<string, string>, expiration = later): void {
  checkPolicy(parsePolicy(encode({ expiration, conditions })), new Map(Object.entries(fields)), now)
}

describe('a POST policy', () => {
  test.each([
    ['an exact field', [{ key: 'a' }], { key: 'a' }],
    ['an exact field written as a list', [['eq', '$key', 'a']], { key: 'a' }],
    ['a beginning', [['starts-with', '$key', 'in/']], { key: 'in/a' }],
    ['an empty beginning', [['starts-with', '$x-amz-meta-a', '']], { 'x-amz-meta-a': 'anything' }],
    [
      'names in any case',
      [{ 'Content-Type': 'a/b' }, ['eq', '$X-Amz-Date', 'd']],
      { 'content-type': 'a/b', 'x-amz-date': 'd' },
    ],
    ['each of several content types', [['starts-with', '$Content-Type', 'text/']], { 'content-type': 'text/a,text/b' }],
    ['fields to be ignored', [{ key: 'a' }], { key: 'a', 'x-ignore-me': 'b', policy: 'p', 'x-amz-signature': 's' }],
  ])('lets %s through', (_, conditions, fields) => {
    expect(() => check(conditions, fields)).not.toThrow()
  })

  test.each([
    ['another value', [{ key: 'a' }], { key: 'b' }],
    ['another beginning', [['starts-with', '$key', 'in/']], { key: 'out/a' }],
    ['a missing field', [{ key: 'a' }, { acl: 'private' }], { key: 'a' }],
    ['a field nobody allowed', [{ key: 'a' }], { key: 'a', acl: 'private' }],
    ['another bucket', [{ bucket: 'mine' }, { key: 'a' }], { bucket: 'other', key: 'a' }],
    [
      'one wrong content type of two',
      [['starts-with', '$Content-Type', 'text/']],
      { 'content-type': 'text/a,image/b' },
    ],
  ])('refuses %s', (_, conditions, fields) => {
    expect(() => check(conditions, fields)).toThrow(expect.objectContaining({ code: 'AccessDenied' }))
  })

  test('refuses a form from the moment it expires', () => {
    expect(() => check([{ key: 'a' }], { key: 'a' }, now.toISOString())).toThrow(
      expect.objectContaining({ code: 'AccessDenied' }),
    )
  })

  test.each([
    ['no JSON', Buffer.from('{').toString('base64')],
    ['a list', encode([])],
    ['null', encode(null)],
    ['no expiration', encode({ conditions: [] })],
    ['an expiration that is no time', encode({ expiration: 'soon', conditions: [] })],
    ['no conditions', encode({ expiration: later })],
    ['an unknown operator', encode({ expiration: later, conditions: [['matches', '$key', 'a']] })],
    ['a condition without a dollar', encode({ expiration: later, conditions: [['eq', 'key', 'a']] })],
    ['a condition that is a number', encode({ expiration: later, conditions: [{ key: 1 }] })],
    ['a range that is none', encode({ expiration: later, conditions: [['content-length-range', 'x', 2]] })],
    ['a negative range', encode({ expiration: later, conditions: [['content-length-range', -1, 2]] })],
  ])('is invalid with %s', (_, policy) => {
    expect(() => parsePolicy(policy)).toThrow(expect.objectContaining({ code: 'InvalidPolicyDocument' }))
  })

  test.each([
    [2, 'EntityTooSmall'],
    [3, 'fits'],
    [5, 'fits'],
    [6, 'EntityTooLarge'],
  ])('with a length from 3 to 5, %i bytes: %s', async (size, expected) => {
    const { bytesMin, bytesMax } = parsePolicy(
      encode({ expiration: later, conditions: [['content-length-range', 3, '5']] }),
    )
    async function* source() {
      for (let at = 0; at < size; at++) yield Buffer.from('a')
    }
    const result = buffer(withinLength(source(), { bytesMin, bytesMax })).then(
      () => 'fits',
      (error: { code: string }) => error.code,
    )
    expect(await result).toBe(expected)
  })
})
