import { HeadObjectCommand, type HeadObjectCommandOutput } from '@aws-sdk/client-s3'
import { AppError } from '../../errors.ts'
import { textOf } from '../../messages/text.ts'
import type { StoredFile } from '../file-store.ts'
import { statusOf, translate } from './errors.ts'
import type { S3Bucket } from './open-bucket.ts'
import { toStoredFile } from './to-stored-file.ts'

export async function findObject(bucket: S3Bucket, key: string): Promise<StoredFile | undefined> {
  const found = await findHead(bucket, key)
  return found && toStoredFile(key, found.ETag, found.ContentLength, found.LastModified)
}

/** @throws AppError `not-found` */
export async function getObject(bucket: S3Bucket, key: string): Promise<StoredFile> {
  const file = await findObject(bucket, key)
  if (file === undefined) throw new AppError('not-found', textOf('system.noObject', { key }))
  return file
}

/** All that the store says of an object without its bytes. */
export async function findHead({ client, name }: S3Bucket, key: string): Promise<HeadObjectCommandOutput | undefined> {
  try {
    return await client.send(new HeadObjectCommand({ Bucket: name, Key: key }))
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw translate(error, key)
  }
}
