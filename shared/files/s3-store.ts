import type { Config } from '../config.ts'
import type { FileStore } from './file-store.ts'
import { checkBucket, prepareBucket } from './s3/check-bucket.ts'
import { copyObject } from './s3/copy-object.ts'
import { deleteObject } from './s3/delete-object.ts'
import { dropUnfinished } from './s3/drop-unfinished.ts'
import { findObject } from './s3/find-object.ts'
import { listObjects } from './s3/list-objects.ts'
import { openBucket } from './s3/open-bucket.ts'
import { putObject } from './s3/put-object.ts'
import { readObject } from './s3/read-object.ts'

/** @param limits for tests, which do not wait a minute */
export function openS3Store(settings: Config['s3'], limits?: { idleMs: number }): FileStore & { close(): void } {
  const bucket = openBucket(settings, limits)
  return {
    put: (key, body, options) => putObject(bucket, key, body, options),
    read: (key, options) => readObject(bucket, key, options),
    find: (key) => findObject(bucket, key),
    list: (prefix) => listObjects(bucket, prefix),
    copy: (from, to, etag) => copyObject(bucket, from, to, etag),
    delete: (key) => deleteObject(bucket, key),
    dropUnfinished: (prefix, olderThanMs) => dropUnfinished(bucket, prefix, olderThanMs),
    prepare: () => prepareBucket(bucket),
    check: () => checkBucket(bucket),
    close: () => bucket.client.destroy(),
  }
}
