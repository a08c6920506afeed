import fc from 'fast-check'
import type { Dialect } from '../../../shared/csv/dialect.ts'
import { delimiters, delimiterTraits } from '../../../shared/csv/dialect.ts'
import { type RecordChunk, RecordScanner, type ScanOptions } from '../../../shared/csv/scan-records.ts'

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

export const anyDialect: fc.Arbitrary<Dialect> = fc
  .record({ delimiter: fc.constantFrom(...delimiters) })
  .chain((one) =>
    fc.constantFrom<Dialect>(
      ...[
        { ...one, quote: '"' } as const,
        { ...one, quote: '"', escape: '\\' } as const,
        { ...one, quote: "'" } as const,
        { ...one, quote: "'", escape: '\\' } as const,
        { ...one, quote: null } as const,
      ],
    ),
  )

/** Text made of nothing but what readers stumble over. */
export const anySoup = fc.string({
  unit: fc.constantFrom(
    'a',
    '中',
    '"',
    '"',
    '""',
    "'",
    "''",
    "\\'",
    '^',
    '~',
    ':',
    '/',
    '\\',
    '\\"',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\0',
    '\ufeff',
  ),
  maxLength: 60,
})

const anyCell = fc.string({
  unit: fc.constantFrom('a', '7', '.', '\\', ' ', '张', 'é', '"', ',', ';', '\t', '|', '\n', '\r\n', '\r', "'", '😀'),
  maxLength: 8,
})

/** Rows of cells of any width, blank lines included. */
export const anyTable = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { maxLength: 30 })

export const lineEnds = ['\n', '\r\n', '\r'] as const

/** Writes a table as a careful program does: quotes where there must be some, line ends used in turn. */
export function writeTable(rows: readonly (readonly string[])[], dialect: Dialect, ends: readonly string[]): string {
  const { mark, isPadded, isRun } = delimiterTraits(dialect.delimiter)
  const quote = dialect.quote ?? '"'
  const mustQuote = (cell: string, row: readonly string[]) =>
    /["',;\t|\r\n]/.test(cell) ||
    cell.includes(mark) ||
    (isPadded && cell !== cell.trim()) ||
    (cell === '' && (row.length === 1 || isRun))
  const protect = (cell: string) =>
    dialect.escape === undefined
      ? cell.replaceAll(quote, quote + quote)
      : cell.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  const write = (cell: string, _: number, row: readonly string[]) =>
    mustQuote(cell, row) ? quote + protect(cell) + quote : cell
  return rows.map((row, i) => row.map(write).join(dialect.delimiter) + ends[i % ends.length]).join('')
}

/** Scans `bytes` handed over in pieces of the given sizes, used in turn. */
export function scan(bytes: Uint8Array, options: ScanOptions, pieceSizes: readonly number[]): RecordChunk[] {
  return scanWith(new RecordScanner(options), bytes, pieceSizes)
}

export function scanWith(scanner: RecordScanner, bytes: Uint8Array, pieceSizes: readonly number[]): RecordChunk[] {
  const chunks: RecordChunk[] = []
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = pieceSizes[i % pieceSizes.length] ?? bytes.length
    // A piece of its own memory, wiped afterwards: the scanner may not keep looking at it.
    const piece = new Uint8Array(bytes.subarray(at, at + size))
    chunks.push(...scanner.push(piece))
    piece.fill(0x58)
    at += size
  }
  return [...chunks, ...scanner.end()]
}

export const anyPieceSizes = fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 5 })
