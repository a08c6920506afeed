import { CopyObjectCommand } from '@aws-sdk/client-s3'
import type { StoredFile } from '../file-store.ts'
import { translate } from './errors.ts'
import { getObject } from './find-object.ts'
import type { S3Bucket } from './open-bucket.ts'

export async function copyObject(bucket: S3Bucket, from: string, to: string, etag: string): Promise<StoredFile> {
  const CopySource = `${bucket.name}/${from.split('/').map(encodeURIComponent).join('/')}`
  const copy = { Bucket: bucket.name, Key: to, CopySource, CopySourceIfMatch: etag, IfNoneMatch: '*' }
  try {
    await bucket.client.send(new CopyObjectCommand(copy))
  } catch (error) {
    throw translate(error, from)
  }
  return getObject(bucket, to)
}
