import { BucketAlreadyOwnedByYou, CreateBucketCommand, HeadBucketCommand } from '@aws-sdk/client-s3'
import { noBucket, statusOf, translate } from './errors.ts'
import type { S3Bucket } from './open-bucket.ts'

/** @throws AppError `part.unavailable` unless the bucket is there and may be used */
export async function checkBucket({ client, name }: S3Bucket): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: name }))
  } catch (error) {
    throw statusOf(error) === 404 ? noBucket(error) : translate(error, name)
  }
}

/** Makes the bucket where it is missing. */
export async function prepareBucket(bucket: S3Bucket): Promise<void> {
  try {
    await bucket.client.send(new HeadBucketCommand({ Bucket: bucket.name }))
  } catch (error) {
    if (statusOf(error) !== 404) throw translate(error, bucket.name)
    await createBucket(bucket)
  }
}

async function createBucket({ client, name }: S3Bucket): Promise<void> {
  try {
    await client.send(new CreateBucketCommand({ Bucket: name }))
  } catch (error) {
    // Another process has made it in between.
    if (!(error instanceof BucketAlreadyOwnedByYou)) throw translate(error, name)
  }
}
