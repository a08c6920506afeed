import { cellLengthMax } from '../workbook/cell-length.ts'

/** The text that a cell of a page shows: white space is one blank, and lines end where a page ends them. */
export class CellText {
  #text = ''
  #breaks = 0

  add(text: string): void {
    if (this.#text.length > cellLengthMax) return
    const shown = text.replaceAll(/[ \t\n\r\f]+/g, ' ')
    const isBegun = this.#breaks === 0 && this.#text !== '' && !this.#text.endsWith(' ')
    const begun = isBegun || shown[0] !== ' ' ? shown : shown.slice(1)
    if (begun === '') return
    if (this.#breaks > 0) this.#text = `${this.#text.trimEnd()}${'\n'.repeat(this.#breaks)}`
    this.#breaks = 0
    this.#text += begun
  }

  /** As it stands, white space included. */
  addPlain(text: string): void {
    text.split('\n').forEach((line, n) => {
      if (n > 0) this.breakLine()
      this.add(line)
    })
  }

  /** `<br>`: one more line end. */
  breakLine(): void {
    if (this.#text !== '' && this.#breaks < linesMax) this.#breaks++
  }

  /** Where a block begins or ends: a line end, if there is none. */
  breakBlock(): void {
    if (this.#text !== '') this.#breaks ||= 1
  }

  /** @returns what is shown, no longer than by a character than a cell may hold */
  value(): string {
    return this.#text.trim().slice(0, cellLengthMax + 1)
  }
}

const linesMax = 100
