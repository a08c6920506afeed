import type { Bucket } from '../disk/bucket.ts'
import type { ObjectRecord } from '../disk/object-record.ts'
import { assertCovered } from '../grant.ts'
import { checkCopySource } from '../protocol/conditions.ts'
import { decodePercent } from '../protocol/request.ts'
import { StoreError } from '../store-error.ts'
import type { Call } from './call.ts'

/**
 * The object that x-amz-copy-source names, its conditions checked.
 *
 * @throws StoreError `AccessDenied`, `NoSuchBucket`, `NoSuchKey`, `PreconditionFailed`
 */
export function findCopySource({ request, store, grant }: Call): { bucket: Bucket; record: ObjectRecord } {
  const [path = '', version] = (request.headers['x-amz-copy-source'] ?? '').split('?versionId=')
  if (version !== undefined && version !== 'null') throw new StoreError('NotImplemented', 'Versions are not supported.')
  const [, name = '', key = ''] = /^\/?([^/]+)\/([\s\S]+)$/.exec(decodePercent(path)) ?? []
  if (!key) throw new StoreError('InvalidArgument', 'x-amz-copy-source must be bucket/key.')
  assertCovered(grant, name, key)
  const bucket = store.get(name)
  const record = bucket.get(key)
  checkCopySource(request.headers, record)
  return { bucket, record }
}
