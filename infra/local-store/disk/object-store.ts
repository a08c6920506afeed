import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../store-error.ts'
import { Bucket } from './bucket.ts'
import { DataFiles } from './data-files.ts'
import { syncFolder } from './durable-file.ts'

/** S3's rules; they also make the name safe as a folder name. */
const bucketName = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** All buckets of a data folder: `data/` holds the bytes, `buckets/<name>/` the records that point to them. */
export class ObjectStore {
  readonly #folder: string
  readonly #data: DataFiles
  readonly #buckets = new Map<string, Bucket>()
  readonly #beingMade = new Set<string>()

  /**
   * Loads what is there and removes what a crash left behind.
   *
   * @throws Error when a record can't be read
   */
  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'buckets')
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    this.#data = new DataFiles(join(dataDir, 'data'))
    for (const name of readdirSync(this.#folder)) {
      const bucket = Bucket.load(join(this.#folder, name), this.#data)
      if (bucket) this.#buckets.set(name, bucket)
    }
    this.#data.sweep()
  }

  /** By name. */
  get buckets(): readonly Bucket[] {
    return [...this.#buckets.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  find(name: string): Bucket | undefined {
    return this.#buckets.get(name)
  }

  /** @throws StoreError `NoSuchBucket` */
  get(name: string): Bucket {
    const bucket = this.find(name)
    if (!bucket) throw new StoreError('NoSuchBucket', 'The specified bucket does not exist.')
    return bucket
  }

  /** @throws StoreError `InvalidBucketName`, `BucketAlreadyOwnedByYou` */
  async create(name: string, now: Date): Promise<void> {
    if (!bucketName.test(name)) throw new StoreError('InvalidBucketName', 'The specified bucket is not valid.')
    if (this.#buckets.has(name) || this.#beingMade.has(name))
      throw new StoreError('BucketAlreadyOwnedByYou', 'You already own a bucket of this name.')
    this.#beingMade.add(name)
    try {
      const file = { name, created: now.toISOString(), settings: {} }
      this.#buckets.set(name, await Bucket.create(join(this.#folder, name), this.#data, file))
      await syncFolder(this.#folder)
    } finally {
      this.#beingMade.delete(name)
    }
  }

  /** @throws StoreError `NoSuchBucket`, `BucketNotEmpty` */
  async remove(name: string): Promise<void> {
    // The name is taken until the folder is gone, so that nobody makes a bucket in a folder that's being removed.
    await this.get(name).destroy()
    this.#buckets.delete(name)
  }
}
