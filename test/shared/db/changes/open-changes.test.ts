import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { type Changes, type ChangesLimits, noChanges, openChanges } from '../../../../shared/db/changes/open-changes.ts'
import { type Database, openDatabase } from '../../../../shared/db/database.ts'
import { addCustomer, writeAsPerson } from '../../../functions/customers/people.ts'
import { csv, emptyDatabase, importText } from '../../../functions/import-text.ts'
import { silentLog } from '../../../support/silent-log.ts'
import { openTestParts } from '../../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
const { db } = deps
let opened: Changes[] = []
afterEach(async () => {
  for (const one of opened) await one.close()
  opened = []
})
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

function open(limits: Partial<ChangesLimits> = {}, of: Database = db): Changes {
  const changes = openChanges(of, { gatherMs: 5, marginMs: 0, ...limits })
  opened.push(changes)
  return changes
}

/** Follows from now on; what was told first is read already. */
async function follow(changes: Changes, reader = 'one') {
  const news = (await changes.follow(reader, 0))[Symbol.asyncIterator]()
  await news.next()
  return async () => (await news.next()).value
}

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const versionOf = async (id: string) =>
  (await db.selectFrom('customers').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version
const change = (id: string, city: string) =>
  writeAsPerson(db, (tx) =>
    tx
      .updateTable('customers')
      .set({ city, version: sql`nextval('customers_versions')` })
      .where('id', '=', id)
      .execute(),
  )

test('a customer that is added, changed or gone is told by its id and version, and by nothing else', async () => {
  const next = await follow(open())
  const id = await addCustomer(db, { display_name: 'Ada Quay' })
  expect(await next()).toEqual({ [`customers:${id}`]: await versionOf(id) })
  await change(id, 'Leeds')
  const version = await versionOf(id)
  expect(await next()).toEqual({ [`customers:${id}`]: version })
  await sql`delete from customers where id = ${id}`.execute(db)
  expect(await next()).toEqual({ [`customers:${id}`]: version + 1 })
})

test('what is rolled back is not told', async () => {
  const next = await follow(open())
  const failed = db.transaction().execute(async (tx) => {
    await addCustomer(tx, { display_name: 'Nobody' })
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  const id = await addCustomer(db, { display_name: 'Ada Quay' })
  expect(Object.keys(await next())).toEqual([`customers:${id}`])
})

test('a statement that changes more than 40 rows tells that they are many; one that changes none, nothing', async () => {
  const insert = (n: number) =>
    sql`insert into customers (display_name) select 'Ada ' || n from generate_series(1, ${n}::int) n`.execute(db)
  const next = await follow(open())
  await insert(40)
  expect(Object.keys(await next())).toHaveLength(40)
  await insert(41)
  expect(await next()).toEqual({ 'customers:*': 0 })
  await sql`update customers set city = 'x' where false`.execute(db)
  const id = await addCustomer(db, { display_name: 'Ada Quay' })
  expect(Object.keys(await next())).toEqual([`customers:${id}`])
})

test('notes and tasks are told as work on their customer; a task of nobody is not', async () => {
  const id = await addCustomer(db, { display_name: 'Ada Quay' })
  const next = await follow(open())
  const note = await db.insertInto('notes').values({ customer_id: id, text: 'tea' }).returning('id').execute()
  expect(await next()).toEqual({ [`work:${id}`]: 0 })
  await db
    .updateTable('notes')
    .set({ text: 'coffee' })
    .where('id', '=', note[0]?.id ?? '')
    .execute()
  expect(await next()).toEqual({ [`work:${id}`]: 0 })
  await db.insertInto('tasks').values({ title: 'of nobody' }).execute()
  await db.insertInto('tasks').values({ title: 'call', customer_id: id }).execute()
  expect(await next()).toEqual({ [`work:${id}`]: 0 })
  await sql`update tasks set done_at = now() where customer_id = ${id}`.execute(db)
  expect(await next()).toEqual({ [`work:${id}`]: 0 })
})

test('an import is told from its beginning to its end', async () => {
  const changes = open({ gatherMs: 300 })
  const next = await follow(changes)
  const { id } = await importText(deps, csv('email', 'a@a.example'))
  const news = { ...(await next()) }
  expect(Object.keys(news)).toContain(`imports:${id}`)
})

test('every reader is told, and all share one connection', async () => {
  const of = openDatabase(parts.databaseUrl, { max: 2, log: silentLog, name: 'shared' })
  const changes = open({}, of)
  const readers = await Promise.all(Array.from({ length: 20 }, (_, n) => follow(changes, `reader ${n}`)))
  const id = await addCustomer(db, { display_name: 'Ada Quay' })
  for (const next of readers) expect(Object.keys(await next())).toEqual([`customers:${id}`])
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from pg_stat_activity where application_name = 'shared'`.execute(db)
  expect(rows).toEqual([{ n: 1 }])
  await changes.close()
  await of.destroy()
})

test('who comes back is told what was told meanwhile, and nothing that was told before', async () => {
  const changes = open()
  const next = await follow(changes)
  await addCustomer(db, { display_name: 'Before' })
  await next()
  await pass(20)
  const heardAt = performance.now()
  await pass(20)
  const id = await addCustomer(db, { display_name: 'Meanwhile' })
  await next()
  const again = (await changes.follow('one', performance.now() - heardAt))[Symbol.asyncIterator]()
  expect(Object.keys((await again.next()).value)).toEqual([`customers:${id}`])
})

test('who was away for longer than anything is kept is told that it may be anything', async () => {
  const ofYesterday = async (changes: Changes) =>
    (await (await changes.follow('one', 1_000))[Symbol.asyncIterator]().next()).value
  expect(await ofYesterday(open())).toEqual({ '*': 0 })
  const few = open({ keptMax: 1 })
  const next = await follow(few)
  const startedAt = performance.now()
  for (const name of ['one', 'two', 'three']) {
    await addCustomer(db, { display_name: name })
    await next()
  }
  const since = (await few.follow('one', performance.now() - startedAt))[Symbol.asyncIterator]()
  expect((await since.next()).value).toEqual({ '*': 0 })
})

test('a connection that is lost is opened again, and what happened meanwhile may be anything', async () => {
  const next = await follow(open({ retryMs: 10 }))
  const { rows } = await sql`
    select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and query = 'listen changes'`.execute(db)
  expect(rows).toHaveLength(1)
  expect(await next()).toEqual({ '*': 0 })
  const id = await addCustomer(db, { display_name: 'Ada Quay' })
  expect(Object.keys(await next())).toEqual([`customers:${id}`])
})

test('one reader follows a few times at once, all together many times, and who leaves makes room', async () => {
  const changes = open({ ofReaderMax: 2, streamsMax: 3 })
  const first = (await changes.follow('one', 0))[Symbol.asyncIterator]()
  await changes.follow('one', 0)
  await expect(changes.follow('one', 0)).rejects.toMatchObject({ code: 'request.too-many', retrySeconds: 60 })
  await changes.follow('other', 0)
  await expect(changes.follow('third', 0)).rejects.toMatchObject({ code: 'request.too-many' })
  await first.return?.()
  await changes.follow('third', 0)
})

test('where the database is away nobody follows, and nobody takes up room', async () => {
  const gone = openDatabase('postgres://x:y@127.0.0.1:1/none', { max: 1, log: silentLog, name: 'gone' })
  const changes = open({ ofReaderMax: 1 }, gone)
  for (const _ of [1, 2]) await expect(changes.follow('one', 0)).rejects.toMatchObject({ code: 'part.unavailable' })
  await gone.destroy()
})

test('to close it ends what is followed, and nothing is followed any more', async () => {
  const changes = open()
  const next = await follow(changes)
  const waiting = next()
  await changes.close()
  expect(await waiting).toBeUndefined()
  await expect(changes.follow('one', 0)).rejects.toMatchObject({ code: 'part.unavailable' })
  await expect(noChanges.follow('one', 0)).rejects.toMatchObject({ code: 'part.unavailable' })
})
