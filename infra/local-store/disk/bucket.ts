import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreError } from '../store-error.ts'
import type { DataFiles } from './data-files.ts'
import { syncFolder, temporaryEnding, writeDurably } from './durable-file.ts'
import { type ObjectRecord, readRecord, recordFileName } from './object-record.ts'
import { SortedKeys } from './sorted-keys.ts'
import { Uploads } from './uploads.ts'

/** `settings` holds configuration documents (CORS, notification, lifecycle) as the XML they were put with. */
export interface BucketFile {
  readonly name: string
  /** ISO time. */
  readonly created: string
  readonly settings: Readonly<Record<string, string>>
}

const bucketFileName = 'bucket.json'

/**
 * A bucket on disk with its index in memory. Changes happen one at a time: each is decided on what is there, then
 * committed by a rename, then seen in the index.
 */
export class Bucket {
  readonly data: DataFiles
  readonly uploads: Uploads
  readonly #folder: string
  readonly #records = new Map<string, ObjectRecord>()
  readonly #keys: SortedKeys
  #file: BucketFile
  #removed = false
  #lastChange: Promise<unknown> = Promise.resolve()

  private constructor(folder: string, data: DataFiles, file: BucketFile) {
    this.#folder = folder
    this.#file = file
    this.data = data
    mkdirSync(this.#objectFolder, { recursive: true, mode: 0o700 })
    this.#loadRecords()
    this.#keys = new SortedKeys(this.#records.keys())
    const finished = new Set([...this.#records.values()].flatMap(({ uploadId }) => uploadId ?? []))
    this.uploads = new Uploads(join(folder, 'uploads'), data, finished)
  }

  /** Makes a bucket; its file is written last, so a half-made one isn't there. */
  static async create(folder: string, data: DataFiles, file: BucketFile): Promise<Bucket> {
    const bucket = new Bucket(folder, data, file)
    await writeDurably(join(folder, bucketFileName), JSON.stringify(file))
    return bucket
  }

  /** Loads a bucket, or removes what is left of a half-made or half-removed one and gives undefined. */
  static load(folder: string, data: DataFiles): Bucket | undefined {
    if (!readdirSync(folder).includes(bucketFileName)) {
      rmSync(folder, { recursive: true, force: true })
      return undefined
    }
    const file: BucketFile = JSON.parse(readFileSync(join(folder, bucketFileName), 'utf8'))
    return new Bucket(folder, data, file)
  }

  get name(): string {
    return this.#file.name
  }

  get created(): string {
    return this.#file.created
  }

  get sortedKeys(): readonly string[] {
    return this.#keys.all
  }

  get settings(): Readonly<Record<string, string>> {
    return this.#file.settings
  }

  find(key: string): ObjectRecord | undefined {
    return this.#records.get(key)
  }

  /** @throws StoreError `NoSuchKey` */
  get(key: string): ObjectRecord {
    const record = this.find(key)
    if (!record) throw new StoreError('NoSuchKey', 'The specified key does not exist.')
    return record
  }

  /**
   * Commits the record that `decide` gives after looking at what is there now; it refuses by throwing. The record gets
   * its own hold on its segments. `finish` runs after the commit, before any other change.
   */
  async commit(decide: () => ObjectRecord, finish: () => Promise<void> = async () => undefined): Promise<ObjectRecord> {
    return await this.inTurn(async () => {
      const record = decide()
      const replaced = this.find(record.key)
      // Not given up when the write fails: the rename may have happened, and only the next start can tell.
      this.data.hold(record.segments)
      await writeDurably(this.#recordPath(record.key), JSON.stringify(record))
      this.#records.set(record.key, record)
      this.#keys.add(record.key)
      if (replaced) await this.data.release(replaced.segments)
      await finish()
      return record
    })
  }

  /** Removes those of the keys that are there, after `check` hasn't refused by throwing. */
  async remove(keys: readonly string[], check: () => void = () => undefined): Promise<void> {
    await this.inTurn(async () => {
      check()
      const removed = keys.flatMap((key) => this.find(key) ?? [])
      for (const { key } of removed) {
        await rm(this.#recordPath(key), { force: true })
        this.#records.delete(key)
        this.#keys.delete(key)
      }
      await syncFolder(this.#objectFolder)
      for (const { segments } of removed) await this.data.release(segments)
    })
  }

  /** Stores a configuration document, or takes it away (undefined). */
  async set(name: string, xml: string | undefined): Promise<void> {
    await this.inTurn(async () => {
      const { [name]: _, ...others } = this.#file.settings
      const file = { ...this.#file, settings: xml === undefined ? others : { ...others, [name]: xml } }
      await writeDurably(join(this.#folder, bucketFileName), JSON.stringify(file))
      this.#file = file
    })
  }

  /**
   * Removes the bucket with its unfinished uploads.
   *
   * @throws StoreError `BucketNotEmpty`
   */
  async destroy(): Promise<void> {
    await this.inTurn(async () => {
      if (this.#records.size) throw new StoreError('BucketNotEmpty', 'The bucket you tried to delete is not empty.')
      await rm(join(this.#folder, bucketFileName))
      this.#removed = true
      for (const { id } of this.uploads.all) await this.uploads.remove(id)
      await rm(this.#folder, { recursive: true, force: true })
    })
  }

  /**
   * Runs a change when the ones before it are over.
   *
   * @throws StoreError `NoSuchBucket` when one of them removed the bucket
   */
  inTurn<T>(change: () => Promise<T>): Promise<T> {
    const run = async () => {
      if (this.#removed) throw new StoreError('NoSuchBucket', 'The specified bucket does not exist.')
      return await change()
    }
    const result = this.#lastChange.then(run, run)
    this.#lastChange = result.catch(() => undefined)
    return result
  }

  get #objectFolder(): string {
    return join(this.#folder, 'objects')
  }

  #recordPath(key: string): string {
    return join(this.#objectFolder, recordFileName(key))
  }

  #loadRecords(): void {
    for (const name of readdirSync(this.#objectFolder)) {
      const path = join(this.#objectFolder, name)
      if (name.endsWith(temporaryEnding)) rmSync(path, { force: true })
      else {
        const record = readRecord(path)
        this.#records.set(record.key, record)
        this.data.hold(record.segments)
      }
    }
  }
}
