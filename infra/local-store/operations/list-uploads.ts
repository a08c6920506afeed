import { compareKeys } from '../disk/sorted-keys.ts'
import type { Upload } from '../disk/uploads.ts'
import { numberParameter } from '../protocol/request.ts'
import { StoreError } from '../store-error.ts'
import { type Operation, xmlReply } from './call.ts'
import { keyEncoder } from './list-objects.ts'
import { uploadIdOf } from './multipart.ts'

export const listParts: Operation = async ({ request, store }) => {
  const bucket = store.get(request.bucket)
  const upload = bucket.uploads.get(uploadIdOf(request.query), request.key)
  const limit = numberParameter(request.query, 'max-parts', { fallback: 1000, min: 0, max: 1000 })
  const after = numberParameter(request.query, 'part-number-marker', { fallback: 0, min: 0, max: 2 ** 31 - 1 })
  const rest = [...upload.parts.values()].filter(({ number }) => number > after).sort((a, b) => a.number - b.number)
  const page = rest.slice(0, limit)
  return xmlReply('ListPartsResult', {
    Bucket: bucket.name,
    Key: upload.key,
    UploadId: upload.id,
    PartNumberMarker: after,
    NextPartNumberMarker: page.at(-1)?.number,
    MaxParts: limit,
    IsTruncated: page.length < rest.length && limit > 0,
    Part: page.map(({ number, modified, etag, sizeBytes }) => ({
      PartNumber: number,
      LastModified: modified,
      ETag: `"${etag}"`,
      Size: sizeBytes,
    })),
  })
}

/**
 * By key, then by id.
 *
 * @throws StoreError `NotImplemented` for a delimiter
 */
export const listUploads: Operation = async ({ request: { bucket: name, query }, store }) => {
  if (query.get('delimiter')) throw new StoreError('NotImplemented', 'Uploads are not grouped by a delimiter.')
  const prefix = query.get('prefix') ?? ''
  const limit = numberParameter(query, 'max-uploads', { fallback: 1000, min: 0, max: 1000 })
  const [keyMarker, idMarker] = [query.get('key-marker') ?? '', query.get('upload-id-marker') ?? '']
  const encode = keyEncoder(query)
  const rest = [...store.get(name).uploads.all]
    .filter(({ key }) => key.startsWith(prefix))
    .sort((a, b) => compareKeys(a.key, b.key) || compareKeys(a.id, b.id))
    .filter((upload) => !keyMarker || isAfter(upload, keyMarker, idMarker))
  const page = rest.slice(0, limit)
  const more = page.length < rest.length && limit > 0
  return xmlReply('ListMultipartUploadsResult', {
    Bucket: name,
    Prefix: encode(prefix),
    KeyMarker: encode(keyMarker),
    UploadIdMarker: idMarker,
    NextKeyMarker: more ? encode(page.at(-1)?.key ?? '') : undefined,
    NextUploadIdMarker: more ? page.at(-1)?.id : undefined,
    MaxUploads: limit,
    EncodingType: query.get('encoding-type') ?? undefined,
    IsTruncated: more,
    Upload: page.map(({ key, id, initiated }) => ({
      Key: encode(key),
      UploadId: id,
      Initiated: initiated,
      StorageClass: 'STANDARD',
    })),
  })
}

function isAfter({ key, id }: Upload, keyMarker: string, idMarker: string): boolean {
  const order = compareKeys(key, keyMarker)
  return order > 0 || (order === 0 && idMarker !== '' && compareKeys(id, idMarker) > 0)
}
