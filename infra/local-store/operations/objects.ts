import type { Bucket } from '../disk/bucket.ts'
import type { ObjectRecord } from '../disk/object-record.ts'
import { parseRange } from '../protocol/byte-range.ts'
import { allowsRange, checkWrite, isNotModified } from '../protocol/conditions.ts'
import type { StoreRequest } from '../protocol/request.ts'
import type { ReceivedBody } from '../protocol/request-body.ts'
import { StoreError } from '../store-error.ts'
import type { Call, Operation } from './call.ts'
import { checkHeaderValue, type ObjectDetails, readDetails } from './object-details.ts'

const putBytesMax = 5 * 1024 ** 3
const overridable = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
]

export const putObject: Operation = async (call) => {
  const { request, store } = call
  const bucket = store.get(request.bucket)
  const details = readDetails(request.headers)
  requireLength(request)
  // PageRequest twice: now to spare a vain upload, and again at the commit, where it counts.
  checkWrite(request.headers, bucket.find(request.key))
  const record = await saveObject(call, { bucket, key: request.key, details, body: call.receive() })
  call.announce('s3:ObjectCreated:Put', bucket, record)
  return { headers: { ETag: `"${record.etag}"`, ...checksumHeaders(record) } }
}

interface Saving {
  readonly bucket: Bucket
  readonly key: string
  readonly details: ObjectDetails
  readonly body: ReceivedBody
}

/** Writes the bytes, then commits the object under the request's If-Match and If-None-Match. */
export async function saveObject(
  { request, now }: Call,
  { bucket, key, details, body }: Saving,
): Promise<ObjectRecord> {
  const { segment, md5 } = await bucket.data.write(body.chunks)
  try {
    return await bucket.commit(() => {
      checkWrite(request.headers, bucket.find(key))
      return {
        key,
        etag: md5.toString('hex'),
        sizeBytes: segment.sizeBytes,
        modified: now.toISOString(),
        segments: [segment],
        ...details,
        checksums: body.checksums,
      }
    })
  } finally {
    await bucket.data.release([segment])
  }
}

/** GET and HEAD. From finding the record to opening its data nothing else runs, so both belong together. */
export const getObject: Operation = async ({ request, store }) => {
  const bucket = store.get(request.bucket)
  const record = bucket.get(request.key)
  const headers = { ...objectHeaders(record), ...overrides(request.query) }
  if (isNotModified(request.headers, record)) return { status: 304, headers }
  const range = allowsRange(request.headers, record) ? parseRange(request.headers.range, record.sizeBytes) : undefined
  const { first, last } = range ?? { first: 0, last: record.sizeBytes - 1 }
  return {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Content-Length': String(last - first + 1),
      ...(range && { 'Content-Range': `bytes ${first}-${last}/${record.sizeBytes}` }),
      ...(!range && request.headers['x-amz-checksum-mode'] === 'ENABLED' && checksumHeaders(record)),
    },
    ...(request.method === 'GET' && { body: bucket.data.open(record.segments, { first, last }) }),
  }
}

export const deleteObject: Operation = async ({ request, store }) => {
  const bucket = store.get(request.bucket)
  await bucket.remove([request.key], () => {
    if (request.headers['if-match'] !== undefined) checkWrite(request.headers, bucket.find(request.key))
  })
  return { status: 204 }
}

/** @throws StoreError `MissingContentLength`, `EntityTooLarge` (5 GiB in one request, as S3) */
export function requireLength({ headers }: StoreRequest): void {
  const length = headers['x-amz-decoded-content-length'] ?? headers['content-length']
  if (length === undefined) throw new StoreError('MissingContentLength', 'You must provide the Content-Length header.')
  if (Number(length) > putBytesMax) throw new StoreError('EntityTooLarge', 'Your proposed upload exceeds 5 GiB.')
}

export function checksumHeaders({ checksums }: Pick<ObjectRecord, 'checksums'>): Record<string, string> {
  return Object.fromEntries(Object.entries(checksums).map(([name, value]) => [`x-amz-checksum-${name}`, value]))
}

function objectHeaders({ headers, etag, modified, tags }: ObjectRecord): Record<string, string> {
  const tagCount = Object.keys(tags).length
  return {
    'content-type': 'binary/octet-stream',
    ...headers,
    ETag: `"${etag}"`,
    'Last-Modified': new Date(modified).toUTCString(),
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    ...(tagCount && { 'x-amz-tagging-count': String(tagCount) }),
  }
}

/** The response-* parameters of a signed GET. */
function overrides(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    overridable.flatMap((name) => {
      const value = query.get(`response-${name}`)
      return value === null ? [] : [[name, checkHeaderValue(`response-${name}`, value)]]
    }),
  )
}
