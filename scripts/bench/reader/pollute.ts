import iconv from 'iconv-lite'
import type { Table } from './make-table.ts'
import { type Style, standard, writeCell, writeRecord, writeRecords } from './write-table.ts'

/** A file that is written against the standard in one way, and what it says all the same. */
export interface PollutedFile {
  readonly name: string
  readonly kind: string
  /** How often the kind was met in a survey of public files: the weights of the Pollock benchmark (Vitagliano and others, 2023). */
  readonly weight: number
  readonly bytes: Uint8Array
  readonly truth: Truth
  /** What somebody would tell a reader who asks. */
  readonly dialect: Pick<Style, 'delimiter' | 'quote' | 'quoteEscape'> & {
    readonly skip: number
    readonly hasHeader: boolean
  }
}

export interface Truth {
  readonly header: readonly string[]
  readonly records: readonly (readonly string[])[]
}

const styles = ['all', 'where-needed'] as const

/** Every pollution of the table, in both styles of quoting. */
export function* pollute(table: Table): Generator<PollutedFile> {
  for (const quotes of styles) {
    const style = { ...standard, quotes }
    yield* polluteFile(table, style)
    yield* polluteDialect(table, style)
    yield* polluteEncoding(table, style)
    yield* polluteRows(table, style)
  }
}

type Given = Omit<Partial<PollutedFile>, 'bytes' | 'dialect'> & {
  readonly kind: string
  readonly text: string
  readonly bytes?: Uint8Array
  readonly skip?: number
  readonly hasHeader?: boolean
}

function file(table: Table, style: Style, given: Given): PollutedFile {
  const { kind, text, weight = 1, name = kind, bytes = Buffer.from(text), truth = table } = given
  const { skip = 0, hasHeader = true } = given
  const { delimiter, quote, quoteEscape } = style
  return {
    name: `${style.quotes}/${name}`,
    kind,
    weight,
    bytes,
    truth,
    dialect: { delimiter, quote, quoteEscape, skip, hasHeader },
  }
}

function* polluteFile(table: Table, style: Style): Generator<PollutedFile> {
  const { header, records } = table
  const head = writeRecord(header, style)
  const body = writeRecords(records, style)
  const made = (given: Given) => file(table, style, given)
  yield made({ kind: 'standard', text: head + body })
  yield made({ kind: 'no final line end', weight: 184, text: (head + body).slice(0, -style.recordEnd.length) })
  yield made({ kind: 'two final line ends', weight: 5, text: head + body + style.recordEnd })
  yield made({ kind: 'no header', weight: 470, text: body, truth: { header: [], records }, hasHeader: false })
  yield made({ kind: 'header only', weight: 3, text: head, truth: { header, records: [] } })
  yield made({
    kind: 'one record',
    weight: 4,
    text: head + writeRecords(records.slice(0, 1), style),
    truth: { header, records: records.slice(0, 1) },
  })
  for (const times of [2, 3]) {
    const joined = header.map((name) => Array.from({ length: times }, () => name).join(' '))
    yield made({
      kind: `header of ${times} rows`,
      weight: 47,
      text: head.repeat(times) + body,
      truth: { header: joined, records },
    })
  }
  yield* polluteAround(table, style, head + body)
  yield* addTables(table, style, head + body)
}

/** Titles above the table and notes below it. */
function* polluteAround(table: Table, style: Style, text: string): Generator<PollutedFile> {
  const notes = ['Sales of the spring', 'Made by the accounts department', 'Not to be passed on']
  const padding = style.delimiter.repeat(table.header.length - 1)
  for (const isPadded of [false, true]) {
    for (const hasBlank of [false, true]) {
      const lines = notes.map((note) => writeCell(note, style) + (isPadded ? padding : '') + style.recordEnd).join('')
      const blank = hasBlank ? (isPadded ? padding : '') + style.recordEnd : ''
      const name = `${isPadded ? 'padded' : 'bare'}${hasBlank ? ', then a blank line' : ''}`
      const skip = 3 + (hasBlank ? 1 : 0)
      yield file(table, style, {
        kind: 'titles above',
        name: `titles above, ${name}`,
        weight: 70.5,
        text: lines + blank + text,
        skip,
      })
      yield file(table, style, { kind: 'notes below', name: `notes below, ${name}`, text: text + blank + lines })
    }
  }
}

/** A second table below the first: its header and records are records of the file. */
function* addTables(table: Table, style: Style, text: string): Generator<PollutedFile> {
  for (const [name, width] of [
    ['less', 5],
    ['same', 9],
    ['more', 12],
  ] as const) {
    const row = (values: readonly string[]) => Array.from({ length: width }, (_, i) => values[i % values.length] ?? '')
    const second = [row(table.header), ...table.records.slice(0, 10).map(row)]
    const truth = { header: table.header, records: [...table.records, ...second] }
    yield file(table, style, {
      kind: 'two tables',
      name: `two tables, ${name} columns`,
      weight: 62.67,
      text: text + style.recordEnd + writeRecords(second, style),
      truth,
    })
  }
}

function* polluteDialect(table: Table, style: Style): Generator<PollutedFile> {
  const written = (other: Style, kind: string, weight: number) =>
    file(table, other, { kind, weight, text: writeRecords([table.header, ...table.records], other) })
  yield written({ ...style, delimiter: ';' }, 'delimiter ;', 834)
  yield written({ ...style, delimiter: '\t' }, 'delimiter tab', 4)
  yield written({ ...style, delimiter: '|' }, 'delimiter |', 4)
  yield written({ ...style, delimiter: ' ' }, 'delimiter blank', 4)
  yield written({ ...style, delimiter: ', ' }, 'delimiter comma and blank', 101)
  yield written({ ...style, quote: "'", quoteEscape: "'" }, "quote '", 11)
  yield written({ ...style, quoteEscape: '\\' }, 'escape \\', 1)
  yield written({ ...style, quoteEscape: '' }, 'no escape', 7)
  yield written({ ...style, recordEnd: '\n' }, 'line end LF', 1691)
  yield written({ ...style, recordEnd: '\r' }, 'line end CR', 7)
}

function* polluteEncoding(table: Table, style: Style): Generator<PollutedFile> {
  const text = writeRecords([table.header, ...table.records], style)
  for (const encoding of ['utf-16le', 'utf-16be', 'windows-1252', 'utf-32le']) {
    yield file(table, style, {
      kind: `encoding ${encoding}`,
      text,
      bytes: iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf') }),
    })
  }
  yield file(table, style, { kind: 'encoding utf-8 with mark', text, bytes: Buffer.from(`\ufeff${text}`) })
}

/** A delimiter too few, one too many, a quote too many, or another delimiter, at each place of the table. */
function* polluteRows(table: Table, style: Style): Generator<PollutedFile> {
  const rows = [table.header, ...table.records]
  const lines = rows.map((row) => writeRecord(row, style))
  for (const [at, row] of rows.entries()) {
    const cells = row.map((cell) => writeCell(cell, style))
    const changed = (kind: string, weight: number, column: number, line: string, read: readonly string[]) => {
      const truth = rows.with(at, read)
      return file(table, style, {
        kind,
        weight,
        name: `${kind}, row ${at}, column ${column}`,
        text: lines.with(at, line + style.recordEnd).join(''),
        truth: { header: truth[0] ?? [], records: truth.slice(1) },
      })
    }
    for (const column of cells.keys()) {
      if (column > 0) {
        const line = [...cells.slice(0, column - 1), `${cells[column - 1]}${cells[column]}`, ...cells.slice(column + 1)]
        yield changed('a delimiter too few', 0.368, column, line.join(style.delimiter), readAsWritten(line, style))
      }
      const more = cells.toSpliced(column, 0, '')
      yield changed('a delimiter too many', 0.368, column, more.join(style.delimiter), row.toSpliced(column, 0, ''))
      const quoted = cells.with(column, addQuote(cells[column] ?? '', style))
      yield changed(
        'a quote too many',
        0.0093,
        column,
        quoted.join(style.delimiter),
        row.with(column, `"${row[column]}`),
      )
    }
    yield changed('delimiter blank in one row', 0.143, 0, cells.join(' '), row)
  }
}

/** Two cells that run into one: `"a""b"` says a"b, and `a"b"` says what it says. */
const readAsWritten = (cells: readonly string[], { quote }: Style): string[] =>
  cells.map((cell) =>
    cell.startsWith(quote) && cell.endsWith(quote) && cell.length > 1
      ? cell.slice(1, -1).replaceAll(`${quote}${quote}`, quote)
      : cell,
  )

const addQuote = (cell: string, { quote }: Style): string =>
  cell.startsWith(quote) ? `${quote}${cell}` : `${quote}${cell}`
