import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { tendTables } from '../../../functions/system/tend-tables.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, openText } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const tend = (written: number) => invoke(tendTables, { written }, parts.deps, asSystem)
const addCustomers = (n: number) =>
  sql`insert into customers (display_name, extra) select 'Ann', '{}' from generate_series(1, ${n})`.execute(
    parts.deps.db,
  )
const visiblePages = async () =>
  (await sql<{ n: number }>`select relallvisible as n from pg_class where relname = 'customers'`.execute(parts.deps.db))
    .rows[0]?.n

test('folds the counts', async () => {
  await addCustomers(1)
  await addCustomers(1)
  expect((await tend(1_000_000)).folded).toBeGreaterThan(0)
  expect(await tend(1_000_000)).toEqual({ folded: 0, isVacuumed: false })
})

test('vacuums after much has been written, once no import works, and not again at once', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  await addCustomers(300)
  // The database says a moment later how much was written.
  await expect
    .poll(
      async () =>
        (
          await sql`select from pg_stat_user_tables where relname = 'customers' and n_ins_since_vacuum >= 300`.execute(
            parts.deps.db,
          )
        ).rows.length,
    )
    .toBe(1)
  expect((await tend(200)).isVacuumed).toBe(false)
  await invoke(cancelImport, { id: importId }, parts.deps, asSystem)
  expect((await tend(1_000_000)).isVacuumed).toBe(false)
  expect(await visiblePages()).toBe(0)
  expect((await tend(200)).isVacuumed).toBe(true)
  expect(await visiblePages()).toBeGreaterThan(0)
  expect((await tend(1)).isVacuumed).toBe(false)
})
