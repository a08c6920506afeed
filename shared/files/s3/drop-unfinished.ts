import { AbortMultipartUploadCommand, ListMultipartUploadsCommand } from '@aws-sdk/client-s3'
import { statusOf, translate } from './errors.ts'
import type { S3Bucket } from './open-bucket.ts'

export async function dropUnfinished(
  { client, name: Bucket }: S3Bucket,
  prefix: string,
  olderThanMs: number,
): Promise<number> {
  const before = Date.now() - olderThanMs
  try {
    const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket, Prefix: prefix }))
    const old = Uploads.filter(({ Initiated }) => Initiated !== undefined && Initiated.getTime() <= before)
    for (const { Key, UploadId } of old) {
      await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(unlessGone)
    }
    return old.length
  } catch (error) {
    throw translate(error, prefix)
  }
}

/** What somebody else has dropped meanwhile is dropped. */
function unlessGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error
}
