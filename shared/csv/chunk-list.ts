import type { RecordChunk } from './scan-records.ts'

const numbersPerChunk = 5
type Numbers = readonly [number, number, number, number, number]

/**
 * The chunks of a file, in its order: 40 bytes each and none of them in the heap, so that a file of a thousand million
 * blank lines can be planned too.
 */
export class ChunkList implements Iterable<RecordChunk> {
  #numbers = new Float64Array(256 * numbersPerChunk)
  #length = 0
  #records = 0

  get length(): number {
    return this.#length
  }

  /** Of all chunks. */
  get records(): number {
    return this.#records
  }

  push({ byteStart, byteEnd, firstLine, records, unclosedQuoteLine }: Omit<RecordChunk, 'n'>): void {
    const at = this.#length * numbersPerChunk
    if (at === this.#numbers.length) {
      const larger = new Float64Array(2 * at)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers.set([byteStart, byteEnd, firstLine, records, unclosedQuoteLine ?? Number.NaN], at)
    this.#length++
    this.#records += records
  }

  /** Counted from the end, if negative; undefined where there is none. */
  at(index: number): RecordChunk | undefined {
    const n = index < 0 ? this.#length + index : index
    return n < 0 || n >= this.#length ? undefined : this.#read(n)
  }

  #read(n: number): RecordChunk {
    const at = n * numbersPerChunk
    const [byteStart, byteEnd, firstLine, records, quoteLine] = this.#numbers.subarray(at) as unknown as Numbers
    const unclosedQuoteLine = Number.isNaN(quoteLine) ? null : quoteLine
    return { n, byteStart, byteEnd, firstLine, records, unclosedQuoteLine }
  }

  *[Symbol.iterator](): Generator<RecordChunk> {
    for (let n = 0; n < this.#length; n++) yield this.#read(n)
  }
}
