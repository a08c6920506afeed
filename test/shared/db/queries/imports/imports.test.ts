import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findAppliedOutcomes,
  findSummary,
  getImport,
  getSettings,
  insertChunks,
  insertImport,
  isTakenIn,
  listImports,
  lockImport,
  tendCustomers,
  writeChosen,
  writePlan,
} from '../../../../../shared/db/queries/imports/imports.ts'
import { transact } from '../../../../../shared/db/transact.ts'
import { ImportSettings } from '../../../../../shared/importing/import-settings.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { csv, openText } from '../../../../functions/import-text.ts'
import { openTestParts, type TestParts } from '../../../../support/test-parts.ts'
import { addChunk, addImport } from '../../ledger-rows.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const chunk = (n: number) => ({ n, byteStart: 0, byteEnd: 1, firstLine: 1, records: 1 })

test('two that have each written rows of one import can both come to its lock, in turn', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  await transact(parts.deps, async (first) => {
    await insertChunks(first.db, importId, [chunk(0)])
    await transact(parts.deps, async (second) => {
      await sql`set local lock_timeout = '5s'`.execute(second.db)
      await insertChunks(second.db, importId, [chunk(1)])
      expect((await lockImport(second.db, importId)).id).toBe(importId)
    })
    expect((await lockImport(first.db, importId)).id).toBe(importId)
  })
})

test('the lock keeps others out until the end of the transaction', async () => {
  const importId = await openText(parts.deps, csv('email', 'b@a.example'))
  await transact(parts.deps, async (first) => {
    await lockImport(first.db, importId)
    const second = transact(parts.deps, async ({ db }) => {
      await sql`set local lock_timeout = '100ms'`.execute(db)
      await lockImport(db, importId)
    })
    await expect(second).rejects.toMatchObject({ code: '55P03' })
  })
})

describe('imports are listed', () => {
  const add = (file_name: string, day: number, more: object = {}) =>
    addImport(parts.deps.db, { file_name, created_at: new Date(Date.UTC(2090, 0, day)), ...more })

  test('the newest first, in pages, without those of fixed rows', async () => {
    const { db } = parts.deps
    const [one, two] = [await add('1.csv', 1), await add('2.csv', 2)]
    const same = [await add('3.csv', 3), await add('3.csv', 3)].sort().reverse()
    await add('fix.csv', 4, { parent_id: one })
    const page = async (options: Parameters<typeof listImports>[1]) =>
      (await listImports(db, options)).map(({ id }) => id)
    expect(await page({ limit: 3 })).toEqual([...same, two])
    expect(await page({ limit: 2, afterId: same[0] ?? '' })).toEqual([same[1], two])
    expect(await page({ limit: 1, afterId: two })).toEqual([one])
    expect((await findSummary(db, two))?.file_name).toBe('2.csv')
  })

  test('with the time that somebody was at work on them', async () => {
    const { db } = parts.deps
    const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds))
    const id = await add('x.csv', 5, { state: 'finished', finished_at: at(40) })
    const other = await add('y.csv', 6)
    const step = (import_id: string, chunk: number, more: object) =>
      db
        .insertInto('import_steps')
        .values({ import_id, step: 'clean', chunk, state: 'done', ...more })
        .execute()
    await step(id, 0, { started_at: at(0), finished_at: at(10) })
    await step(id, 1, { started_at: at(5), finished_at: at(12) })
    await step(id, 2, { started_at: at(20), finished_at: at(23) })
    await step(id, 3, { started_at: at(30), state: 'running' })
    await step(id, 4, { started_at: at(0), finished_at: at(39), state: 'ready' })
    await step(id, 5, { started_at: null, state: 'running' })
    await step(id, 6, { started_at: at(0), finished_at: at(39), step: 'undo' })
    await step(other, 0, { started_at: at(0), finished_at: at(39) })
    expect((await findSummary(db, id))?.seconds).toBe(12 + 3 + 10)
    await db
      .updateTable('imports')
      .set({ finished_at: at(40) })
      .execute()
    const undone = await add('z.csv', 7, { state: 'undone', finished_at: at(40) })
    await step(undone, 0, { started_at: at(0), finished_at: at(39) })
    await step(undone, 1, { started_at: at(0), finished_at: at(4), step: 'undo' })
    expect((await findSummary(db, undone))?.seconds).toBe(4)
    expect((await findSummary(db, await add('none.csv', 8)))?.seconds).toBeNull()
  })
})

test('the database counts the customers again where an import has brought a tenth of them', async () => {
  const { db } = parts.deps
  const add = async (count: number) => {
    for (let n = 0; n < count; n += 1) await addCustomer(db, { city: 'Rome' })
  }
  const counted = async () =>
    (await sql<{ n: number }>`select reltuples::int as n from pg_class where oid = 'customers'::regclass`.execute(db))
      .rows[0]?.n
  const [few, many, others] = [await addImport(db), await addImport(db), await addImport(db)]
  await addChunk(db, few, 0, { outcomes: '{"created": 1, "updated": 9}' })
  for (const chunk of [0, 1]) await addChunk(db, many, chunk, { outcomes: '{"created": 1}' })
  await addChunk(db, others, 0, { outcomes: '{"created": 99}' })
  await db.deleteFrom('customers').execute()
  await add(20)
  await sql`analyze customers`.execute(db)
  await add(1)
  await tendCustomers(db, few)
  expect(await counted()).toBe(20)
  await tendCustomers(db, many)
  expect(await counted()).toBe(21)
})

describe('an import is kept', () => {
  test('once for a version of an object of the inbox', async () => {
    const { db } = parts.deps
    const row = (more: object = {}) => ({
      ...{ id: randomUUID(), file_name: 'x.csv', via: 'bucket', policy: 'repair', source_key: 'k', source_etag: 'e' },
      ...{ source_bytes: 1, inbox_key: 'inbox/x.csv', inbox_version: '1' },
      ...more,
    })
    const insert = (more: object = {}) => insertImport(db, row(more) as Parameters<typeof insertImport>[1])
    expect([await insert(), await insert(), await insert({ inbox_version: '2' })]).toEqual([true, false, true])
    expect(await isTakenIn(db, 'inbox/x.csv', '1')).toBe(true)
    expect(await isTakenIn(db, 'inbox/x.csv', '3')).toBe(false)
    await expect(getImport(db, randomUUID())).rejects.toMatchObject({ code: 'not-found' })
  })

  test('with what was written of it, and what a person has chosen', async () => {
    const { db } = parts.deps
    const [id, other] = [await addImport(db), await addImport(db)]
    expect(await findAppliedOutcomes(db, id)).toBeNull()
    await addChunk(db, id, 0, { applied_outcomes: '{"created": 2, "review": 1}' })
    await addChunk(db, id, 1, { applied_outcomes: '{"created": 3}' })
    await addChunk(db, other, 0, { applied_outcomes: '{"created": 9}' })
    expect(await findAppliedOutcomes(db, id)).toEqual({ created: 5, review: 1 })
    const settings = ImportSettings.parse({ mode: 'update' })
    const chosen = { mapping: [], policy: 'keep', settings, preview: true } as const
    const layout = { columns: ['a'] } as unknown as NonNullable<Parameters<typeof writeChosen>[2]['layout']>
    await writeChosen(db, id, { ...chosen, layout })
    expect(await getImport(db, id)).toMatchObject({
      ...{ layout, preview: true, policy: 'keep', settings: { mode: 'update' }, check_columns: false },
    })
    await writeChosen(db, id, { ...chosen, layout: null })
    expect((await getImport(db, id)).layout).toBeNull()
    expect((await getSettings(db, id)).mode).toBe('update')
  })

  test.each([null, { since: { fileName: 'x.csv' } }])('with its plan, whose drift is %j', async (drift) => {
    const { db } = parts.deps
    const id = await addImport(db)
    const plan = {
      layout: {},
      mapping: [],
      drift,
      choices: {},
      data: { key: 'k', etag: 'e' },
      records: 3,
      sha256: 's',
      repairRules: {},
    }
    await writePlan(db, id, plan as unknown as Parameters<typeof writePlan>[2])
    expect(await getImport(db, id)).toMatchObject({ drift, records: 3, data_key: 'k', source_sha256: 's' })
  })
})
