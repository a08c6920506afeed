import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../../../shared/db/database.ts'
import { insertErasureKey } from '../../../../../shared/db/queries/erasures/erasures.ts'
import { skipErased } from '../../../../../shared/db/queries/erasures/skip-erased.ts'
import { makeErasureKey } from '../../../../../shared/erasing/keyed-hash.ts'
import { emptyTables } from '../../../../support/empty-tables.ts'
import { openTestParts, type TestParts } from '../../../../support/test-parts.ts'
import { asOwner } from '../../as-owner.ts'
import { countWork } from '../../count-work.ts'
import { addImport } from '../../ledger-rows.ts'

let parts: TestParts
let db: Database
beforeAll(async () => {
  parts = await openTestParts()
  db = parts.deps.db
})
afterAll(() => parts.close())

/** Each of `n` records has five keys; of every tenth the customer is there, and every `nth` one was erased. */
async function fill(n: number, nth: number): Promise<string> {
  await emptyTables(db, ['customers', 'imports', 'erasures'])
  await insertErasureKey(db, makeErasureKey())
  const importId = await addImport(db)
  const keys = sql`'x' || g as external_id, 'p' || g || '@alpha.example' as email, '@h' || g as youtube_handle,
    'https://www.youtube.com/channel/UC' || g as youtube_channel_url, '+8529' || lpad(g::text, 7, '0') as phone, 'Ann ' || g as display_name`
  await sql`
    insert into customers (external_id, email, youtube_handle, youtube_channel_url, phone, display_name)
    select 'c' || external_id, 'c' || email, 'c' || youtube_handle, youtube_channel_url || 'c', phone, display_name
    from (select ${keys} from generate_series(1, ${n}::int) g) k`.execute(db)
  await sql`
    insert into staged_records (import_id, line, chunk, hash, external_id, email, youtube_handle, youtube_channel_url, phone, display_name)
    select ${importId}, g, 0, md5(g::text)::uuid, external_id, email, youtube_handle, youtube_channel_url, phone, display_name
    from (select g, ${keys} from generate_series(1, ${n}::int) g) k`.execute(db)
  await sql`
    with erasure as (insert into erasures default values returning id)
    insert into erased_keys (hash, erasure_id)
    select keyed_hash('email', 'p' || g || '@alpha.example'), erasure.id from erasure, generate_series(1, ${n}::int) g
    where g % ${nth}::int = 0`.execute(db)
  return importId
}

async function workOf(n: number, nth: number, isAnalyzed: boolean): Promise<number> {
  const importId = await fill(n, nth)
  if (isAnalyzed) await asOwner(db, 'analyze customers, staged_records, erased_keys, erasures, erased_records')
  let work = 0
  await db.transaction().execute(async (tx) => {
    work = await countWork(tx, (measured) => skipErased(measured, importId))
  })
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from staged_records where import_id = ${importId} and verdict = 'blank'`.execute(db)
  expect(rows).toEqual([{ n: Math.floor(n / nth) }])
  return work
}

test.each([
  ['few were erased, and the statistics are true', 500, true],
  ['few were erased, and the statistics are those of an empty database', 500, false],
  ['half were erased, and the statistics are true', 2, true],
  ['half were erased, and the statistics are those of an empty database', 2, false],
])(
  'four times as many records, customers and erased people are about four times the work: %s',
  async (_, nth, isAnalyzed) => {
    await fill(10, 2)
    await asOwner(db, 'analyze customers, staged_records, erased_keys, erasures, erased_records')
    const [small, large] = [await workOf(1_500, nth, isAnalyzed), await workOf(6_000, nth, isAnalyzed)]
    expect(large / small).toBeLessThan(6)
  },
  120_000,
)
