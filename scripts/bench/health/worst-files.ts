import { gzipSync } from 'node:zlib'
import { columnsMax } from '../../../shared/csv/refuse-width.ts'
import { writeSheet } from '../../../shared/csv/xlsx/write-sheet.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'

const rows = (count: number, row: (n: number) => string) => Array.from({ length: count }, (_, n) => row(n)).join('\n')
const wide = Array.from({ length: columnsMax }, (_, n) => `q${n}`)

/** Files that are hard to open: wide, long in a cell, full of quotes, of many encodings, large once they are unpacked. */
export async function worstFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  return {
    'wide.csv': Buffer.from(`${wide.join(',')}\n${rows(300, (n) => wide.map((_, at) => `v${n}.${at}`).join(','))}\n`),
    'long-cells.csv': Buffer.from(
      `name,email,notes\n${rows(60, (n) => `Ann ${n},a${n}@a.example,${'long '.repeat(100_000)}`)}`,
    ),
    'bad-mails.csv': Buffer.from(
      `name,email,notes\n${rows(200, (n) => `Ann ${n},none ${n},${'long '.repeat(20_000)}`)}`,
    ),
    'one-record.csv': Buffer.from(`${wide.join(',')}\n${wide.map(() => 'x'.repeat(1_900)).join(',')}\n`),
    'quotes.csv': Buffer.from(`a,b\n${rows(40_000, (n) => `"${n}","x"y",'z;|\t'`)}`),
    'delimiters.csv': Buffer.from(rows(20_000, (n) => ',;|\t^~:/ '.repeat(1 + (n % 5)))),
    'no-breaks.csv': Buffer.from(`name,email${',x'.repeat(500_000)}`),
    'bytes.csv': Buffer.from(`name,notes\n${rows(20_000, () => 'Ann,\xe9\xb3\xa1\xc0\xd0\xc4\xe3\xba\xc3')}`, 'latin1'),
    'blanks.csv.gz': gzipSync(Buffer.alloc(60 * 1024 * 1024, ' ')),
    'wide.xlsx': await readWhole(
      writeSheet(
        'A',
        wide,
        repeat(400, (n) => wide.map((_, at) => `v${n}.${at}`)),
      ),
    ),
    'texts.xlsx': await readWhole(
      writeSheet(
        'A',
        ['name', 'notes'],
        repeat(1_000, (n) => [`Ann ${n}`, 'x'.repeat(32_000)]),
      ),
    ),
    'many.xlsx': await readWhole(
      writeSheet(
        'A',
        ['name', 'email'],
        repeat(300_000, (n) => [`Ann ${n}`, `a${n}@a.example`]),
      ),
    ),
  }
}

async function* repeat<T>(count: number, make: (n: number) => T): AsyncGenerator<T> {
  for (let n = 0; n < count; n++) yield make(n)
}
