import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readTotals } from '../../../../../shared/customers/read-counts.ts'
import { readCounts } from '../../../../../shared/db/queries/counts.ts'
import { correctCounts, foldCounts } from '../../../../../shared/db/queries/system/counts.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { checkProperty } from '../../../../support/property.ts'
import { openTestParts, type TestParts } from '../../../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const rowsOf = async (counted: string) =>
  (await parts.deps.db.selectFrom('counts').select('delta').where('counted', '=', counted).execute()).map(
    ({ delta }) => delta,
  )

/** A writer with a connection and, from time to time, a transaction of its own, who touches its own customers. */
class Writer {
  readonly name: string
  #client: pg.Client | undefined
  constructor(name: string) {
    this.name = name
  }

  async ask(text: string): Promise<void> {
    if (this.#client === undefined) {
      this.#client = new pg.Client({ connectionString: parts.databaseUrl })
      this.#client.on('error', () => undefined)
      await this.#client.connect()
    }
    await this.#client.query(text)
  }

  /** The connection breaks, whatever it was at. */
  async die(): Promise<void> {
    await this.ask('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined)
    this.#client = undefined
  }

  async end(): Promise<void> {
    await this.ask('commit')
    await this.#client?.end()
  }
}

const values = fc.record({
  customer_type: fc.constantFrom('corporate', 'youtube_creator', 'individual'),
  status: fc.constantFrom('lead', 'active', 'lost'),
  country_code: fc.constantFrom('HK', 'CN', null),
  country_inferred: fc.boolean(),
  phone: fc.constantFrom('+85251234567', null),
  youtube_handle: fc.constantFrom('@a', null),
  youtube_channel_url: fc.constantFrom('https://www.youtube.com/@a', null),
  youtube_subscribers: fc.constantFrom(0, 999, 1_000, 9_999, 10_000, 99_999, 100_000, 1_000_000, null),
  do_not_contact: fc.boolean(),
  origin_import_id: fc.constantFrom('00000000-0000-7000-8000-000000000001', null),
  created_at: fc.constantFrom('2025-12-31T23:59:59Z', '2026-01-01T00:00:00Z', '2026-01-01T01:00:00+02:00'),
  deleted_at: fc.constantFrom(null, null, '2026-02-01T00:00:00Z'),
})

type Values = typeof values extends fc.Arbitrary<infer V> ? V : never

const literal = (value: unknown) => (value === null ? 'null' : pg.escapeLiteral(String(value)))
const setOf = (row: Values) =>
  Object.entries(row)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(', ')

function statementOf(writer: Writer, does: string, row: Values, rows: number): string {
  const columns = Object.keys(row).join(', ')
  const line = Object.values(row).map(literal).join(', ')
  const own = `id in (select id from customers where owner = ${literal(writer.name)} order by id limit ${rows})`
  switch (does) {
    case 'insert':
      return `insert into customers (owner, email, extra, ${columns})
        select ${literal(writer.name)}, case when n % 2 = 0 then gen_random_uuid()::text end, '{}', ${line} from generate_series(1, ${rows}) n`
    case 'update':
      return `update customers set ${setOf(row)} where ${own}`
    case 'upsert':
      return `insert into customers (id, owner, extra, ${columns})
        select id, owner, '{}', ${line} from customers where ${own} on conflict (id) do update set ${setOf(row)}`
    case 'delete':
      return `delete from customers where ${own}`
    case 'both':
      return `with gone as (delete from customers where ${own})
        insert into customers (owner, extra, ${columns}) select ${literal(writer.name)}, '{}', ${line}`
    default:
      return does
  }
}

const doings = [
  'insert',
  'insert',
  'update',
  'upsert',
  'delete',
  'both',
  'begin',
  'commit',
  'rollback',
  'die',
  'fold',
] as const
const step = fc.record({
  who: fc.nat(2),
  does: fc.constantFrom(...doings),
  row: values,
  rows: fc.integer({ min: 1, max: 4 }),
})

test('whatever is written from several connections, rolled back or broken off, and folded in between: the counts are what a count of the rows says', () =>
  checkProperty(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const { db } = parts.deps
      await emptyDatabase(db)
      const writers = ['ann', 'bob', 'cy'].map((name) => new Writer(name))
      for (const { who, does, row, rows } of steps) {
        const writer = writers[who]
        if (writer === undefined) continue
        // Nobody waits for anybody: one that did would wait for ever here.
        if (does === 'fold') await foldCounts(db)
        else if (does === 'die') await writer.die()
        else await writer.ask(statementOf(writer, does, row, rows))
      }
      expect(await correctCounts(db)).toEqual([])
      for (const writer of writers) await writer.end()
      expect(await correctCounts(db)).toEqual([])
      await foldCounts(db)
      expect(await correctCounts(db)).toEqual([])
      const { n } = await db
        .selectFrom('customers')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('deleted_at', 'is', null)
        .executeTakeFirstOrThrow()
      expect(readTotals(await readCounts(db)).total).toBe(n)
    }),
    { seed: 11, numRuns: 40, endOnFailure: true },
  ))

describe('folding', () => {
  test('leaves one row of each count, and none of what is 0', async () => {
    const { db } = parts.deps
    await addCustomer(db, { status: 'lead' })
    await addCustomer(db, { status: 'lead' })
    const id = await addCustomer(db, { status: 'lost' })
    await db.deleteFrom('customers').where('id', '=', id).execute()
    expect(await rowsOf('customers:individual:lead:none:none')).toEqual([1, 1])
    expect(await foldCounts(db)).toBeGreaterThan(0)
    expect(await rowsOf('customers:individual:lead:none:none')).toEqual([2])
    expect(await rowsOf('customers:individual:lost:none:none')).toEqual([])
    expect(await foldCounts(db)).toBe(0)
  })

  test('is done by one at a time', async () => {
    const { db } = parts.deps
    await addCustomer(db, {})
    await addCustomer(db, {})
    await db.transaction().execute(async (tx) => {
      // What a fold takes, another one holds.
      await tx.selectNoFrom(({ fn, val }) => fn('pg_advisory_xact_lock', [val(7_303_015)]).as('lock')).execute()
      expect(await foldCounts(db)).toBe(0)
      expect(await correctCounts(db)).toEqual([])
    })
    expect(await foldCounts(db)).toBeGreaterThan(0)
  })
})

test('a count that is wrong is told and corrected, one that is not there as well', async () => {
  const { db } = parts.deps
  await addCustomer(db, { status: 'lead', phone: '+85251234567' })
  await db.insertInto('counts').values({ counted: 'imported', delta: 3 }).execute()
  await db.deleteFrom('counts').where('counted', '=', 'without-email').execute()
  expect(await correctCounts(db)).toEqual([
    { counted: 'imported', was: 3, is: 0 },
    { counted: 'without-email', was: 0, is: 1 },
  ])
  expect(await correctCounts(db)).toEqual([])
  expect((await readCounts(db)).get('imported')).toBeUndefined()
})
