import type { Grant } from '../grant.ts'
import { StoreError, type StoreErrorCode } from '../store-error.ts'
import type { StoreRequest } from './request.ts'
import {
  canonicalRequest,
  deriveSigningKey,
  equalSignatures,
  hmacHex,
  type SigningScope,
  scopeText,
  stringToSign,
} from './signature-v4.ts'

/** A key pair; without a grant it may do everything. */
export interface Credentials {
  readonly accessKey: string
  readonly secretKey: string
  readonly grant?: Grant
}

/** A request whose signature was right; also the seed from which signatures of body chunks go on. */
export interface Authentication {
  readonly presigned: boolean
  /** x-amz-content-sha256: hex, or one of S3's literals. */
  readonly payloadHash: string
  readonly signingKey: Buffer
  readonly scope: string
  readonly timestamp: string
  readonly signature: string
  readonly grant: Grant | undefined
}

interface Claim {
  readonly presigned: boolean
  readonly credential: string
  readonly timestamp: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
  readonly payloadHash: string
  readonly malformed: StoreErrorCode
}

const algorithm = 'AWS4-HMAC-SHA256'
const clockSkewMs = 15 * 60_000
const expirySecondsMax = 7 * 24 * 3600

/**
 * Checks AWS Signature Version 4 in the Authorization header or in the query (a presigned URL): one of our keys, right
 * signature, every x-amz-* header signed, clock within 15 minutes or before the expiry.
 *
 * @throws StoreError with S3's refusals
 */
export function authenticate(request: StoreRequest, keys: readonly Credentials[], now: Date): Authentication {
  const claim = readClaim(request)
  const { scope, secretKey, grant } = checkCredential(claim.credential, keys, claim.malformed)
  if (!claim.timestamp.startsWith(scope.date))
    throw new StoreError(claim.malformed, 'The credential date is not the date of the request.')
  requireSignedHeaders(request, claim)
  const query = [...request.query].filter(([name]) => !(claim.presigned && name === 'X-Amz-Signature'))
  const canonical = canonicalRequest({ ...request, ...claim, query })
  const signingKey = deriveSigningKey(secretKey, scope)
  checkSignature(hmacHex(signingKey, stringToSign(canonical, claim.timestamp, scope)), claim.signature)
  if (claim.presigned) checkExpiry(request.query, parseTimestamp(claim.timestamp), now)
  else checkSkew(parseTimestamp(claim.timestamp), now)
  return { ...claim, signingKey, scope: scopeText(scope), grant }
}

/**
 * Parses `accessKey/date/region/s3/aws4_request` and finds the key pair.
 *
 * @throws StoreError `malformed` or `InvalidAccessKeyId`
 */
export function checkCredential(
  text: string,
  keys: readonly Credentials[],
  malformed: StoreErrorCode,
): Credentials & { readonly scope: SigningScope } {
  const [accessKey, date, region, service, end, ...rest] = text.split('/')
  if (
    !accessKey ||
    !date ||
    !/^\d{8}$/.test(date) ||
    !region ||
    service !== 's3' ||
    end !== 'aws4_request' ||
    rest.length
  )
    throw new StoreError(malformed, 'The credential is malformed.')
  const pair = keys.find((one) => one.accessKey === accessKey)
  if (!pair) throw new StoreError('InvalidAccessKeyId', 'The access key does not exist in our records.')
  return { ...pair, scope: { date, region, service } }
}

export function checkSignature(expected: string, given: string): void {
  if (!equalSignatures(expected, given))
    throw new StoreError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the one provided.',
    )
}

function readClaim(request: StoreRequest): Claim {
  const { authorization } = request.headers
  const presigned = request.query.has('X-Amz-Algorithm') || request.query.has('X-Amz-Signature')
  if (authorization !== undefined && presigned)
    throw new StoreError('InvalidArgument', 'Only one way of authentication is allowed.')
  if (presigned) return readQueryClaim(request)
  if (authorization !== undefined) return readHeaderClaim(request, authorization)
  throw new StoreError('AccessDenied', 'Access denied.')
}

function readHeaderClaim({ headers }: StoreRequest, authorization: string): Claim {
  if (!authorization.startsWith(`${algorithm} `)) throw new StoreError('InvalidRequest', `Please use ${algorithm}.`)
  const fields = Object.fromEntries(
    authorization
      .slice(algorithm.length)
      .split(',')
      .map((field) => [field.slice(0, field.indexOf('=')).trim(), field.slice(field.indexOf('=') + 1).trim()]),
  )
  const { Credential, SignedHeaders, Signature } = fields
  if (!Credential || !SignedHeaders || !Signature)
    throw new StoreError('AuthorizationHeaderMalformed', 'The authorization header is malformed.')
  const payloadHash = headers['x-amz-content-sha256']
  if (payloadHash === undefined) throw new StoreError('InvalidRequest', 'Missing required header x-amz-content-sha256.')
  return {
    presigned: false,
    credential: Credential,
    timestamp: headers['x-amz-date'] ?? '',
    signedHeaders: SignedHeaders.toLowerCase().split(';'),
    signature: Signature,
    payloadHash,
    malformed: 'AuthorizationHeaderMalformed',
  }
}

function readQueryClaim({ query, headers }: StoreRequest): Claim {
  const malformed = 'AuthorizationQueryParametersError'
  if (query.get('X-Amz-Algorithm') !== algorithm)
    throw new StoreError(malformed, `X-Amz-Algorithm must be ${algorithm}.`)
  return {
    presigned: true,
    credential: query.get('X-Amz-Credential') ?? '',
    timestamp: query.get('X-Amz-Date') ?? '',
    signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').toLowerCase().split(';'),
    signature: query.get('X-Amz-Signature') ?? '',
    payloadHash: headers['x-amz-content-sha256'] ?? query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
    malformed,
  }
}

function requireSignedHeaders({ headers }: StoreRequest, { signedHeaders }: Claim): void {
  const required = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))]
  const unsigned = required.filter((name) => !signedHeaders.includes(name))
  if (unsigned.length) throw new StoreError('AccessDenied', `Headers were not signed: ${unsigned.join(', ')}.`)
}

function checkSkew(timestampMs: number, now: Date): void {
  if (!(Math.abs(now.getTime() - timestampMs) <= clockSkewMs))
    throw new StoreError(
      'RequestTimeTooSkewed',
      "The difference between the request time and the server's time is too large.",
    )
}

function checkExpiry(query: URLSearchParams, timestampMs: number, now: Date): void {
  const text = query.get('X-Amz-Expires') ?? ''
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (seconds < 1 || seconds > expirySecondsMax)
    throw new StoreError('AuthorizationQueryParametersError', 'X-Amz-Expires must be from 1 to 604800 seconds.')
  if (!(timestampMs <= now.getTime() + clockSkewMs)) throw new StoreError('AccessDenied', 'Request is not yet valid.')
  if (now.getTime() > timestampMs + seconds * 1000) throw new StoreError('AccessDenied', 'Request has expired.')
}

function parseTimestamp(text: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (!match) return Number.NaN
  const [, year, month, day, hour, minute, second] = match
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}
