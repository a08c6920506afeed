import { StoreError } from '../store-error.ts'

/** Reads framed bytes from a stream piece by piece. Every method throws IncompleteBody when the stream ends early. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #buffer: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The text up to the next CRLF, which is consumed. Throws InvalidRequest when there's none within `bytesMax`. */
  async line(bytesMax: number): Promise<string> {
    for (;;) {
      const end = this.#buffer.indexOf('\r\n')
      if (end > bytesMax || (end === -1 && this.#buffer.length > bytesMax + 1))
        throw new StoreError('InvalidRequest', 'A line of the body is too long.')
      if (end !== -1) return this.#take(end, 2).toString('utf8')
      await this.#more()
    }
  }

  /** Exactly `count` bytes, in pieces as they come. */
  async *bytes(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (this.#buffer.length === 0) await this.#more()
      const piece = this.#take(Math.min(left, this.#buffer.length), 0)
      left -= piece.length
      yield piece
    }
  }

  /** The bytes up to the delimiter, which is consumed. */
  async *until(delimiter: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const end = this.#buffer.indexOf(delimiter)
      if (end !== -1) {
        yield this.#take(end, delimiter.length)
        return
      }
      // The tail may be the beginning of a delimiter that goes on in the next piece.
      const safe = this.#buffer.length - delimiter.length + 1
      if (safe > 0) yield this.#take(safe, 0)
      await this.#more()
    }
  }

  async atEnd(): Promise<boolean> {
    return this.#buffer.length === 0 && (await this.#source.next()).done === true
  }

  #take(count: number, skip: number): Buffer {
    const piece = this.#buffer.subarray(0, count)
    this.#buffer = this.#buffer.subarray(count + skip)
    return piece
  }

  async #more(): Promise<void> {
    const next = await this.#source.next()
    if (next.done) throw new StoreError('IncompleteBody', 'The body ended before it was complete.')
    const piece = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength)
    this.#buffer = this.#buffer.length ? Buffer.concat([this.#buffer, piece]) : piece
  }
}
