/**
 * What the product asks of an object store; `s3-store.ts` answers with any S3, an operation a file under `s3/`. Everything here may throw AppError
 * `part.unavailable`: the store does not answer, does not know our keys, or has lost its bucket.
 */
export interface FileStore {
  /**
   * Stores a stream: all of it, or nothing.
   *
   * @throws AppError `state.conflict` when it is `onlyNew` and there is an object of this key; and what `body` throws.
   */
  put(key: string, body: AsyncIterable<Uint8Array>, options?: PutOptions): Promise<StoredFile>
  /**
   * The bytes of an object, or of a range of it (`end` is exclusive). They too throw `part.unavailable` while they are
   * read, and never just end early.
   *
   * @throws AppError `not-found` when it is gone; `state.conflict` when it is no longer the version `etag`.
   */
  read(key: string, options?: ReadOptions): Promise<AsyncIterable<Uint8Array>>
  /** Undefined when there is no such object. */
  find(key: string): Promise<StoredFile | undefined>
  list(prefix: string): AsyncIterable<StoredFile>
  /**
   * Copies within the store to a new key, only if the source is still the version `etag`.
   *
   * @throws AppError `not-found` or `state.conflict`, as `read`.
   */
  copy(from: string, to: string, etag: string): Promise<StoredFile>
  delete(key: string): Promise<void>
  /** Gives up the uploads under a prefix that nobody has finished for so long; tells how many. */
  dropUnfinished(prefix: string, olderThanMs: number): Promise<number>
  /** Makes the bucket where it is missing. */
  prepare(): Promise<void>
  /** @throws AppError `part.unavailable` unless it could be used now. */
  check(): Promise<void>
}

export interface PutOptions {
  /** Never overwrites: what is there stays. */
  readonly onlyNew?: boolean
}

export interface ReadOptions {
  readonly start?: number
  readonly end?: number
  readonly etag?: string
}

export interface StoredFile {
  readonly key: string
  readonly etag: string
  readonly bytes: number
  /** To the second: stores say no more than that when asked for one object. */
  readonly modifiedAt: Date
}
