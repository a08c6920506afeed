import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../../shared/db/database.ts'
import { listNotices } from '../../../../shared/db/queries/imports/notices.ts'
import { listKept } from '../../../../shared/db/queries/imports/undo-state.ts'
import { countReviewRows, countReviewRowsByReason } from '../../../../shared/db/queries/review/review-counts.ts'
import { findGroup, listGroupsOfReason, listLargestGroups } from '../../../../shared/db/queries/review/review-groups.ts'
import { listReviewRows } from '../../../../shared/db/queries/review/review-rows.ts'
import { correctReviewCounts, foldReviewCounts } from '../../../../shared/db/queries/system/review-counts.ts'
import { logQueries } from '../../../support/log-queries.ts'
import { cloneDatabase } from '../../../support/test-parts.ts'
import { asOwner } from '../as-owner.ts'
import { addChunk, addImport, addPerson } from '../ledger-rows.ts'

// 20,000 rows need review, nearly as many have been closed before them, and 20,000 imports have ended.
let log: ReturnType<typeof logQueries>
let db: Database
let [ann, large, small] = ['', '', '']

const addRows = (importId: string, from: number, to: number, state: string, reason = 'email.no-at') => sql`
  with added as (
    insert into review_rows (hash, import_id, line, columns, cells, reasons, state)
    select md5(${importId} || n)::uuid, ${importId}, n, '[]', '[]',
      jsonb_build_array(jsonb_build_object('code', ${reason}::text, 'value', 'v' || n % 3000)), ${state}
    from generate_series(${from}::int, ${to}::int) n returning hash, line)
  insert into import_records (import_id, line, chunk, hash, outcome, leader_line)
  select ${importId}, line, 0, hash, case when ${state} = 'open' then 'review' else 'skipped' end, line from added`

beforeAll(async () => {
  log = logQueries(await cloneDatabase())
  db = log.db
  ann = await addPerson(db)
  ;[large, small] = [await addImport(db, { created_by: ann }), await addImport(db)]
  await addRows(large, 1, 15_000, 'ignored').execute(db)
  await addRows(large, 15_001, 35_000, 'open').execute(db)
  await addRows(small, 1, 30, 'open').execute(db)
  await addRows(small, 31, 60, 'open', 'name.is-a-url').execute(db)
  for (const id of [large, small]) await addChunk(db, id, 0, { outcomes: '{}' })
  await sql`
    insert into imports (id, file_name, via, policy, source_key, source_etag, source_bytes, created_by, state, finished_at, created_at)
    select gen_random_uuid(), 'a.csv', 'browser', 'repair', 'k', 'e', 1, ${ann}, 'finished', now() - interval '30 days', now() - interval '30 days'
    from generate_series(1, 20000)`.execute(db)
  expect(await correctReviewCounts(db)).toEqual([])
  await foldReviewCounts(db)
  await asOwner(db, 'vacuum analyze')
}, 120_000)
afterAll(() => db.destroy())

const pages: readonly (readonly [string, number, () => Promise<unknown>])[] = [
  ['how many rows need review', 10, () => countReviewRows(db)],
  ['how many for each reason', 10, () => countReviewRowsByReason(db, undefined)],
  ['the largest groups', 100, () => listLargestGroups(db, undefined, 5)],
  ['those of an import', 100, () => listLargestGroups(db, large, 5)],
  ['a page of groups', 250, () => listGroupsOfReason(db, { reason: 'email.no-at', after: { count: 5, value: 'v1' }, limit: 50 })],
  ['one group', 20, () => findGroup(db, { reason: 'email.no-at', value: 'v7' })],
  ['a page of rows', 800, () => listReviewRows(db, { limit: 26 })],
  ['those of a reason', 800, () => listReviewRows(db, { reason: 'name.is-a-url', limit: 26 })],
  ['those of a group', 400, () => listReviewRows(db, { reason: 'email.no-at', value: 'v7', limit: 26 })],
  ['those of a large import', 800, () => listReviewRows(db, { importId: large, limit: 26 })],
  ['what ended of late', 10, () => listNotices(db, ann, 3)],
  ['what an undo has kept', 10, () => listKept(db, large, 50)],
] // biome-ignore format: a table

test.each(pages)('%s: at most %i blocks are looked at', async (_, most, ask) => {
  expect(await log.countBlocks(ask)).toBeLessThan(most)
})

test('those of a small import behind all others are found by its records, in their order, forwards and backwards', async () => {
  const lines = async (options: object) =>
    (await listReviewRows(db, { importId: small, limit: 40, ...options })).map(({ line }) => line)
  const all = Array.from({ length: 60 }, (_, n) => n + 1)
  expect(await lines({})).toEqual(all.slice(0, 40))
  const [, second, third] = await listReviewRows(db, { importId: small, limit: 60 })
  expect(await lines({ after: second?.id, limit: 3 })).toEqual([3, 4, 5])
  expect(await lines({ before: third?.id, limit: 1 })).toEqual([2])
  expect(await lines({ reason: 'name.is-a-url', limit: 2 })).toEqual([31, 32])
  expect(await lines({ importId: randomUUID() })).toEqual([])
  expect(await log.countBlocks(() => lines({}))).toBeLessThan(12_000)
})
