import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeSchema } from '../../../../shared/db/schema/describe-schema.ts'
import { root } from '../../../architecture/layers.ts'
import { openForTest } from '../../../support/empty-database.ts'
import { cloneDatabase } from '../../../support/test-parts.ts'
import { ownerOf } from '../as-owner.ts'

const read = () => readFileSync(join(root, 'shared/db/schema.sql'), 'utf8')

test('schema.sql is the migrated database; if not, `npm run schema` writes it anew', async () => {
  expect(await describeSchema(openForTest(ownerOf(await cloneDatabase())))).toBe(read())
})

test.each([
  ['a column', 'alter table users add column nickname text', '  nickname text,'],
  ['a default', "alter table users alter column name set default 'X, A'", "  name text not null default 'X, A'::text,"],
  ['that a value may be missing', 'alter table users alter column role drop not null', '  role text,'],
  [
    'a constraint',
    "alter table users add constraint named check (name <> 'It''s')",
    "  constraint named check (name <> 'It''s'::text),",
  ],
  [
    'an index',
    'create index short on users (left(name, 3)) where disabled_at is null',
    'create index short on users using btree ("left"(name, 3)) where disabled_at is null;',
  ],
  ['a setting of a table', 'alter table users set (fillfactor = 70)', 'alter table users set (fillfactor=70);'],
  [
    'a setting of a column',
    'alter table users alter column name set statistics 7',
    'alter table users alter column name set statistics 7;',
  ],
  [
    'a trigger',
    'create trigger more after insert on users for each statement execute function count_customers()',
    'create trigger more after insert on users for each statement execute function count_customers();',
  ],
  ['a sequence', 'create sequence more', 'create sequence more as bigint;'],
  [
    'a function',
    'create function more(int) returns int language sql return $1',
    '-- made by hand: more(integer) returns integer language sql volatile parallel unsafe',
  ],
])('%s shows', async (_, change, line) => {
  const db = openForTest(ownerOf(await cloneDatabase()))
  await sql.raw(change).execute(db)
  const before = new Set(read().split('\n'))
  expect((await describeSchema(db)).split('\n').filter((one) => !before.has(one))).toEqual([line])
})

test.each([
  ['a view', 'create view more as select 1'],
  ['a type', "create type more as enum ('a')"],
])('%s, which it can not say, is refused', async (_, change) => {
  const db = openForTest(ownerOf(await cloneDatabase()))
  await sql.raw(change).execute(db)
  await expect(describeSchema(db)).rejects.toThrow(/can't be described: .*more/)
})
