/** What the product asks of an object store; `s3-store.ts` answers with any S3. */
export interface FileStore {
  /**
   * Stores a stream under a key that nothing else uses.
   *
   * @throws AppError `part.unavailable` when the store does not answer.
   */
  put(key: string, body: AsyncIterable<Uint8Array>): Promise<StoredFile>
  /**
   * The bytes of an object, or of a range of it (`end` is exclusive).
   *
   * @throws AppError `not-found` when it is gone; `state.conflict` when it is no longer the version `etag`.
   */
  read(key: string, options?: ReadOptions): Promise<AsyncIterable<Uint8Array>>
  /** Undefined when there is no such object. */
  find(key: string): Promise<StoredFile | undefined>
  list(prefix: string): AsyncIterable<StoredFile>
  /**
   * Copies within the store, only if the source is still the version `etag`.
   *
   * @throws AppError `not-found` or `state.conflict`, as `read`.
   */
  copy(from: string, to: string, etag: string): Promise<StoredFile>
  delete(key: string): Promise<void>
  /** Makes the bucket where it is missing. */
  prepare(): Promise<void>
  /** @throws AppError `part.unavailable` when the store does not answer. */
  check(): Promise<void>
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
