/** Cuts text that comes in pieces into its lines, without their ends; LF, CRLF and CR end a line alike. */
export class LineSplitter {
  readonly #lengthMax: number
  #rest = ''

  /** @param lengthMax of a line about so many characters are kept */
  constructor(lengthMax: number) {
    this.#lengthMax = lengthMax
  }

  push(text: string): string[] {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/)
    this.#rest = (lines.pop() ?? '').slice(0, this.#lengthMax)
    return lines
  }

  end(): string[] {
    const lines = this.#rest.split(/\r\n|\n|\r/)
    this.#rest = ''
    if (lines.at(-1) === '') lines.pop()
    return lines
  }
}
