import { type RawBuilder, sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../../shared/db/database.ts'
import { migrate, type SchemaSources } from '../../../../shared/db/migrate.ts'
import type { SchemaMigration } from '../../../../shared/db/migrations/index.ts'
import { type FunctionFile, parseFunction } from '../../../../shared/db/schema/function-files.ts'
import { createEmptyDatabase, openForTest } from '../../../support/empty-database.ts'

/** A small schema of its own: a stored function by way of another one, and two others. */
const half = define('stored/half.sql', 'half(n int) returns int', 'immutable', 'n / 2')
const quarter = define('stored/quarter.sql', 'quarter(n int) returns int', 'immutable', 'half(half(n))')
const total = define('sums/total.sql', 'total() returns bigint', 'stable', '(select sum(fourth) from numbers)')
const report = define('sums/report.sql', 'report() returns text', 'stable', "'total ' || total()")
const numbers = run(sql`
  create table numbers (n int constraint small check (quarter(n) < 50), fourth int generated always as (quarter(n)) stored);
  insert into numbers values (10), (100);
  create table plain_numbers (n int);
  create index plain_quarter on plain_numbers (quarter(n));
  insert into plain_numbers values (10), (100)`)
const sources: SchemaSources = {
  migrations: { '1-numbers': numbers },
  functions: [half, quarter, total, report],
  equalTexts: [],
}
/** Other texts of the function below the one that the table uses. */
const otherHalf = define('stored/half.sql', 'half(n int) returns int', 'immutable', '(n + n) / 4')
const addingHalf = define('stored/half.sql', 'half(n int) returns int', 'immutable', 'n / 2 + 1')
const hugeHalf = define('stored/half.sql', 'half(n int) returns int', 'immutable', 'n / 2 + 1000')

function define(path: string, head: string, volatility: string, body: string): FunctionFile {
  return parseFunction(path, `create or replace function ${head}\nlanguage sql ${volatility}\nreturn ${body};\n`)
}

function run(statement: RawBuilder<unknown>, rewrites?: Record<string, string>): SchemaMigration {
  return { up: async (db) => void (await statement.execute(db)), ...(rewrites ? { rewrites } : {}) }
}

function withFunctions(...changed: FunctionFile[]): SchemaSources {
  const functions = sources.functions.map((one) => changed.find(({ name }) => name === one.name) ?? one)
  return { ...sources, functions: [...functions, ...changed.filter((one) => functions.every((had) => had !== one))] }
}

const rewritingTo = (file: FunctionFile, more: Partial<SchemaSources> = {}): SchemaSources => ({
  ...withFunctions(file),
  migrations: { ...sources.migrations, '2-rewrite': run(sql`select`, { [file.name]: file.hash }) },
  ...more,
})

let db: Database
beforeEach(async () => {
  db = openForTest(await createEmptyDatabase())
  await migrate(db, sources)
})

async function value(expression: RawBuilder<unknown>): Promise<unknown> {
  return (await sql<{ v: unknown }>`select (${expression}) as v`.execute(db)).rows[0]?.v
}
const fourths = () => value(sql`select array_agg(fourth order by n) from numbers`)

/** What the index finds, of a table that no generated column has written anew. */
async function findByIndex(quarter: number) {
  await sql`set enable_seqscan = off`.execute(db)
  const plan = JSON.stringify(
    (await sql`explain select n from plain_numbers where quarter(n) = ${sql.lit(quarter)}`.execute(db)).rows,
  )
  expect(plan).toContain('plain_quarter')
  return (await sql<{ n: number }>`select n from plain_numbers where quarter(n) = ${sql.lit(quarter)}`.execute(db)).rows
}
/** The texts in force, each with the transaction that wrote it. */
const written = async () =>
  (await sql`select proname, xmin from pg_proc where pronamespace = 'public'::regnamespace order by 1`.execute(db)).rows

describe('a stored function', () => {
  test('of another text is refused, with what to do, and nothing is changed', async () => {
    const before = await written()
    await expect(migrate(db, withFunctions(addingHalf))).rejects.toThrow(
      `functions/stored/half.sql changes half, and columns or indexes hold what its text before made of their values. Add a migration that writes them anew, with rewrites = { half: '${addingHalf.hash}' }`,
    )
    expect(await written()).toEqual(before)
    expect(await fourths()).toEqual([2, 25])
  })

  test('with a migration: the column and the index are written anew, also where another function calls it', async () => {
    await migrate(db, rewritingTo(addingHalf))
    expect(await fourths()).toEqual([4, 26])
    expect(await findByIndex(26)).toEqual([{ n: 100 }])
    expect(await findByIndex(25)).toEqual([])
    await migrate(db, rewritingTo(addingHalf))
  })

  test('with a migration: the constraint is checked again, and a row that breaks it stops everything', async () => {
    await expect(migrate(db, rewritingTo(hugeHalf))).rejects.toThrow(/check constraint "small"/)
    expect(await fourths()).toEqual([2, 25])
    expect(await value(sql`half(10)`)).toBe(5)
  })

  test('with a migration that has run already it is refused: that one wrote something else', async () => {
    await migrate(db, rewritingTo(addingHalf))
    await expect(
      migrate(db, { ...rewritingTo(addingHalf), functions: withFunctions(otherHalf).functions }),
    ).rejects.toThrow('Add a migration')
  })

  test('with a test that it is equal: it is replaced, and nothing is written anew', async () => {
    const equalTexts = [{ name: 'half', before: half.hash, after: otherHalf.hash, test: 'x.test.ts' }]
    const rows = () => value(sql`select array_agg(xmin::text order by n) from numbers`)
    const before = await rows()
    await migrate(db, { ...withFunctions(otherHalf), equalTexts })
    expect(await value(sql`pg_get_functiondef('half'::regproc)`)).toContain('/ 4')
    expect(await rows()).toEqual(before)
  })

  test('keeps its arguments and its result', async () => {
    const other = define('stored/half.sql', 'half(n bigint) returns int', 'immutable', 'n / 2')
    await expect(migrate(db, rewritingTo(other))).rejects.toThrow('Give the new function another name')
  })

  test('without its file is refused while something uses it, and dropped when nothing does', async () => {
    const functions = sources.functions.filter((one) => one !== half && one !== quarter)
    await expect(migrate(db, { ...sources, functions })).rejects.toThrow(
      /The function (half|quarter) can't be dropped: the column fourth of numbers uses it/,
    )
    const freeing = run(
      sql`alter table numbers alter fourth set expression as (n / 4), drop constraint small; drop index plain_quarter`,
    )
    await migrate(db, { ...sources, functions, migrations: { ...sources.migrations, '2-freeing': freeing } })
    expect(await value(sql`select count(*) from pg_proc where proname in ('half', 'quarter')`)).toBe(0)
    expect(await value(sql`report()`)).toBe('total 27')
  })
})

describe('another function', () => {
  test('is replaced when its text has changed, and only then', async () => {
    const before = await written()
    await migrate(db, sources)
    expect(await written()).toEqual(before)
    const louder = define('sums/report.sql', 'report() returns text', 'stable', "'TOTAL ' || total()")
    await migrate(db, withFunctions(louder))
    expect(await value(sql`report()`)).toBe('TOTAL 27')
    expect((await written()).filter((one, at) => JSON.stringify(one) !== JSON.stringify(before[at]))).toHaveLength(1)
  })

  test('with other arguments, or another result, is dropped first, and those that call it are made again', async () => {
    await migrate(db, withFunctions(define('sums/total.sql', 'total() returns text', 'stable', "'much'")))
    expect(await value(sql`report()`)).toBe('total much')
    await migrate(
      db,
      withFunctions(define('sums/total.sql', 'total(more int default 1) returns int', 'stable', 'more')),
    )
    expect(await value(sql`report()`)).toBe('total 1')
    expect(await value(sql`select count(*) from pg_proc where proname = 'total'`)).toBe(1)
  })

  test('without its file is dropped', async () => {
    await migrate(db, { ...sources, functions: [half, quarter, total] })
    expect(await value(sql`to_regproc('report')`)).toBeNull()
    expect(await value(sql`select count(*) from schema_functions`)).toBe(3)
  })

  test('that a migration has dropped, with what it used, is made again from its new file', async () => {
    const without = run(sql`drop function total cascade; alter table numbers drop column fourth`)
    const count = define('sums/total.sql', 'total() returns bigint', 'stable', '(select count(*) from numbers)')
    await migrate(db, { ...withFunctions(count), migrations: { ...sources.migrations, '2-without': without } })
    expect(await value(sql`report()`)).toBe('total 2')
  })

  test('that a column uses belongs to the stored ones', async () => {
    const misplaced = run(sql`alter table numbers add label text generated always as (label_of(n)) virtual`)
    const labelOf = define('sums/label_of.sql', 'label_of(n int) returns text', 'immutable', 'n::text')
    await expect(
      migrate(db, { ...withFunctions(labelOf), migrations: { ...sources.migrations, '2-misplaced': misplaced } }),
    ).rejects.toThrow('label_of(integer) does not exist')
  })
})
