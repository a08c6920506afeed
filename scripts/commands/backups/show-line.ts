/** Says how far something is on one line of a terminal, four times a second at most; an empty text takes the line away. */
export function showLine(terminal: NodeJS.WriteStream): (text: string) => void {
  let shownAt = Number.NEGATIVE_INFINITY
  return (text) => {
    if (!terminal.isTTY || (text !== '' && performance.now() - shownAt < 250)) return
    shownAt = performance.now()
    terminal.write(`\r\u001b[K${text.slice(0, (terminal.columns ?? 80) - 1)}`)
  }
}
