import { describe, expect, test } from 'vitest'
import {
  canonicalRequest,
  deriveSigningKey,
  emptySha256,
  equalSignatures,
  hmacHex,
  sha256Hex,
  stringToSign,
} from '../../../../infra/local-store/protocol/signature-v4.ts'

// The examples of "Authenticating Requests: Using the Authorization Header / Query Parameters" in the S3 API Reference.
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const scope = { date: '20130524', region: 'us-east-1', service: 's3' }
const timestamp = '20130524T000000Z'
const host = 'examplebucket.s3.amazonaws.com'
const common = { host, 'x-amz-content-sha256': emptySha256, 'x-amz-date': timestamp }
const body = 'Welcome to Amazon S3.'

const published = [
  {
    name: 'GET object with a range',
    request: {
      method: 'GET',
      path: '/test.txt',
      query: [],
      headers: { ...common, range: 'bytes=0-9' },
      payloadHash: emptySha256,
    },
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  {
    name: 'PUT object with a dollar in its key',
    request: {
      method: 'PUT',
      path: '/test$file.text',
      query: [],
      headers: {
        date: 'Fri, 24 May 2013 00:00:00 GMT',
        ...common,
        'x-amz-content-sha256': sha256Hex(body),
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
      },
      payloadHash: sha256Hex(body),
    },
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  {
    name: 'GET a subresource without a value',
    request: { method: 'GET', path: '/', query: [['lifecycle', '']], headers: common, payloadHash: emptySha256 },
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    name: 'GET a listing with parameters out of order',
    request: {
      method: 'GET',
      path: '/',
      query: [
        ['prefix', 'J'],
        ['max-keys', '2'],
      ],
      headers: common,
      payloadHash: emptySha256,
    },
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
  {
    name: 'a presigned GET',
    request: {
      method: 'GET',
      path: '/test.txt',
      query: [
        ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
        ['X-Amz-Credential', 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request'],
        ['X-Amz-Date', timestamp],
        ['X-Amz-Expires', '86400'],
        ['X-Amz-SignedHeaders', 'host'],
      ],
      headers: { host },
      payloadHash: 'UNSIGNED-PAYLOAD',
    },
    signature: 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  },
] as const

describe('Signature Version 4', () => {
  test.each(published)('signs as AWS published it: $name', ({ request, signature }) => {
    const canonical = canonicalRequest({ ...request, signedHeaders: Object.keys(request.headers).sort() })
    expect(hmacHex(deriveSigningKey(secret, scope), stringToSign(canonical, timestamp, scope))).toBe(signature)
  })

  test('keeps dots and double slashes of a path, since they belong to the key', () => {
    const canonical = canonicalRequest({
      method: 'GET',
      path: '/b/x/../ü//(1).csv',
      query: [],
      headers: {},
      signedHeaders: [],
      payloadHash: '',
    })
    expect(canonical.split('\n')[1]).toBe('/b/x/../%C3%BC//%281%29.csv')
  })

  test('trims header values and joins their inner spaces', () => {
    const canonical = canonicalRequest({
      method: 'GET',
      path: '/',
      query: [],
      headers: { a: '  b   c ' },
      signedHeaders: ['a'],
      payloadHash: '',
    })
    expect(canonical).toContain('\na:b c\n')
  })

  test.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['abc', '', false],
  ])('compares %j with %j: %s', (expected, given, equal) => {
    expect(equalSignatures(expected, given)).toBe(equal)
  })
})
