import { ChunkList } from './chunk-list.ts'
import type { NumberedRow } from './numbered-row.ts'
import { toCsvLine } from './to-csv-line.ts'

/** How the copy of a file that is no text of records is written: each record begins with its line in the file. */
export const numberedDialect = { delimiter: ',', quote: '"', isNumbered: true } as const

/** Writes rows as records of a numbered copy, and cuts the copy into chunks as it goes. */
export class RowChunker {
  readonly #recordsPerChunk: number
  readonly #bytesPerChunk: number
  /** Complete after `end`. */
  readonly chunks = new ChunkList()
  #at = 0
  #start = 0
  #firstLine = 1
  #records = 0

  constructor(recordsPerChunk: number, bytesPerChunk = 1024 * 1024) {
    this.#recordsPerChunk = recordsPerChunk
    this.#bytesPerChunk = bytesPerChunk
  }

  /** The bytes of one record, next in the copy. */
  write({ line, cells }: NumberedRow): Uint8Array {
    const bytes = Buffer.from(toCsvLine([String(line), ...cells]))
    if (this.#at + bytes.length - this.#start > this.#bytesPerChunk) this.#flush()
    if (this.#records === 0) this.#firstLine = line
    this.#records++
    this.#at += bytes.length
    if (this.#records >= this.#recordsPerChunk) this.#flush()
    return bytes
  }

  end(): void {
    this.#flush()
  }

  #flush(): void {
    if (this.#records === 0) return
    this.chunks.push({
      byteStart: this.#start,
      byteEnd: this.#at,
      firstLine: this.#firstLine,
      records: this.#records,
      unclosedQuoteLine: null,
    })
    this.#start = this.#at
    this.#records = 0
  }
}
