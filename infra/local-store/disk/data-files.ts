import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ByteRange } from '../protocol/byte-range.ts'
import { syncFolder } from './durable-file.ts'

/** One data file; an object is one or, put together from parts, several of them in order. */
export interface Segment {
  readonly id: string
  readonly sizeBytes: number
}

export interface WrittenData {
  readonly segment: Segment
  readonly md5: Buffer
}

const readPieceBytes = 256 * 1024

/**
 * The bytes of all objects and parts. A data file never changes after it's written, and is removed when nothing holds
 * it any more: records, parts and readers under way each hold theirs. So copies share data, and a reader is never
 * disturbed. Holds live in memory; what nothing holds after a restart is swept.
 */
export class DataFiles {
  readonly #folder: string
  readonly #holds = new Map<string, number>()

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  /** Streams to a new data file and syncs it; the caller has the first hold. A failing source leaves nothing. */
  async write(chunks: AsyncIterable<Uint8Array>): Promise<WrittenData> {
    const id = randomUUID()
    const path = join(this.#folder, id)
    const hash = createHash('md5')
    let sizeBytes = 0
    async function* measured(): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        hash.update(chunk)
        sizeBytes += chunk.length
        yield chunk
      }
    }
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
    try {
      await pipeline(measured, file)
      await syncFolder(this.#folder)
    } catch (error) {
      // A source may fail before the file is open: it would then be made after it was removed.
      if (!file.closed) await new Promise<void>((resolve) => file.once('close', () => resolve()))
      await rm(path, { force: true })
      throw error
    }
    const segment = { id, sizeBytes }
    this.hold([segment])
    return { segment, md5: hash.digest() }
  }

  hold(segments: readonly Segment[]): void {
    for (const { id } of segments) this.#holds.set(id, (this.#holds.get(id) ?? 0) + 1)
  }

  /** Gives up one hold of each; removes the files that nothing holds any more. */
  async release(segments: readonly Segment[]): Promise<void> {
    for (const { id } of segments) {
      const left = (this.#holds.get(id) ?? 0) - 1
      if (left > 0) this.#holds.set(id, left)
      else {
        this.#holds.delete(id)
        // One that can't be removed now is held by nothing, so the next start sweeps it.
        await rm(join(this.#folder, id), { force: true }).catch(() => undefined)
      }
    }
  }

  /** Opens a range over the segments. They need review from this moment until the stream is closed, read or not. */
  open(segments: readonly Segment[], range: ByteRange): Readable {
    this.hold(segments)
    const stream = Readable.from(this.#read(segments, range), { objectMode: false })
    stream.once('close', () => void this.release(segments))
    return stream
  }

  /** Removes every file that nothing holds: what a crash left behind. */
  sweep(): void {
    for (const id of readdirSync(this.#folder))
      if (!this.#holds.has(id)) rmSync(join(this.#folder, id), { force: true })
  }

  async *#read(segments: readonly Segment[], { first, last }: ByteRange): AsyncGenerator<Buffer> {
    let offset = 0
    for (const { id, sizeBytes } of segments) {
      const start = Math.max(first - offset, 0)
      const end = Math.min(last - offset, sizeBytes - 1)
      if (start <= end) yield* readExactly(join(this.#folder, id), start, end)
      offset += sizeBytes
    }
  }
}

async function* readExactly(path: string, start: number, end: number): AsyncGenerator<Buffer> {
  let left = end - start + 1
  for await (const piece of createReadStream(path, { start, end, highWaterMark: Math.min(left, readPieceBytes) })) {
    left -= piece.length
    yield piece
  }
  if (left > 0) throw new Error(`data file ${path} is ${left} bytes short`)
}
