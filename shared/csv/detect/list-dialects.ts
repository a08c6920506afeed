import { type Delimiter, type Dialect, delimiters, delimiterTraits, type Quote } from '../dialect.ts'
import { countQuoted } from './weigh-dialect.ts'

/** The dialects that a text can be in, by the characters that are in it; the likelier ones first. */
export function listDialects(text: string): Dialect[] {
  return delimiters.filter((delimiter) => occurs(text, delimiter)).flatMap((delimiter) => listQuotes(text, delimiter))
}

function occurs(text: string, delimiter: Delimiter): boolean {
  const { mark, isPadded, isRun } = delimiterTraits(delimiter)
  if (isRun) return text.includes('  ')
  return text.includes(mark) && (!isPadded || isPaddedText(text, mark))
}

/** Blanks stand between a delimiter and a quote, or behind nearly every delimiter. */
function isPaddedText(text: string, mark: string): boolean {
  const m = `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  if (new RegExp(`${m} +["']`).test(text)) return true
  const all = text.split(mark).length - 1
  const padded = text.match(new RegExp(`${m}(?: |\\r|\\n|$)`, 'g'))?.length ?? 0
  return padded >= 0.95 * all
}

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
  const isEscaped = new RegExp(`[^\\\\${m}\\r\\n]\\\\${quote}[^${quote}]`).test(text)
  return isEscaped && !new RegExp(`[^${m}\\r\\n${quote} ]${quote}${quote}[^${m}\\r\\n${quote}]`).test(text)
}
