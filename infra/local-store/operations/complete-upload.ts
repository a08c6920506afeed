import { createHash } from 'node:crypto'
import { childrenOf, childText, type XmlElement } from '../../../shared/xml/parse-xml.ts'
import type { Bucket } from '../disk/bucket.ts'
import type { ObjectRecord } from '../disk/object-record.ts'
import type { Upload, UploadedPart } from '../disk/uploads.ts'
import { checksumAlgorithms, compositeChecksum } from '../protocol/checksums.ts'
import { checkWrite } from '../protocol/conditions.ts'
import { parseDocument } from '../protocol/parse-document.ts'
import type { StoreRequest } from '../protocol/request.ts'
import { uriEncode, uriEncodePath } from '../protocol/uri-encoding.ts'
import { StoreError } from '../store-error.ts'
import { type Operation, type Reply, receiveText, xmlReply } from './call.ts'
import { uploadIdOf } from './multipart.ts'

const partBytesMin = 5 * 1024 * 1024

/**
 * Makes an object of an upload's parts by pointing to their data. A repeated completion, as a client sends it when the
 * first answer was lost, gets the same answer again.
 */
export const completeUpload: Operation = async (call) => {
  const { request, store, now } = call
  const bucket = store.get(request.bucket)
  const wanted = parseDocument(await receiveText(call), 'CompleteMultipartUpload')
  const id = uploadIdOf(request.query)
  const existing = bucket.find(request.key)
  if (existing?.uploadId === id) return completed(request, bucket, existing)
  const record = await bucket.commit(
    () => {
      const upload = bucket.uploads.get(id, request.key)
      checkWrite(request.headers, bucket.find(request.key))
      const record = assemble(upload, childrenOf(wanted, 'Part'), now)
      checkAnnounced(request.headers, record)
      return record
    },
    () => bucket.uploads.remove(id),
  )
  call.announce('s3:ObjectCreated:CompleteMultipartUpload', bucket, record)
  return completed(request, bucket, record)
}

function assemble(upload: Upload, wanted: readonly XmlElement[], now: Date): ObjectRecord {
  const parts = choose(upload, wanted)
  const md5 = createHash('md5')
  for (const { etag } of parts) md5.update(Buffer.from(etag, 'hex'))
  return {
    key: upload.key,
    etag: `${md5.digest('hex')}-${parts.length}`,
    sizeBytes: parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    modified: now.toISOString(),
    segments: parts.flatMap(({ segments }) => segments),
    headers: upload.headers,
    tags: upload.tags,
    checksums: compositeChecksums(parts),
    uploadId: upload.id,
  }
}

/**
 * The named parts, each checked to be the one that was uploaded.
 *
 * @throws StoreError `InvalidPart`, `InvalidPartOrder`, `EntityTooSmall`
 */
function choose({ parts }: Upload, wanted: readonly XmlElement[]): readonly UploadedPart[] {
  if (!wanted.length) throw new StoreError('MalformedXML', 'You must specify at least one part.')
  const chosen = wanted.map((element) => {
    const part = parts.get(Number(childText(element, 'PartNumber')))
    const etag = childText(element, 'ETag')
      ?.trim()
      .replace(/^"(.*)"$/, '$1')
    const checksumsFit = checksumAlgorithms.every((algorithm) => {
      const named = childText(element, `Checksum${algorithm.toUpperCase()}`)
      return (
        named === undefined || part?.checksums[algorithm] === undefined || part.checksums[algorithm] === named.trim()
      )
    })
    if (!part || part.etag !== etag || !checksumsFit)
      throw new StoreError('InvalidPart', 'One or more of the specified parts could not be found.')
    return part
  })
  if (chosen.some(({ number }, at) => number <= (chosen[at - 1]?.number ?? 0)))
    throw new StoreError('InvalidPartOrder', 'The list of parts was not in ascending order.')
  if (chosen.slice(0, -1).some(({ sizeBytes }) => sizeBytes < partBytesMin))
    throw new StoreError('EntityTooSmall', 'Every part but the last must have at least 5 MiB.')
  return chosen
}

function compositeChecksums(parts: readonly UploadedPart[]): Record<string, string> {
  const known = checksumAlgorithms.map((algorithm) => ({
    algorithm,
    values: parts.flatMap(({ checksums }) => checksums[algorithm] ?? []),
  }))
  return Object.fromEntries(
    known
      .filter(({ values }) => values.length === parts.length)
      .map(({ algorithm, values }) => [algorithm, compositeChecksum(algorithm, values)]),
  )
}

/**
 * A completion may announce the checksum and size of the whole.
 *
 * @throws StoreError `BadDigest`, `InvalidRequest`
 */
function checkAnnounced(headers: StoreRequest['headers'], record: ObjectRecord): void {
  for (const algorithm of checksumAlgorithms) {
    const announced = headers[`x-amz-checksum-${algorithm}`]
    if (
      announced !== undefined &&
      ![record.checksums[algorithm], record.checksums[algorithm]?.split('-')[0]].includes(announced)
    )
      throw new StoreError('BadDigest', `The ${algorithm.toUpperCase()} of the whole does not match.`)
  }
  const size = headers['x-amz-mp-object-size']
  if (size !== undefined && Number(size) !== record.sizeBytes)
    throw new StoreError('InvalidRequest', 'The announced size does not match the sum of the parts.')
}

function completed({ headers }: StoreRequest, bucket: Bucket, record: ObjectRecord): Reply {
  const checksums = Object.entries(record.checksums).map(([name, value]) => [`Checksum${name.toUpperCase()}`, value])
  return xmlReply('CompleteMultipartUploadResult', {
    // Some clients take an answer without a location for a failure.
    Location: `http://${headers.host}/${uriEncode(bucket.name)}/${uriEncodePath(record.key)}`,
    Bucket: bucket.name,
    Key: record.key,
    ETag: `"${record.etag}"`,
    ...Object.fromEntries(checksums),
  })
}
