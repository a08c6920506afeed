import type { Bucket } from '../disk/bucket.ts'
import { listKeys } from '../disk/list-keys.ts'
import type { XmlContent } from '../protocol/render-xml.ts'
import { numberParameter } from '../protocol/request.ts'
import { formEncode } from '../protocol/uri-encoding.ts'
import { StoreError } from '../store-error.ts'
import { type Operation, xmlReply } from './call.ts'

/** GET on a bucket: ListObjectsV2, or the first version without `list-type=2`. */
export const listObjects: Operation = async ({ request: { bucket: name, query }, store }) => {
  const bucket = store.get(name)
  const second = query.get('list-type') === '2'
  const token = query.get('continuation-token')
  const start = (second ? query.get('start-after') : query.get('marker')) ?? ''
  const limit = Math.min(1000, numberParameter(query, 'max-keys', { fallback: 1000, min: 0, max: 2 ** 31 - 1 }))
  const [prefix, delimiter] = [query.get('prefix') ?? '', query.get('delimiter') ?? '']
  const after = second && token !== null ? decodeToken(token) : start
  const page = listKeys(bucket.sortedKeys, { prefix, delimiter, after, limit })
  const encode = keyEncoder(query)
  return xmlReply('ListBucketResult', {
    Name: name,
    Prefix: encode(prefix),
    ...(delimiter && { Delimiter: encode(delimiter) }),
    MaxKeys: limit,
    EncodingType: query.get('encoding-type') ?? undefined,
    IsTruncated: page.next !== undefined,
    ...(second
      ? {
          KeyCount: page.keys.length + page.commonPrefixes.length,
          StartAfter: start ? encode(start) : undefined,
          ContinuationToken: token ?? undefined,
          NextContinuationToken: page.next === undefined ? undefined : encodeToken(page.next),
        }
      : { Marker: encode(start), NextMarker: page.next === undefined ? undefined : encode(page.next) }),
    Contents: page.keys.map((key) => describe(bucket, key, encode, !second || query.get('fetch-owner') === 'true')),
    CommonPrefixes: page.commonPrefixes.map((one) => ({ Prefix: encode(one) })),
  })
}

/**
 * How keys are written in a listing: as they are, or URL-encoded but for slashes.
 *
 * @throws StoreError `InvalidArgument`
 */
export function keyEncoder(query: URLSearchParams): (text: string) => string {
  const type = query.get('encoding-type')
  if (type === null) return (text) => text
  if (type !== 'url') throw new StoreError('InvalidArgument', 'The encoding type must be url.')
  return (text) => formEncode(text).replaceAll('%2F', '/')
}

function describe(bucket: Bucket, key: string, encode: (text: string) => string, withOwner: boolean): XmlContent {
  const { modified, etag, sizeBytes } = bucket.get(key)
  return {
    Key: encode(key),
    LastModified: modified,
    ETag: `"${etag}"`,
    Size: sizeBytes,
    StorageClass: 'STANDARD',
    ...(withOwner && { Owner: { ID: 'local', DisplayName: 'local' } }),
  }
}

function encodeToken(key: string): string {
  return Buffer.from(key).toString('base64url')
}

function decodeToken(token: string): string {
  const key = Buffer.from(token, 'base64url').toString('utf8')
  if (!key || encodeToken(key) !== token)
    throw new StoreError('InvalidArgument', 'The continuation token is incorrect.')
  return key
}
