import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreError } from '../store-error.ts'
import type { DataFiles, Segment } from './data-files.ts'
import { syncFolder, temporaryEnding, writeDurably } from './durable-file.ts'

export interface UploadedPart {
  readonly number: number
  readonly etag: string
  readonly sizeBytes: number
  /** ISO time. */
  readonly modified: string
  readonly segments: readonly Segment[]
  readonly checksums: Readonly<Record<string, string>>
}

export interface UploadStart {
  readonly id: string
  readonly key: string
  /** ISO time. */
  readonly initiated: string
  readonly headers: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
}

export interface Upload extends UploadStart {
  readonly parts: ReadonlyMap<number, UploadedPart>
}

interface OpenUpload extends UploadStart {
  readonly parts: Map<number, UploadedPart>
}

const startFileName = 'upload.json'

/** The multipart uploads of one bucket that are neither completed nor aborted; a folder each. */
export class Uploads {
  readonly #folder: string
  readonly #data: DataFiles
  readonly #uploads = new Map<string, OpenUpload>()

  /** Loads what is under the folder and removes uploads that were never begun or whose id is among the finished. */
  constructor(folder: string, data: DataFiles, finished: ReadonlySet<string>) {
    this.#folder = folder
    this.#data = data
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const id of readdirSync(folder)) {
      const names = readdirSync(join(folder, id))
      if (finished.has(id) || !names.includes(startFileName)) rmSync(join(folder, id), { recursive: true, force: true })
      else this.#load(id, names)
    }
  }

  /** In no particular order. */
  get all(): readonly Upload[] {
    return [...this.#uploads.values()]
  }

  /** @throws StoreError `NoSuchUpload` */
  get(id: string, key: string): Upload {
    return this.#get(id, key)
  }

  async begin(start: UploadStart): Promise<void> {
    const folder = join(this.#folder, start.id)
    await mkdir(folder, { mode: 0o700 })
    await writeDurably(join(folder, startFileName), JSON.stringify(start))
    await syncFolder(this.#folder)
    this.#uploads.set(start.id, { ...start, parts: new Map() })
  }

  /**
   * Adds a part, or replaces the one of its number; the part gets its own hold on its data.
   *
   * @throws StoreError `NoSuchUpload`
   */
  async addPart(id: string, key: string, part: UploadedPart): Promise<void> {
    const { parts } = this.#get(id, key)
    const replaced = parts.get(part.number)
    this.#data.hold(part.segments)
    await writeDurably(join(this.#folder, id, `${part.number}.json`), JSON.stringify(part))
    parts.set(part.number, part)
    if (replaced) await this.#data.release(replaced.segments)
  }

  /** Forgets an upload, aborted or completed, and gives up its data. */
  async remove(id: string): Promise<void> {
    const upload = this.#uploads.get(id)
    if (!upload) return
    await rm(join(this.#folder, id), { recursive: true, force: true })
    this.#uploads.delete(id)
    for (const part of upload.parts.values()) await this.#data.release(part.segments)
  }

  #get(id: string, key: string): OpenUpload {
    const upload = this.#uploads.get(id)
    if (upload?.key !== key) throw new StoreError('NoSuchUpload', 'The specified multipart upload does not exist.')
    return upload
  }

  #load(id: string, names: readonly string[]): void {
    const start: UploadStart = JSON.parse(readFileSync(join(this.#folder, id, startFileName), 'utf8'))
    const partNames = names.filter((name) => name !== startFileName && !name.endsWith(temporaryEnding))
    const parts = partNames.map((name): UploadedPart => JSON.parse(readFileSync(join(this.#folder, id, name), 'utf8')))
    for (const { segments } of parts) this.#data.hold(segments)
    this.#uploads.set(id, { ...start, parts: new Map(parts.map((part) => [part.number, part])) })
  }
}
