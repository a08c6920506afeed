const LF = 10
const CR = 13

/**
 * Passes over bytes among which is neither a quote nor a line end, four at a time, and counts the delimiters: nearly all
 * bytes of a file are such, and every one is looked at.
 */
export class CellSkimmer {
  readonly #words: Int32Array
  /** How many bytes stand before the first word. */
  readonly #before: number
  readonly #delimiter: number
  readonly #quote: number
  /** Among the bytes that were passed last. */
  delimiters = 0

  /** @param quote -1, where it is an ordinary character */
  constructor(bytes: Uint8Array, delimiter: number, quote: number) {
    this.#before = (4 - (bytes.byteOffset % 4)) % 4
    const length = (bytes.length - this.#before) >> 2
    this.#words = length > 0 ? new Int32Array(bytes.buffer, bytes.byteOffset + this.#before, length) : new Int32Array()
    this.#delimiter = fourOf(delimiter)
    this.#quote = fourOf(quote === -1 ? LF : quote)
  }

  /** From the byte at `start` on, as far as four can be passed: where it ends, at `start` itself where they can't. */
  skim(start: number): number {
    const from = start - this.#before
    if ((from & 3) !== 0) return start
    const [words, delimiter, quote] = [this.#words, this.#delimiter, this.#quote]
    let delimiters = 0
    let at = from >> 2
    for (; at < words.length; at++) {
      const word = words[at] ?? 0
      if ((zeros(word ^ feeds) | zeros(word ^ returns) | zeros(word ^ quote)) !== 0) break
      delimiters += countZeros(word ^ delimiter)
    }
    this.delimiters = delimiters
    return at * 4 + this.#before
  }
}

const fourOf = (byte: number): number => Math.imul(byte, 0x01010101)
const feeds = fourOf(LF)
const returns = fourOf(CR)

/** Not zero where one of the four bytes is. */
const zeros = (word: number): number => (word - 0x01010101) & ~word & 0x80808080

/** How many of the four bytes are zero. */
function countZeros(word: number): number {
  const filled = ((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word
  return Math.imul((~filled >>> 7) & 0x01010101, 0x01010101) >>> 24
}
