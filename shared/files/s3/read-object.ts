import { Readable } from 'node:stream'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import type { ReadOptions } from '../file-store.ts'
import { translate } from './errors.ts'
import type { S3Bucket } from './open-bucket.ts'

export async function readObject(
  { client, name }: S3Bucket,
  key: string,
  options: ReadOptions = {},
): Promise<AsyncIterable<Uint8Array>> {
  try {
    const wanted = { Bucket: name, Key: key, Range: rangeHeader(options), IfMatch: options.etag }
    const answer = await client.send(new GetObjectCommand(wanted))
    if (!(answer.Body instanceof Readable)) throw new Error(`The store sent no body for ${key}`)
    return whole(answer.Body, key, answer.ContentLength)
  } catch (error) {
    throw translate(error, key)
  }
}

function rangeHeader({ start = 0, end }: ReadOptions): string | undefined {
  if (end !== undefined) return `bytes=${start}-${end - 1}`
  return start > 0 ? `bytes=${start}-` : undefined
}

/**
 * The bytes of an answer as they come. What breaks on the way, and an end before the announced size, is
 * `part.unavailable`: whoever has read a part of it has read nothing.
 */
async function* whole(body: AsyncIterable<Uint8Array>, key: string, sizeBytes = 0): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const part of body) {
      bytes += part.length
      yield part
    }
  } catch (error) {
    throw translate(error, key)
  }
  if (bytes < sizeBytes) throw translate(new Error(`${key} ended after ${bytes} of ${sizeBytes} bytes`), key)
}
