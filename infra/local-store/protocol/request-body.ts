import { StoreError } from '../store-error.ts'
import type { Authentication } from './authenticate.ts'
import {
  type Checksum,
  type ChecksumAlgorithm,
  checksumAlgorithms,
  createChecksum,
  findAlgorithm,
} from './checksums.ts'
import { decodeChunks } from './chunked-decoder.ts'

export interface ReceivedBody {
  /** The object's bytes; throws at the end when they aren't what was announced, so commit only after the end. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** Base64, by algorithm; complete once `chunks` has ended. */
  readonly checksums: Partial<Record<ChecksumAlgorithm, string>>
}

interface Claim {
  readonly name: string
  readonly checksum: Checksum
  readonly expected: () => string
  readonly error: StoreError
}
type Headers = Readonly<Record<string, string | undefined>>

const chunkSigned = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'
const chunkSignedTrailer = `${chunkSigned}-TRAILER`
const unsignedTrailer = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'

/**
 * The body of a signed request: framing taken off, and compared with everything that the headers say about it
 * (x-amz-content-sha256, Content-MD5, x-amz-checksum-*, trailers, decoded length).
 *
 * @throws StoreError `InvalidDigest`, `InvalidArgument`, `NotImplemented` at once; `BadDigest`,
 * `XAmzContentSHA256Mismatch` and `IncompleteBody` at the end
 */
export function receiveBody(source: AsyncIterable<Uint8Array>, headers: Headers, auth: Authentication): ReceivedBody {
  const { payloadHash } = auth
  const hashClaim = /^[0-9a-f]{64}$/.test(payloadHash) ? [sha256Claim(payloadHash)] : []
  if (hashClaim.length || payloadHash === 'UNSIGNED-PAYLOAD') return verifyBody(source, headers, hashClaim)
  if (![chunkSigned, chunkSignedTrailer, unsignedTrailer].includes(payloadHash)) throw unknownPayload(payloadHash)
  const trailers = new Map<string, string>()
  const decoded = decodeChunks(source, {
    seed: payloadHash === unsignedTrailer ? undefined : auth,
    allowTrailers: payloadHash !== chunkSigned,
    trailers,
  })
  return verifyBody(
    exactLength(decoded, headers['x-amz-decoded-content-length']),
    headers,
    trailerClaims(headers, trailers),
  )
}

/** Compares a body with the digests its headers (or form fields, in lower case) announce. Errors as `receiveBody`. */
export function verifyBody(
  source: AsyncIterable<Uint8Array>,
  headers: Headers,
  further: readonly Claim[] = [],
): ReceivedBody {
  const claims = [...headerClaims(headers), ...further]
  const checksums: ReceivedBody['checksums'] = {}
  async function* verified(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      for (const { checksum } of claims) checksum.update(piece)
      yield piece
    }
    for (const { name, checksum, expected, error } of claims) {
      const value = checksum.digest().toString('base64')
      if (value !== expected()) throw error
      const algorithm = findAlgorithm(name)
      if (algorithm) checksums[algorithm] = value
    }
  }
  return { chunks: verified(), checksums }
}

function headerClaims(headers: Headers): Claim[] {
  const claims = Object.keys(headers)
    .map((name) => [name, /^x-amz-checksum-(?!algorithm$|type$|mode$)(.+)$/.exec(name)?.[1]] as const)
    .flatMap(([header, name]) => (name ? [checksumClaim(name, () => headers[header] ?? '')] : []))
  const md5 = headers['content-md5']
  if (md5 === undefined) return claims
  if (!/^[A-Za-z0-9+/]{22}==$/.test(md5))
    throw new StoreError('InvalidDigest', 'The Content-MD5 you specified is invalid.')
  return [
    ...claims,
    { name: 'md5', checksum: createChecksum('md5'), expected: () => md5, error: badDigest('Content-MD5') },
  ]
}

function trailerClaims(headers: Headers, trailers: ReadonlyMap<string, string>): Claim[] {
  const names = (headers['x-amz-trailer'] ?? '').split(',').map((name) => name.trim().toLowerCase())
  return names.filter(Boolean).map((trailer) => {
    const name = /^x-amz-checksum-(.+)$/.exec(trailer)?.[1] ?? trailer
    return checksumClaim(name, () => {
      const value = trailers.get(trailer)
      if (value === undefined) throw new StoreError('MalformedTrailerError', `The trailer ${trailer} is missing.`)
      return value
    })
  })
}

function checksumClaim(name: string, expected: () => string): Claim {
  const algorithm = findAlgorithm(name)
  if (!algorithm)
    throw new StoreError(
      'NotImplemented',
      `The checksum ${name} is not supported; use ${checksumAlgorithms.join(', ')}.`,
    )
  return { name: algorithm, checksum: createChecksum(algorithm), expected, error: badDigest(name.toUpperCase()) }
}

function sha256Claim(hex: string): Claim {
  return {
    name: 'payload',
    checksum: createChecksum('sha256'),
    expected: () => Buffer.from(hex, 'hex').toString('base64'),
    error: new StoreError('XAmzContentSHA256Mismatch', 'The x-amz-content-sha256 does not match what was received.'),
  }
}

async function* exactLength(source: AsyncIterable<Buffer>, announced: string | undefined): AsyncGenerator<Buffer> {
  if (announced === undefined || !/^\d{1,15}$/.test(announced))
    throw new StoreError('MissingContentLength', 'You must provide x-amz-decoded-content-length.')
  let left = Number(announced)
  for await (const piece of source) {
    left -= piece.length
    if (left < 0) break
    yield piece
  }
  if (left !== 0)
    throw new StoreError('IncompleteBody', 'The body is not as long as x-amz-decoded-content-length says.')
}

function badDigest(name: string): StoreError {
  return new StoreError('BadDigest', `The ${name} you specified did not match the calculated checksum.`)
}

function unknownPayload(payloadHash: string): StoreError {
  return payloadHash.startsWith('STREAMING-')
    ? new StoreError('NotImplemented', `The payload type ${payloadHash} is not supported.`)
    : new StoreError('InvalidArgument', 'x-amz-content-sha256 must be a SHA-256 in hex, or a known literal.')
}
