import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { asOwner } from '../shared/db/as-owner.ts'
import { digest, technical } from './digest.ts'
import { asSystem, openTestParts, type TestParts } from './test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
  await bringIn(
    'name,email,second email,phone,phone 2,address,shipping address,tags,colour\nAda Okafor,ada@x.example,ada@y.example,+85291234567,+85291234568,1 Quay,2 Quay,vip,red\n',
  )
  await bringIn('name,email,company\nAda Okafor,ada@x.example,Jade Ltd\nBob,not-an-address,\n')
  await sql`insert into custom_fields (key, label, kind) values ('colour', 'Colour', 'text')`.execute(parts.deps.db)
})
afterAll(() => parts.close())

async function bringIn(text: string) {
  const file = { fileName: 'a.csv', policy: 'repair', via: 'command-line', bytes: Readable.from([Buffer.from(text)]) }
  const { importId } = await invoke(startImport, file, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
}

async function listColumns() {
  const { rows } = await sql<{ table: string; column: string; type: string }>`
    select table_name as "table", column_name as "column", data_type as type from information_schema.columns
    where table_schema = 'public' and table_name in (${sql.join(Object.keys(technical))}) and is_generated = 'NEVER'
    order by 1, 2`.execute(parts.deps.db)
  return rows.filter(({ table, column }) => !technical[table]?.includes(column))
}

const other: Readonly<Record<string, string>> = {
  text: `coalesce(%, '') || 'x'`,
  integer: 'coalesce(%, 0) + 1000',
  bigint: 'coalesce(%, 0) + 1',
  boolean: 'not %',
  date: `coalesce(%, '2026-01-01') + 1`,
  jsonb: `'{"other": true}'`,
  ARRAY: `array['other']`,
  uuid: 'uuidv7()',
  'timestamp with time zone': `coalesce(%, now()) + interval '1 day'`,
}

test('altering one cell of any business column changes the digest', async () => {
  const { db } = parts.deps
  const before = await digest(db)
  const columns = await listColumns()
  expect(columns.length).toBeGreaterThan(60)
  // Values of a choice can't be altered at will, and references have to point at something.
  await asOwner(
    db,
    `alter table customers drop constraint customers_customer_type_check, drop constraint customers_status_check,
      drop constraint customers_country_code_check;
    alter table review_rows drop constraint review_rows_state_check, drop constraint review_rows_bulk_fix_id_fkey;
    alter table import_records drop constraint import_records_outcome_check;
    alter table custom_fields drop constraint custom_fields_kind_check, drop constraint custom_fields_joined_into_fkey,
      drop constraint custom_fields_created_import_id_fkey`,
  )
  const unnoticed: string[] = []
  for (const { table, column, type } of columns.filter(
    ({ column }) => !/_user_id$|^(?:closed|created)_by$/.test(column),
  )) {
    const changed = await db.transaction().execute(async (tx) => {
      const value = (other[type] ?? 'null').replaceAll('%', `"${column}"`)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.raw(value)}
        where ctid = (select min(ctid) from ${sql.table(table)})`.execute(tx)
      const after = await digest(tx)
      await sql`rollback; begin`.execute(tx)
      return after !== before
    })
    if (!changed) unnoticed.push(`${table}.${column}`)
  }
  expect(unnoticed).toEqual([])
  expect(await digest(db)).toBe(before)
})

test('a relation that points elsewhere changes the digest', async () => {
  const { db } = parts.deps
  await bringIn('name,email\nCai,cai@x.example\n')
  const before = await digest(db)
  await sql`update customer_phones set customer_id = (select id from customers where email = 'cai@x.example')`.execute(
    db,
  )
  expect(await digest(db)).not.toBe(before)
})
