import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { Upload } from '@aws-sdk/lib-storage'
import type { PutOptions, StoredFile } from '../file-store.ts'
import { statusOf, translate } from './errors.ts'
import { findHead, getObject } from './find-object.ts'
import type { S3Bucket } from './open-bucket.ts'

export async function putObject(
  bucket: S3Bucket,
  key: string,
  body: AsyncIterable<Uint8Array>,
  { onlyNew = false }: PutOptions = {},
): Promise<StoredFile> {
  const source = watch(body)
  const mark = randomUUID()
  try {
    await upload(bucket, { Key: key, Body: Readable.from(source.bytes), Metadata: { upload: mark } }, onlyNew)
  } catch (error) {
    if (source.failure !== undefined) throw source.failure.error
    const told = translate(error, key)
    // Where an answer was lost, the client has asked again and met its own object.
    const isOurs = statusOf(error) !== undefined && (await findHead(bucket, key))?.Metadata?.upload === mark
    if (!isOurs) throw told
  }
  return getObject(bucket, key)
}

interface NewObject {
  readonly Key: string
  readonly Body: Readable
  readonly Metadata: Record<string, string>
}

/** In parts, since nobody knows how long the stream is. */
async function upload({ client, name }: S3Bucket, object: NewObject, onlyNew: boolean): Promise<void> {
  const params = { Bucket: name, ...object, ...(onlyNew ? { IfNoneMatch: '*' } : {}) }
  await new Upload({ client, params, queueSize: 2 }).done()
}

interface Watched {
  readonly bytes: AsyncIterable<Uint8Array>
  failure?: { readonly error: unknown }
}

/** Passes a stream on and remembers what broke it; the upload would report that as a failure of its own. */
function watch(body: AsyncIterable<Uint8Array>): Watched {
  async function* pass() {
    try {
      yield* body
    } catch (error) {
      watched.failure = { error }
      throw error
    }
  }
  const watched: Watched = { bytes: pass() }
  return watched
}
