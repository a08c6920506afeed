import type { Readable } from 'node:stream'
import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type Database, takeClient } from './database.ts'

/** Whoever reads nothing for so long does not hold a connection any longer. */
const stallMs = 60_000

/** So many of them hold connections in one process, however slowly they are read: pages keep the others. */
const openMax = 2

/** A row as COPY has it: the text of each column, null where there is none. */
export type CopiedRow = readonly (string | null)[]

/**
 * What `read` makes of the rows of these queries, one after the other and of one moment, as PostgreSQL sends them: in
 * memory is what has just come in, a row at a time, so that no more of it than what is read lives on. A connection is held until the last row is read, or nobody reads on; where two are held already, the next one
 * waits.
 */
export async function* copyOut<T>(
  db: Database,
  queries: readonly RawBuilder<unknown>[],
  read: (row: CopiedRow) => T,
  settings: Readonly<Record<string, string>> = {},
): AsyncGenerator<T[]> {
  await takeTurn()
  try {
    yield* copyNow(db, queries, read, settings)
  } finally {
    endTurn()
  }
}

let open = 0
const waiting: (() => void)[] = []

async function takeTurn(): Promise<void> {
  if (open === openMax) return new Promise((resolve) => waiting.push(resolve))
  open += 1
}

/** Whoever waits longest has the turn that ends. */
function endTurn(): void {
  const next = waiting.shift()
  if (next === undefined) open -= 1
  else next()
}

async function* copyNow<T>(
  db: Database,
  queries: readonly RawBuilder<unknown>[],
  read: (row: CopiedRow) => T,
  settings: Readonly<Record<string, string>>,
): AsyncGenerator<T[]> {
  const { client, release } = await takeClient(db)
  let isDone = false
  try {
    await client.query('begin isolation level repeatable read read only')
    for (const [name, value] of Object.entries(settings))
      await client.query(inline(sql`select set_config(${name}, ${value}, true)`.compile(db)))
    for (const query of queries) {
      const stream = client.query(copyTo(inline(sql`copy (${query}) to stdout`.compile(db))))
      for await (const lines of readLines(stream)) yield lines.map((line) => read(readRow(line)))
    }
    await client.query('commit')
    isDone = true
  } finally {
    release(isDone)
  }
}

/** COPY takes no parameters: they stand in its text, quoted. Those of our queries are texts, numbers and moments. */
const inline = ({ sql: text, parameters }: CompiledQuery): string =>
  text.replaceAll(/\$(\d+)/g, (_, n: string) => toLiteral(parameters[Number(n) - 1]))

const toLiteral = (value: unknown): string =>
  value === null ? 'null' : pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value))

async function* readLines(stream: Readable): AsyncGenerator<string[]> {
  let rest = Buffer.alloc(0)
  for await (const part of stream as AsyncIterable<Buffer>) {
    const end = part.lastIndexOf(10) + 1
    if (end === 0) {
      rest = Buffer.concat([rest, part])
      continue
    }
    const whole = Buffer.concat([rest, part.subarray(0, end - 1)]).toString()
    rest = Buffer.from(part.subarray(end))
    const timer = setTimeout(() => stream.destroy(new Error(`Nobody has read on for ${stallMs} ms`)), stallMs)
    try {
      yield whole.split('\n')
    } finally {
      clearTimeout(timer)
    }
  }
}

const readRow = (line: string): CopiedRow => line.split('\t').map(readCell)

const readCell = (cell: string): string | null => {
  if (cell === '\\N') return null
  return cell.includes('\\') ? cell.replace(/\\(.)/g, (_, c: string) => escapes[c] ?? c) : cell
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
