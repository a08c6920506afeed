import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { uriEncode, uriEncodePath } from './uri-encoding.ts'

export interface SignableRequest {
  readonly method: string
  /** Decoded; S3 encodes it once. */
  readonly path: string
  /** Decoded pairs, without X-Amz-Signature. */
  readonly query: Iterable<readonly [string, string]>
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Lower case, in the order signed. */
  readonly signedHeaders: readonly string[]
  /** Hex SHA-256 of the body, or one of S3's literals such as UNSIGNED-PAYLOAD. */
  readonly payloadHash: string
}

export interface SigningScope {
  readonly date: string
  readonly region: string
  readonly service: string
}

export const emptySha256 = sha256Hex('')

/** The canonical request of AWS Signature Version 4, in S3's variant (path encoded once, never normalised). */
export function canonicalRequest(request: SignableRequest): string {
  const pairs = [...request.query].map(([name, value]) => [uriEncode(name), uriEncode(value)] as const)
  const query = pairs.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1])).map((pair) => pair.join('='))
  const headers = request.signedHeaders.map((name) => `${name}:${canonicalValue(request.headers[name] ?? '')}\n`)
  return [
    request.method,
    uriEncodePath(request.path),
    query.join('&'),
    headers.join(''),
    request.signedHeaders.join(';'),
    request.payloadHash,
  ].join('\n')
}

/** The string to sign: `timestamp` is `yyyymmddThhmmssZ`. */
export function stringToSign(canonical: string, timestamp: string, scope: SigningScope): string {
  return ['AWS4-HMAC-SHA256', timestamp, scopeText(scope), sha256Hex(canonical)].join('\n')
}

export function scopeText({ date, region, service }: SigningScope): string {
  return `${date}/${region}/${service}/aws4_request`
}

/** The key that signs everything of one day, region and service. */
export function deriveSigningKey(secretKey: string, { date, region, service }: SigningScope): Buffer {
  return [date, region, service, 'aws4_request'].reduce(
    (key, text) => createHmac('sha256', key).update(text).digest(),
    Buffer.from(`AWS4${secretKey}`),
  )
}

export function hmacHex(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Compares in a time that doesn't tell where the first difference is. */
export function equalSignatures(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function canonicalValue(value: string): string {
  return value.trim().replace(/\s+/g, ' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
