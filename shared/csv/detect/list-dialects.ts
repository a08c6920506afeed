import { type Delimiter, type Dialect, delimiters, delimiterTraits, type Quote } from '../dialect.ts'
import { readRows } from '../records/read-rows.ts'
import { countQuoted } from './weigh-dialect.ts'

/** The dialects that a text can be in, by the characters that are in it; the likelier ones first. */
export function listDialects(text: string): Dialect[] {
  return delimiters
    .filter((delimiter) => text.includes(delimiter === '  ' ? delimiter : delimiterTraits(delimiter).mark))
    .flatMap((delimiter) => listQuotes(text, delimiter))
    .filter((dialect) => !delimiterTraits(dialect.delimiter).isPadded || isPaddedText(text, dialect))
}

/** Cut at the delimiter alone, a blank stands before a quote, or before nearly every cell. */
function isPaddedText(text: string, dialect: Dialect): boolean {
  const { mark } = delimiterTraits(dialect.delimiter)
  const delimiter = delimiters.find((one) => one === mark) ?? dialect.delimiter
  const behind = [...[...readRows(text, { ...dialect, delimiter })]].flatMap(({ cells }) => cells.slice(1))
  const padded = behind.filter((cell) => cell === '' || cell.startsWith(' ')).length
  return behind.some((cell) => /^ +["']/.test(cell)) || (padded >= 0.95 * behind.length && behind.some(isBlankFirst))
}

const isBlankFirst = (cell: string): boolean => cell.startsWith(' ')

function listQuotes(text: string, delimiter: Delimiter): Dialect[] {
  const { mark } = delimiterTraits(delimiter)
  const withEscapes = (quote: Quote): Dialect[] => [
    { delimiter, quote },
    ...(hasEscapes(text, mark, quote) ? [{ delimiter, quote, escape: '\\' as const }] : []),
  ]
  const isSingle = countQuoted(text, mark, "'").pairs >= 2
  return [...(withPlainQuotes(delimiter, text) ?? withEscapes('"')), ...(isSingle ? withEscapes("'") : [])]
}

/** Quotes are quotes, unless cell after cell begins with one and none ever ends with one. */
function withPlainQuotes(delimiter: Delimiter, text: string): Dialect[] | undefined {
  const opening = text.match(/(?:^|[,;\t|\r\n])"/g)?.length ?? 0
  const closing = text.match(/" *(?:$|[,;\t|^~:/ \r\n])/g)?.length ?? 0
  return opening >= 3 && closing === 0 ? [{ delimiter, quote: null }] : undefined
}

/** Quotes inside of cells are escaped by a backslash, and nowhere doubled. */
function hasEscapes(text: string, mark: string, quote: Quote): boolean {
  const m = `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  const isEscaped = new RegExp(`[^\\\\]\\\\${quote}(?:[^${quote}${m}\\r\\n]|${quote}(?:[${m}\\r\\n]|$))`).test(text)
  return isEscaped && !new RegExp(`[^${m}\\r\\n${quote} \\\\]${quote}${quote}[^${m}\\r\\n${quote}]`).test(text)
}
