import { paginateListObjectsV2 } from '@aws-sdk/client-s3'
import type { StoredFile } from '../file-store.ts'
import { translate } from './errors.ts'
import type { S3Bucket } from './open-bucket.ts'
import { toStoredFile } from './to-stored-file.ts'

export async function* listObjects({ client, name }: S3Bucket, prefix: string): AsyncGenerator<StoredFile> {
  try {
    for await (const page of paginateListObjectsV2({ client }, { Bucket: name, Prefix: prefix })) {
      for (const { Key, ETag, Size, LastModified } of page.Contents ?? []) {
        if (Key !== undefined) yield toStoredFile(Key, ETag, Size, LastModified)
      }
    }
  } catch (error) {
    throw translate(error, prefix)
  }
}
