import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import { translate } from './errors.ts'
import type { S3Bucket } from './open-bucket.ts'

export async function deleteObject({ client, name }: S3Bucket, key: string): Promise<void> {
  try {
    await client.send(new DeleteObjectCommand({ Bucket: name, Key: key }))
  } catch (error) {
    throw translate(error, key)
  }
}
