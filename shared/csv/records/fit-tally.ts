/** How a record fits the width of its table. */
export type Fit = 'fits' | 'repaired' | 'shorter' | 'longer'

/** How far the records keep to the table's width; damaged records do not count. */
export interface Raggedness {
  /** Records that are no blank lines. */
  readonly filled: number
  readonly shorter: number
  readonly longer: number
  /** Lines of the first of either, 20 at most. */
  readonly lines: readonly number[]
  /** Those whose quotes were read in the one way that has the width, and the first one's line. */
  readonly repaired: number
  readonly repairedLine: number | null
}

const linesKept = 20

/** How many of the last records are remembered by their place. */
const tailRecords = 16

/** Where a record begins, in bytes and in lines, and how it fits. */
export interface RecordPlace {
  readonly byteStart: number
  readonly line: number
  readonly fit: Fit
}

/** Counts how the records of a file fit its table, and remembers where the last ones are. Its memory does not grow. */
export class FitTally {
  #filled = 0
  #shorter = 0
  #longer = 0
  readonly #raggedLines: number[] = []
  #repaired = 0
  #repairedLine: number | null = null
  /** The places of the last records, used in turn, and how they fit. */
  readonly #starts = new Float64Array(tailRecords)
  readonly #lines = new Float64Array(tailRecords)
  readonly #fits: Fit[] = []
  #records = 0

  add(byteStart: number, line: number, fit: Fit, isFilled: boolean): void {
    const at = this.#records % tailRecords
    this.#starts[at] = byteStart
    this.#lines[at] = line
    this.#fits[at] = fit
    this.#records++
    if (isFilled) this.#filled++
    if (fit === 'repaired') {
      this.#repaired++
      this.#repairedLine ??= line
    } else if (fit !== 'fits') {
      if (fit === 'shorter') this.#shorter++
      else this.#longer++
      if (this.#raggedLines.length < linesKept) this.#raggedLines.push(line)
    }
  }

  get raggedness(): Raggedness {
    const [filled, shorter, longer] = [this.#filled, this.#shorter, this.#longer]
    return {
      ...{ filled, shorter, longer, lines: this.#raggedLines },
      ...{ repaired: this.#repaired, repairedLine: this.#repairedLine },
    }
  }

  /** Where the last records are, 16 at most. */
  get tail(): readonly RecordPlace[] {
    const count = Math.min(this.#records, tailRecords)
    return Array.from({ length: count }, (_, i) => {
      const at = (this.#records - count + i) % tailRecords
      return { byteStart: this.#starts[at] ?? 0, line: this.#lines[at] ?? 0, fit: this.#fits[at] ?? 'fits' }
    })
  }
}
