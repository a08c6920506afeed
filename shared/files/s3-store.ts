import { Readable } from 'node:stream'
import {
  BucketAlreadyOwnedByYou,
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { FileStore, ReadOptions, StoredFile } from './file-store.ts'

export function openS3Store(settings: Config['s3']): FileStore & { close(): void } {
  const client = new S3Client({
    region: settings.region,
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint, forcePathStyle: true }),
    ...(settings.accessKeyId === ''
      ? {}
      : { credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey } }),
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
  })
  const Bucket = settings.bucket

  async function find(key: string): Promise<StoredFile | undefined> {
    try {
      const head = await client.send(new HeadObjectCommand({ Bucket, Key: key }))
      return storedFile(key, head.ETag, head.ContentLength, head.LastModified)
    } catch (error) {
      if (statusOf(error) === 404) return undefined
      throw translate(error, key)
    }
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

    async put(key, body) {
      try {
        const upload = new Upload({ client, params: { Bucket, Key: key, Body: Readable.from(body) }, queueSize: 2 })
        await upload.done()
      } catch (error) {
        throw translate(error, key)
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
        return answer.Body
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
        await client.send(new CopyObjectCommand({ Bucket, Key: to, CopySource, CopySourceIfMatch: etag }))
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
        throw translate(error, Bucket)
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

const statusOf = (error: unknown) => (error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined)

/** What the store says, in the product's own words. */
function translate(error: unknown, key: string): unknown {
  if (error instanceof AppError) return error
  const status = statusOf(error)
  if (status === 404) return new AppError('not-found', `The store has no object ${key}.`, { cause: error })
  if (status === 412)
    return new AppError('state.conflict', `The object ${key} has changed since it was looked at.`, { cause: error })
  if (status === undefined || status >= 500) {
    return new AppError('part.unavailable', 'The file store does not answer. Try again in a moment.', { cause: error })
  }
  return error
}
