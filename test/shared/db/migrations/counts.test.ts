import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate, readSources } from '../../../../shared/db/migrate.ts'
import { migrations } from '../../../../shared/db/migrations/index.ts'
import { countReviewRows, countReviewRowsByReason } from '../../../../shared/db/queries/review/review-counts.ts'
import { correctCounts } from '../../../../shared/db/queries/system/counts.ts'
import { correctReviewCounts } from '../../../../shared/db/queries/system/review-counts.ts'
import { createEmptyDatabase, openForTest } from '../../../support/empty-database.ts'

const own = '20261128T214500-counts'

test('the migrations count what is there already', async () => {
  const db = openForTest(await createEmptyDatabase())
  const before = Object.entries(migrations).filter(([name]) => name < own)
  await migrate(db, { ...readSources(), migrations: Object.fromEntries(before) })
  const [importId, hash] = [randomUUID(), randomUUID()]
  await sql`insert into imports (id, file_name, via, policy, source_key, source_etag, source_bytes)
    values (${importId}, 'a.csv', 'browser', 'repair', 'k', 'e', 1)`.execute(db)
  await sql`
    insert into customers (customer_type, status, country_code, country_inferred, email, phone, youtube_handle,
      youtube_channel_url, youtube_subscribers, do_not_contact, origin_import_id, created_at, deleted_at, extra)
    select (array['corporate', 'youtube_creator', 'individual'])[1 + n % 3], (array['lead', 'lost'])[1 + n % 2],
      (array['HK', 'CN', null])[1 + n % 3], n % 7 = 0, case when n % 4 > 0 then n || '@a.example' end,
      case when n % 5 > 0 then '+' || n end, case when n % 2 = 0 then '@a' end, case when n % 3 = 1 then 'u' end,
      (array[null, 0, 999, 1000, 10000, 100000, 1000000])[1 + n % 7], n % 11 = 0,
      case when n % 2 = 0 then ${importId}::uuid end, timestamptz '2026-01-01' + n * interval '7 hours',
      case when n % 13 = 0 then now() end, '{}'
    from generate_series(1, 300) n`.execute(db)
  await sql`insert into review_rows (hash, import_id, line, columns, cells, reasons) values
    (${hash}, ${importId}, 2, '[]', '[]', '[]'), (${randomUUID()}, ${importId}, 4, '[]', '[]', '[]')`.execute(db)
  await sql`insert into import_records (import_id, line, chunk, hash, outcome, leader_line) values
    (${importId}, 2, 0, ${hash}, 'review', 2), (${importId}, 3, 0, ${hash}, 'review', 3), (${importId}, 5, 0, ${hash}, 'created', 5)`.execute(
    db,
  )
  await sql`insert into import_chunks (import_id, chunk, byte_start, byte_end, first_line, records, outcomes)
    values (${importId}, 0, 0, 1, 2, 3, '{}')`.execute(db)
  await migrate(db)
  expect(await correctCounts(db)).toEqual([])
  expect(await correctReviewCounts(db)).toEqual([])
  expect(await countReviewRows(db)).toBe(3)
  expect((await countReviewRowsByReason(db, importId)).map(({ count }) => count)).toEqual([2])
})
