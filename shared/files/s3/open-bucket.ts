import { S3Client } from '@aws-sdk/client-s3'
import type { Config } from '../../config.ts'

/** One bucket, and the client that reaches it. The functions beside this file throw as `FileStore` says. */
export interface S3Bucket {
  readonly client: S3Client
  readonly name: string
}

/**
 * A connection on which nothing moves for so long is given up; the client then tries again, three times in all. Some
 * stores say nothing while they copy an object of gigabytes.
 */
const idleMs = 60_000

export function openBucket(settings: Config['s3'], limits: { readonly idleMs: number } = { idleMs }): S3Bucket {
  const { region, endpoint, accessKeyId, secretAccessKey, bucket } = settings
  const client = new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    // Without keys of its own, the client finds those of the machine.
    ...(accessKeyId === '' ? {} : { credentials: { accessKeyId, secretAccessKey } }),
    requestHandler: { connectionTimeout: 5_000, socketTimeout: limits.idleMs },
  })
  return { client, name: bucket }
}
