import { type Dialect, delimiterTraits } from '../dialect.ts'

export type Newline = '\n' | '\r\n' | '\r' | 'mixed'

/** What ends the records; line ends inside quotes do not count. A single line without one counts as `\n`. */
export function detectNewline(text: string, { delimiter, quote }: Dialect): Newline {
  const { mark } = delimiterTraits(delimiter)
  const found = new Set<Newline>()
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === quote && (quoted || isFieldStart(text[i - 1], mark, quote))) quoted = !quoted
    if (quoted) continue
    if (character === '\r') found.add(text[i + 1] === '\n' ? '\r\n' : '\r')
    else if (character === '\n' && text[i - 1] !== '\r') found.add('\n')
  }
  const [newline = '\n'] = found
  return found.size > 1 ? 'mixed' : newline
}

const isFieldStart = (before: string | undefined, mark: string, quote: string): boolean =>
  before === undefined || before === mark || before === ' ' || before === '\n' || before === '\r' || before === quote
