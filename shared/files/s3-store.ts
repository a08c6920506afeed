import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  BucketAlreadyOwnedByYou,
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { FileStore, ReadOptions, StoredFile } from './file-store.ts'
import { noBucket, statusOf, translate, whole } from './s3/errors.ts'

/**
 * A connection on which nothing moves for so long is given up; the client then tries again, three times in all. Some
 * stores say nothing while they copy an object of gigabytes.
 */
const idleMs = 60_000

export function openS3Store(
  settings: Config['s3'],
  limits: { idleMs: number } = { idleMs },
): FileStore & { close(): void } {
  const client = new S3Client({
    region: settings.region,
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint, forcePathStyle: true }),
    ...(settings.accessKeyId === ''
      ? {}
      : { credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey } }),
    requestHandler: { connectionTimeout: 5_000, socketTimeout: limits.idleMs },
  })
  const Bucket = settings.bucket

  async function head(key: string): Promise<HeadObjectCommandOutput | undefined> {
    try {
      return await client.send(new HeadObjectCommand({ Bucket, Key: key }))
    } catch (error) {
      if (statusOf(error) === 404) return undefined
      throw translate(error, key)
    }
  }

  async function find(key: string): Promise<StoredFile | undefined> {
    const found = await head(key)
    return found && storedFile(key, found.ETag, found.ContentLength, found.LastModified)
  }

  async function get(key: string): Promise<StoredFile> {
    const file = await find(key)
    if (file === undefined) throw new AppError('not-found', `The store has no object ${key}.`)
    return file
  }

  async function create(): Promise<void> {
    try {
      await client.send(new CreateBucketCommand({ Bucket }))
    } catch (error) {
      // Another process has made it in between.
      if (!(error instanceof BucketAlreadyOwnedByYou)) throw translate(error, Bucket)
    }
  }

  return {
    find,

    async put(key, body, { onlyNew = false } = {}) {
      const source = watch(body)
      const mark = randomUUID()
      const condition = onlyNew ? { IfNoneMatch: '*' } : {}
      const params = { Bucket, Key: key, Body: Readable.from(source.bytes), Metadata: { upload: mark }, ...condition }
      try {
        await new Upload({ client, params, queueSize: 2 }).done()
      } catch (error) {
        if (source.failure !== undefined) throw source.failure.error
        const told = translate(error, key)
        // Where an answer was lost, the client has asked again and met its own object.
        const isOurs = statusOf(error) !== undefined && (await head(key))?.Metadata?.upload === mark
        if (!isOurs) throw told
      }
      return get(key)
    },

    async read(key, options = {}) {
      try {
        const Range = rangeHeader(options)
        const answer = await client.send(
          new GetObjectCommand({
            Bucket,
            Key: key,
            ...(Range === undefined ? {} : { Range }),
            ...(options.etag === undefined ? {} : { IfMatch: options.etag }),
          }),
        )
        if (!(answer.Body instanceof Readable)) throw new Error(`The store sent no body for ${key}`)
        return whole(answer.Body, key, answer.ContentLength)
      } catch (error) {
        throw translate(error, key)
      }
    },

    async *list(prefix): AsyncGenerator<StoredFile> {
      try {
        for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
          for (const { Key, ETag, Size, LastModified } of page.Contents ?? []) {
            if (Key !== undefined) yield storedFile(Key, ETag, Size, LastModified)
          }
        }
      } catch (error) {
        throw translate(error, prefix)
      }
    },

    async copy(from, to, etag) {
      const CopySource = `${Bucket}/${from.split('/').map(encodeURIComponent).join('/')}`
      try {
        await client.send(
          new CopyObjectCommand({ Bucket, Key: to, CopySource, CopySourceIfMatch: etag, IfNoneMatch: '*' }),
        )
      } catch (error) {
        throw translate(error, from)
      }
      return get(to)
    },

    async delete(key) {
      try {
        await client.send(new DeleteObjectCommand({ Bucket, Key: key }))
      } catch (error) {
        throw translate(error, key)
      }
    },

    async dropUnfinished(prefix, olderThanMs) {
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
    },

    async prepare() {
      try {
        await client.send(new HeadBucketCommand({ Bucket }))
      } catch (error) {
        if (statusOf(error) !== 404) throw translate(error, Bucket)
        await create()
      }
    },

    async check() {
      try {
        await client.send(new HeadBucketCommand({ Bucket }))
      } catch (error) {
        throw statusOf(error) === 404 ? noBucket(error) : translate(error, Bucket)
      }
    },

    close: () => client.destroy(),
  }
}

function rangeHeader({ start = 0, end }: ReadOptions): string | undefined {
  if (end !== undefined) return `bytes=${start}-${end - 1}`
  return start > 0 ? `bytes=${start}-` : undefined
}

function storedFile(key: string, etag = '', bytes = 0, modifiedAt = new Date(0)): StoredFile {
  return { key, etag, bytes, modifiedAt: new Date(Math.floor(modifiedAt.getTime() / 1000) * 1000) }
}

/** What somebody else has dropped meanwhile is dropped. */
function unlessGone(error: unknown) {
  if (statusOf(error) !== 404) throw error
}

/** Passes a stream on and remembers what broke it, which whoever sends it elsewhere reports as a failure of its own. */
function watch(body: AsyncIterable<Uint8Array>) {
  const source: { failure?: { readonly error: unknown } } = {}
  async function* pass() {
    try {
      yield* body
    } catch (error) {
      source.failure = { error }
      throw error
    }
  }
  return Object.assign(source, { bytes: pass() })
}
