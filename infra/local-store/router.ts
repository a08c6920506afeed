import { assertGranted, type Grant } from './grant.ts'
import { deleteSetting, getSetting, putSetting } from './operations/bucket-settings.ts'
import {
  createBucket,
  deleteBucket,
  getBucketLocation,
  getBucketVersioning,
  headBucket,
  listBuckets,
} from './operations/buckets.ts'
import type { Operation } from './operations/call.ts'
import { completeUpload } from './operations/complete-upload.ts'
import { copyObject } from './operations/copy-object.ts'
import { deleteObjects } from './operations/delete-objects.ts'
import { listObjects } from './operations/list-objects.ts'
import { listParts, listUploads } from './operations/list-uploads.ts'
import { abortUpload, createUpload, uploadPart, uploadPartCopy } from './operations/multipart.ts'
import { deleteObject, getObject, putObject } from './operations/objects.ts'
import { deleteTags, getTags, putTags } from './operations/tags.ts'
import type { StoreRequest } from './protocol/request.ts'
import { StoreError } from './store-error.ts'

/** Everything the store can do. A name is: method, level, `?` and subresource, `+copy` for one with a copy source. */
const operations: Readonly<Record<string, Operation>> = {
  'GET service': listBuckets,

  'PUT bucket': createBucket,
  'HEAD bucket': headBucket,
  'GET bucket': listObjects,
  'DELETE bucket': deleteBucket,
  'POST bucket?delete': deleteObjects,
  'GET bucket?uploads': listUploads,
  'GET bucket?location': getBucketLocation,
  'GET bucket?versioning': getBucketVersioning,
  'PUT bucket?cors': putSetting('cors'),
  'GET bucket?cors': getSetting('cors'),
  'DELETE bucket?cors': deleteSetting('cors'),
  'PUT bucket?lifecycle': putSetting('lifecycle'),
  'GET bucket?lifecycle': getSetting('lifecycle'),
  'DELETE bucket?lifecycle': deleteSetting('lifecycle'),
  'PUT bucket?notification': putSetting('notification'),
  'GET bucket?notification': getSetting('notification'),

  'PUT object': putObject,
  'PUT object+copy': copyObject,
  'GET object': getObject,
  'HEAD object': getObject,
  'DELETE object': deleteObject,
  'PUT object?tagging': putTags,
  'GET object?tagging': getTags,
  'DELETE object?tagging': deleteTags,
  'POST object?uploads': createUpload,
  'PUT object?uploadId': uploadPart,
  'PUT object?uploadId+copy': uploadPartCopy,
  'POST object?uploadId': completeUpload,
  'DELETE object?uploadId': abortUpload,
  'GET object?uploadId': listParts,
}

/** S3's subresources: one of these that has no operation above is refused, not mistaken for a plain GET or PUT. */
const subresources = [
  ...[
    'uploadId',
    'uploads',
    'partNumber',
    'delete',
    'tagging',
    'cors',
    'lifecycle',
    'notification',
    'location',
    'versioning',
  ],
  ...['versions', 'versionId', 'acl', 'policy', 'policyStatus', 'encryption', 'object-lock', 'legal-hold', 'retention'],
  ...[
    'website',
    'logging',
    'replication',
    'requestPayment',
    'accelerate',
    'inventory',
    'analytics',
    'metrics',
    'session',
  ],
  ...['intelligent-tiering', 'ownershipControls', 'publicAccessBlock', 'torrent', 'restore', 'select', 'attributes'],
  ...['append', 'metadataTable', 'metadataConfiguration', 'renameObject', 'abac'],
]

/**
 * @throws StoreError `AccessDenied` for what isn't granted, `NotImplemented` for what S3 has and this store hasn't,
 * `MethodNotAllowed` for what S3 hasn't either
 */
export function findOperation(request: StoreRequest, grant: Grant | undefined): Operation {
  const level = request.key ? 'object' : request.bucket ? 'bucket' : 'service'
  // Unversioned buckets have the version `null`; naming it changes nothing.
  const found = subresources.find(
    (name) => request.query.has(name) && !(name === 'versionId' && request.query.get(name) === 'null'),
  )
  const copy = request.method === 'PUT' && request.headers['x-amz-copy-source'] !== undefined ? '+copy' : ''
  const name = `${request.method} ${level}${found ? `?${found}` : ''}${copy}`
  assertGranted(grant, name, request)
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
  if (operation) return operation
  if (found || copy) throw new StoreError('NotImplemented', `${name} is not implemented.`)
  throw new StoreError('MethodNotAllowed', 'The specified method is not allowed against this resource.')
}
