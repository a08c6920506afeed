/** Cuts text that comes in pieces into its lines, without their ends; LF, CRLF and CR end a line alike. */
export class LineSplitter {
  #rest = ''

  push(text: string): string[] {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/)
    this.#rest = lines.pop() ?? ''
    return lines
  }

  end(): string[] {
    const lines = this.#rest.split(/\r\n|\n|\r/)
    this.#rest = ''
    if (lines.at(-1) === '') lines.pop()
    return lines
  }
}
