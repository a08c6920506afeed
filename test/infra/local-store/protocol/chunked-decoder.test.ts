import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { decodeChunks } from '../../../../infra/local-store/protocol/chunked-decoder.ts'
import { deriveSigningKey } from '../../../../infra/local-store/protocol/signature-v4.ts'

// The examples of "Transferring payload in multiple chunks" in the S3 API Reference: 66,560 times `a`.
const scope = { date: '20130524', region: 'us-east-1', service: 's3' }
const signer = {
  signingKey: deriveSigningKey('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', scope),
  scope: '20130524/us-east-1/s3/aws4_request',
  timestamp: '20130524T000000Z',
}
const plain = {
  seed: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
  chunks: [
    'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
    '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
    'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
  ],
  trailers: '',
}
const trailing = {
  seed: '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e',
  chunks: [
    'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2',
    '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7',
    '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992',
  ],
  trailers:
    'x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n',
}

function frame({ chunks: [first, second, last], trailers }: typeof plain): string {
  const [long, short] = ['a'.repeat(65_536), 'a'.repeat(1024)]
  return `10000;chunk-signature=${first}\r\n${long}\r\n400;chunk-signature=${second}\r\n${short}\r\n0;chunk-signature=${last}\r\n${trailers}\r\n`
}

async function decode(text: string, { seed, pieceBytes = 1000 }: { seed?: string; pieceBytes?: number } = {}) {
  const trailers = new Map<string, string>()
  async function* source() {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
  }
  const options = {
    seed: seed === undefined ? undefined : { ...signer, signature: seed },
    allowTrailers: seed !== plain.seed,
    trailers,
  }
  const decoded = await buffer(decodeChunks(source(), options))
  return { text: decoded.toString(), trailers: Object.fromEntries(trailers) }
}

describe('decodeChunks', () => {
  test('accepts the signed chunks that AWS published', async () => {
    expect(await decode(frame(plain), { seed: plain.seed })).toEqual({ text: 'a'.repeat(66_560), trailers: {} })
  })

  test('accepts the signed trailer that AWS published', async () => {
    const { text, trailers } = await decode(frame(trailing), { seed: trailing.seed })
    expect(text.length).toBe(66_560)
    expect(trailers['x-amz-checksum-crc32c']).toBe('sOO8/Q==')
  })

  test.each([
    ['a byte of the data', (body: string) => body.replace('aaa\r\n400', 'aba\r\n400')],
    ['a chunk signature', (body: string) => body.replace('chunk-signature=0055', 'chunk-signature=0155')],
    ['the last chunk signature', (body: string) => body.replace(/(\r\n0;chunk-signature=)..../, '$10000')],
    ['a missing chunk signature', (body: string) => body.replace(/(\r\n400);chunk-signature=\w+/, '$1')],
  ])('refuses a signed body with %s changed', async (_, change) => {
    await expect(decode(change(frame(plain)), { seed: plain.seed })).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
    })
  })

  test.each([
    ['changed', (body: string) => body.replace('sOO8/Q==', 'sOO9/Q==')],
    ['added', (body: string) => body.replace('x-amz-trailer', 'x-amz-meta-a:b\r\nx-amz-trailer')],
    ['unsigned', (body: string) => body.replace(/x-amz-trailer-signature:\w+\r\n/, '')],
  ])('refuses a signed trailer that was %s', async (_, change) => {
    await expect(decode(change(frame(trailing)), { seed: trailing.seed })).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
    })
  })

  test.each([1, 2, 3, 7, 1000])('decodes an unsigned body that comes in pieces of %i bytes', async (pieceBytes) => {
    const body = '5\r\nhello\r\n1\r\n \r\n5\r\nworld\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n'
    expect(await decode(body, { pieceBytes })).toEqual({
      text: 'hello world',
      trailers: { 'x-amz-checksum-crc32': 'DUoRhQ==' },
    })
  })

  test.each([
    ['ends in a chunk', '5\r\nhel', 'IncompleteBody'],
    ['ends before the last chunk', '5\r\nhello\r\n', 'IncompleteBody'],
    ['ends before the empty line', '0\r\n', 'IncompleteBody'],
    ['has a chunk longer than it says', '2\r\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    ['has no size', 'hello\r\n', 'InvalidRequest'],
    ['has a negative size', '-5\r\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    ['has an endless line', 'a'.repeat(10_000), 'InvalidRequest'],
    ['goes on after its end', '0\r\n\r\nmore', 'InvalidRequest'],
    ['has a trailer that is none', '0\r\nnothing\r\n\r\n', 'InvalidRequest'],
  ])('refuses a body that %s', async (_, body, code) => {
    await expect(decode(body)).rejects.toMatchObject({ code })
  })
})
