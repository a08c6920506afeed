import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate, readSources } from '../../../../shared/db/migrate.ts'
import { migrations } from '../../../../shared/db/migrations/index.ts'
import { applyDecisions } from '../../../../shared/db/queries/steps/apply.ts'
import { resolveRecords } from '../../../../shared/db/queries/steps/resolve.ts'
import { createEmptyDatabase, openForTest } from '../../../support/empty-database.ts'

const own = '20261129T014000-staged-columns'

test('an import that was cleaned before the migration goes on after it', async () => {
  const db = openForTest(await createEmptyDatabase())
  const before = Object.entries(migrations).filter(([name]) => name < own)
  await migrate(db, { ...readSources(), migrations: Object.fromEntries(before) })
  const importId = randomUUID()
  await sql`insert into imports (id, file_name, via, policy, source_key, source_etag, source_bytes, layout)
    values (${importId}, 'a.csv', 'browser', 'repair', 'k', 'e', 1, '{"columns": ["name"]}')`.execute(db)
  await sql`insert into import_chunks (import_id, chunk, byte_start, byte_end, first_line, records)
    values (${importId}, 0, 0, 1, 2, 4)`.execute(db)
  await sql`
    insert into staged_records (import_id, line, chunk, hash, cells, verdict, reasons, record, inferred, notes, name,
      key_external_id, key_email, key_phones, key_emails) values
    (${importId}, 2, 0, ${randomUUID()}, '["Ann"]', null, null,
      '{"display_name": "Ann Lee", "email": "ann@a.example", "phone": "+1", "phones": [{"phone": "+2", "label": "work"}], "tags": ["vip"]}',
      '{"customer_type": "corporate", "first_name": "Ann"}', '[]', 'Ann Lee', null, 'ann@a.example', '{+1,+2}', '{ann@a.example}'),
    (${importId}, 3, 0, ${randomUUID()}, '["Ann again"]', null, null,
      '{"display_name": "Ann Lee", "email": "ann@a.example", "city": "Oslo", "external_id": "A1"}', '{}', null, 'Ann Lee', 'A1',
      'ann@a.example', '{}', '{ann@a.example}'),
    (${importId}, 4, 0, ${randomUUID()}, '["Desk"]', null, null,
      '{"first_name": "Bob", "email": "info@b.example", "email_shared": true}', '{}', null, 'Bob', null, null, '{}', '{}'),
    (${importId}, 5, 0, ${randomUUID()}, '["@"]', 'review', '[{"code": "email.no-at"}]', '{}', '{}', null, null, null, null, '{}', '{}')`.execute(
    db,
  )
  await migrate(db)
  await db.transaction().execute((tx) => resolveRecords(tx, importId))
  await db.transaction().execute((tx) => applyDecisions(tx, importId, 0))
  const columns = ['customer_type', 'display_name', 'first_name', 'email', 'email_shared', 'phone', 'city'] as const
  const customers = await db
    .selectFrom('customers')
    .select(columns)
    .select(['external_id', 'tags'])
    .orderBy('origin_line')
    .execute()
  expect(customers).toEqual([
    {
      ...{ customer_type: 'corporate', display_name: 'Ann Lee', first_name: 'Ann', email: 'ann@a.example' },
      ...{ email_shared: false, phone: '+1', city: 'Oslo', external_id: 'A1', tags: ['vip'] },
    },
    {
      ...{ customer_type: 'individual', display_name: null, first_name: 'Bob', email: 'info@b.example' },
      ...{ email_shared: true, phone: null, city: null, external_id: null, tags: [] },
    },
  ])
  expect(await db.selectFrom('customer_phones').select('phone').execute()).toEqual([{ phone: '+2' }])
  expect(await db.selectFrom('review_rows').select(['line', 'cells']).execute()).toEqual([{ line: 5, cells: ['@'] }])
})
