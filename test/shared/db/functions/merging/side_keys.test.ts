import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openTables } from '../../open-tables.ts'
import { addCustomers } from './families.ts'

const db = openTables()

async function keysOf(id: string, side: object): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select key || ' ' || value as said from side_keys(${id}, ${JSON.stringify(side)}::jsonb) order by 1`.execute(db())
  return rows.map(({ said }) => said)
}

test('a member is known by its id, by what it says, and by what people put beside it', async () => {
  const [id = ''] = await addCustomers(db(), 1)
  const cause = { customer_id: id, cause_import_id: null, cause_merge_id: null, label: 'x' }
  const [from, merge] = [randomUUID(), randomUUID()]
  await sql`insert into customer_phones ${rowsOf([
    { ...cause, phone: '+1' },
    { ...cause, phone: '+2', cause_import_id: from },
    { ...cause, phone: '+3', cause_merge_id: merge },
  ])}`.execute(db())
  await sql`insert into customer_emails ${rowsOf([
    { ...cause, email: 'by@hand.example', is_shared: false },
    { ...cause, email: 'all@hand.example', is_shared: true },
    { ...cause, email: 'by@import.example', is_shared: false, cause_import_id: from },
    { ...cause, email: 'by@merge.example', is_shared: false, cause_merge_id: merge },
  ])}`.execute(db())
  const customer = {
    external_id: 'E1',
    email: 'a@a.example',
    phone: '+9',
    youtube_handle: '@a',
    youtube_channel_url: 'u',
  }
  const side = { customer, emails: { 'b@a.example': {}, 'office@a.example': { shared: true } }, phones: { '+8': {} } }
  expect(await keysOf(id, side)).toEqual(
    [
      ...[`id ${id}`, 'external_id E1', 'youtube_handle @a', 'youtube_channel_url u'],
      ...['email a@a.example', 'email b@a.example', 'email by@hand.example', 'phone +9', 'phone +8', 'phone +1'],
    ].toSorted(),
  )
})

test('an address that several people share is nobody’s key', async () => {
  const id = randomUUID()
  expect(await keysOf(id, { customer: { email: 'office@a.example', email_shared: true } })).toEqual([`id ${id}`])
})

/** The columns of one kind of rows, by their names. */
function rowsOf(rows: readonly object[]) {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)))
  return sql`(${columns}) values ${sql.join(rows.map((row) => sql`(${sql.join(Object.values(row))})`))}`
}
