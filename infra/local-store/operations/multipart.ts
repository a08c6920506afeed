import { randomBytes } from 'node:crypto'
import type { Bucket } from '../disk/bucket.ts'
import type { UploadedPart } from '../disk/uploads.ts'
import { parseRange } from '../protocol/byte-range.ts'
import { findAlgorithm } from '../protocol/checksums.ts'
import { numberParameter } from '../protocol/request.ts'
import type { ReceivedBody } from '../protocol/request-body.ts'
import { StoreError } from '../store-error.ts'
import { type Call, type Operation, xmlReply } from './call.ts'
import { findCopySource } from './copy-source.ts'
import { readDetails } from './object-details.ts'
import { checksumHeaders, requireLength } from './objects.ts'

export const createUpload: Operation = async ({ request, store, now }) => {
  const bucket = store.get(request.bucket)
  const details = readDetails(request.headers)
  const algorithm = request.headers['x-amz-checksum-algorithm']
  const type = request.headers['x-amz-checksum-type'] ?? 'COMPOSITE'
  if ((algorithm !== undefined && !findAlgorithm(algorithm)) || type !== 'COMPOSITE')
    throw new StoreError('NotImplemented', 'Only composite checksums of CRC32, CRC32C, SHA1 or SHA256 are supported.')
  const id = randomBytes(16).toString('hex')
  await bucket.inTurn(() => bucket.uploads.begin({ id, key: request.key, initiated: now.toISOString(), ...details }))
  const headers = algorithm && { 'x-amz-checksum-algorithm': algorithm, 'x-amz-checksum-type': type }
  return xmlReply(
    'InitiateMultipartUploadResult',
    { Bucket: bucket.name, Key: request.key, UploadId: id },
    headers || {},
  )
}

export const uploadPart: Operation = async (call) => {
  requireLength(call.request)
  const part = await savePart(call, call.store.get(call.request.bucket), () => call.receive())
  return { headers: { ETag: `"${part.etag}"`, ...checksumHeaders(part) } }
}

export const uploadPartCopy: Operation = async (call) => {
  const { bucket, record } = findCopySource(call)
  const header = call.request.headers['x-amz-copy-source-range']
  const range = parseRange(header, record.sizeBytes)
  if (header !== undefined && !range)
    throw new StoreError('InvalidArgument', 'x-amz-copy-source-range must be bytes=first-last.')
  const part = await savePart(call, call.store.get(call.request.bucket), () => ({
    chunks: bucket.data.open(record.segments, range ?? { first: 0, last: record.sizeBytes - 1 }),
    checksums: {},
  }))
  return xmlReply('CopyPartResult', { LastModified: part.modified, ETag: `"${part.etag}"` })
}

export const abortUpload: Operation = async ({ request, store }) => {
  const bucket = store.get(request.bucket)
  await bucket.inTurn(async () => {
    const { id } = bucket.uploads.get(uploadIdOf(request.query), request.key)
    await bucket.uploads.remove(id)
  })
  return { status: 204 }
}

export function uploadIdOf(query: URLSearchParams): string {
  return query.get('uploadId') ?? ''
}

async function savePart({ request, now }: Call, bucket: Bucket, body: () => ReceivedBody): Promise<UploadedPart> {
  const number = numberParameter(request.query, 'partNumber', { fallback: 0, min: 1, max: 10_000 })
  if (number === 0) throw new StoreError('InvalidArgument', 'A part needs its number.')
  const { id, key } = bucket.uploads.get(uploadIdOf(request.query), request.key)
  const { chunks, checksums } = body()
  const { segment, md5 } = await bucket.data.write(chunks)
  try {
    const { sizeBytes } = segment
    const part = {
      number,
      etag: md5.toString('hex'),
      sizeBytes,
      modified: now.toISOString(),
      segments: [segment],
      checksums,
    }
    await bucket.inTurn(() => bucket.uploads.addPart(id, key, part))
    return part
  } finally {
    await bucket.data.release([segment])
  }
}
