import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { undoDecisions } from '../../../../../shared/db/queries/steps/undo.ts'
import { toJsonb } from '../../../../../shared/db/to-jsonb.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { asOwner } from '../../as-owner.ts'
import { addChunk, addImport, addPerson, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let [undone, other, ann, id] = ['', '', '', '']
beforeEach(async () => {
  await emptyDatabase(db())
  ann = await addPerson(db())
  id = randomUUID()
  undone = await addImport(db(), { state: 'undoing' })
  other = await addImport(db(), { state: 'finished' })
})

const undo = (chunk = 0) =>
  db()
    .transaction()
    .execute((tx) => undoDecisions(tx, undone, chunk))
/** A record that an import has written to the customer; its chunk is applied with it. */
async function write(importId: string, line: number, says: object, values: object = {}, chunk: object = {}) {
  const at = 'chunk' in values ? Number(values.chunk) : 0
  const known = await db()
    .selectFrom('import_chunks')
    .select('chunk')
    .where('import_id', '=', importId)
    .where('chunk', '=', at)
    .executeTakeFirst()
  if (known === undefined) await addChunk(db(), importId, at, chunk)
  await addRecord(db(), importId, line, { customer_id: id, ...values }, { other: toJsonb(says) })
}
const made = (values: object, importId = undone, more: object = {}) =>
  addCustomer(db(), { id, ...values, origin_import_id: importId, origin_line: 2, ...more })
const change = (field: string, old: unknown, now: unknown, more: object = {}) =>
  db()
    .insertInto('field_history')
    .values({
      customer_id: id,
      field,
      old: old === null ? null : toJsonb(old),
      new: now === null ? null : toJsonb(now),
      ...more,
    })
    .execute()
const byAnn = () => ({ cause_user_id: ann })
const find = (one = id) => db().selectFrom('customers').selectAll().where('id', '=', one).executeTakeFirst()
const record = (line: number, importId = undone) =>
  db()
    .selectFrom('import_records')
    .selectAll()
    .where('import_id', '=', importId)
    .where('line', '=', line)
    .executeTakeFirst()

describe('a customer that the import has made', () => {
  test('is gone, with what was noted of it', async () => {
    await write(undone, 2, { city: 'Rome' })
    await write(undone, 3, { city: 'Rome' }, { outcome: 'merged', leader_line: 2 })
    await made({ city: 'Rome' })
    await undo()
    expect(await find()).toBeUndefined()
    expect([await record(2), await record(3)]).toMatchObject([
      { undone_at: expect.any(Date), kept: null },
      { undone_at: expect.any(Date) },
    ])
  })

  test('stays as it is where a person has edited it', async () => {
    await write(undone, 2, { city: 'Rome' })
    await write(undone, 3, { city: 'Rome' }, { outcome: 'merged', leader_line: 2 })
    await made({ city: 'Oslo' })
    await change('city', 'Rome', 'Oslo', byAnn())
    await change('region', null, 'NO', { cause_import_id: undone })
    await undo()
    expect(await find()).toMatchObject({ city: 'Oslo', origin_import_id: undone })
    expect([await record(2), await record(3)]).toMatchObject([
      { undone_at: null, kept: 'edited' },
      { undone_at: null, kept: null },
    ])
    const withdrawn = db().selectFrom('field_history').select('field').where('withdrawn_at', 'is not', null)
    expect(await withdrawn.execute()).toEqual([])
  })

  test('is gone though it was deleted or its changes are those of imports', async () => {
    await write(undone, 2, { city: 'Rome' })
    await made({ city: 'Oslo' })
    await change('deleted_at', null, 'x', byAnn())
    await change('city', 'Rome', 'Oslo', { cause_import_id: undone })
    await undo()
    expect(await find()).toBeUndefined()
  })

  test.each<[string, { undone_at?: Date; customer_id?: string }, object, boolean]>([
    ['where another import that stands has written to it', {}, {}, true],
    ['where that was undone', { undone_at: new Date() }, {}, false],
    ['where that is not written yet', {}, { applied_sequence: null }, false],
    ['where that was about somebody else', { customer_id: randomUUID() }, {}, false],
  ])('stays %s', async (_, values, chunk, stays) => {
    await write(undone, 2, { city: 'Rome', region: 'IT' })
    await write(other, 5, { city: 'Oslo' }, { outcome: 'updated', ...values }, chunk)
    await made({ city: 'Oslo', region: 'IT' })
    await undo()
    if (stays)
      expect(await find()).toMatchObject({ city: 'Oslo', region: null, origin_import_id: other, origin_line: 5 })
    else expect(await find()).toBeUndefined()
    expect(await record(5, other)).toMatchObject({ undone_at: values.undone_at ?? null })
  })

  test('is as others have made it where a person has edited it too, and they stand', async () => {
    await write(undone, 2, { city: 'Rome', region: 'IT' })
    await write(other, 5, { city: 'Oslo' }, { outcome: 'updated' })
    await made({ city: 'Oslo', region: 'IT', notes: 'x' })
    await change('notes', null, 'x', byAnn())
    await undo()
    expect(await find()).toMatchObject({ city: 'Oslo', region: null, notes: 'x' })
    expect(await record(2)).toMatchObject({ kept: null, undone_at: expect.any(Date) })
  })
})

describe('a customer of others', () => {
  test('is what it would be without, with a new version', async () => {
    await write(other, 5, { city: 'Rome' })
    await write(undone, 2, { city: 'Oslo', notes: 'x' }, { outcome: 'updated' })
    await made({ city: 'Oslo', notes: 'x' }, other)
    await change('city', 'Rome', 'Oslo', { cause_import_id: undone })
    await change('city', 'x', 'y', { cause_import_id: other })
    const before = await find()
    await undo()
    const after = await find()
    expect(after).toMatchObject({ city: 'Rome', notes: null, origin_import_id: other })
    expect(after?.version).toBeGreaterThan(before?.version ?? 0)
    const history = db().selectFrom('field_history').select(['old', 'withdrawn_at']).orderBy('sequence')
    expect(await history.execute()).toEqual([
      { old: 'Rome', withdrawn_at: expect.any(Date) },
      { old: 'x', withdrawn_at: null },
    ])
  })

  test('is not written where nothing becomes another', async () => {
    await write(other, 5, { city: 'Rome' })
    await write(undone, 2, { city: 'Rome' }, { outcome: 'unchanged' })
    await made({ city: 'Rome' }, other)
    await db().updateTable('customers').set({ origin_line: 5 }).execute()
    const before = await find()
    await undo()
    expect(await find()).toEqual(before)
  })

  test('that a person has entered stays, as it was', async () => {
    await addCustomer(db(), { id, city: 'Oslo', created_by: ann })
    await change('city', 'Rome', 'Oslo', { cause_import_id: undone })
    await write(undone, 2, { city: 'Oslo' }, { outcome: 'updated' })
    await undo()
    expect(await find()).toMatchObject({ city: 'Rome', origin_import_id: null })
  })

  test('that a person has edited is as the person has made it', async () => {
    await write(undone, 2, { city: 'Rome' }, { outcome: 'updated' })
    await made({ city: 'Oslo' }, other)
    await change('city', 'Rome', 'Oslo', byAnn())
    await undo()
    expect(await find()).toMatchObject({ city: 'Oslo' })
  })

  test.each<[string, object]>([
    ['in another chunk', { chunk: 1 }],
    ['that was merged', { outcome: 'merged' }],
    ['that another leads', { leader_line: 1 }],
    ['of a person', { by_person: true }],
    ['that was undone before', { undone_at: new Date('2026-01-01') }],
  ])('is left alone by a record %s', async (_, values) => {
    await write(other, 5, { city: 'Rome' })
    await write(undone, 2, { city: 'Oslo' }, { outcome: 'updated', ...values })
    await made({ city: 'Oslo' }, other)
    await undo()
    expect(await find()).toMatchObject({ city: 'Oslo' })
    if ('chunk' in values) expect(await record(2)).toMatchObject({ undone_at: null })
  })

  test('and of a line of that number in another import, is left alone too', async () => {
    await write(other, 2, { city: 'Rome' })
    await made({ city: 'Oslo' }, other)
    const second = id
    id = randomUUID()
    await write(undone, 2, { city: 'Rome' })
    await made({ city: 'Rome' })
    await change('city', 'x', 'y', { ...byAnn() })
    await undo()
    expect(await find(second)).toMatchObject({ city: 'Oslo' })
    expect(await record(2, other)).toMatchObject({ kept: null, undone_at: null })
  })
})

describe('an address or external id that a customer had', () => {
  const had = { email: 'old@a.example', external_id: 'A1' }
  const conflicts = async () =>
    (await db().selectFrom('undo_conflicts').selectAll().orderBy('field').execute()).map(
      ({ customer_id, field, wanted, import_id }) => [customer_id === id, field, wanted, import_id === undone],
    )
  async function undoChange(taker: object | null) {
    await write(other, 5, had)
    await write(undone, 2, { email: 'new@a.example', external_id: 'A2' }, { outcome: 'updated' })
    await made({ email: 'new@a.example', external_id: 'A2' }, other)
    if (taker !== null) await addCustomer(db(), taker)
    await undo()
    const { email, external_id } = (await find()) ?? {}
    return { email, external_id }
  }

  test('comes back, with a new version', async () => {
    const { rows } = await sql<{ last: number }>`select nextval('customers_versions') as last`.execute(db())
    expect(await undoChange(null)).toEqual(had)
    expect((await find())?.version).toBeGreaterThan((rows[0]?.last ?? 0) + 1)
    expect(await conflicts()).toEqual([])
  })

  test('is gone where the import had brought it', async () => {
    await write(other, 5, { city: 'Rome' })
    await write(undone, 2, had, { outcome: 'updated' })
    await made({ city: 'Rome', ...had }, other)
    await undo()
    expect(await find()).toMatchObject({ email: null, external_id: null })
    expect(await conflicts()).toEqual([])
  })

  test('waits while another customer has it, each alone', async () => {
    expect(await undoChange({ email: had.email })).toEqual({ email: null, external_id: 'A1' })
    expect(await conflicts()).toEqual([[true, 'email', had.email, true]])
  })

  test('waits for an external id too', async () => {
    expect(await undoChange({ external_id: 'A1', email_shared: true })).toEqual({ email: had.email, external_id: null })
    expect(await conflicts()).toEqual([[true, 'external_id', 'A1', true]])
  })

  test.each<[string, object]>([
    ['a customer who was deleted', { ...had, deleted_at: new Date() }],
    ['one who has another', { email: 'x@a.example', external_id: 'X' }],
  ])('does not wait for %s', async (_, taker) => {
    expect(await undoChange(taker)).toEqual(had)
    expect(await conflicts()).toEqual([])
  })

  test('comes back to one who is deleted, whoever has it', async () => {
    await write(other, 5, had)
    await write(undone, 2, { email: 'new@a.example' }, { outcome: 'updated' })
    await made({ ...had, email: 'new@a.example', deleted_at: new Date() }, other)
    await addCustomer(db(), { email: had.email })
    await undo()
    expect(await find()).toMatchObject(had)
  })

  test('that is shared comes back whoever has it', async () => {
    await write(other, 5, { email: had.email, email_shared: true })
    await write(undone, 2, { email: 'new@a.example' }, { outcome: 'updated' })
    await made({ email: 'new@a.example' }, other)
    await addCustomer(db(), { email: had.email, email_shared: true })
    await undo()
    expect(await find()).toMatchObject({ email: had.email, email_shared: true })
  })

  test('comes back with a later undo, to the first who wants it, with a new version', async () => {
    const [first, second] = [await addCustomer(db(), { city: 'a' }), await addCustomer(db(), { city: 'b' })]
    const third = await addCustomer(db(), { email: 'own@a.example' })
    const want = { import_id: other, field: 'email' as const, wanted: had.email }
    await db()
      .insertInto('undo_conflicts')
      .values([
        { ...want, customer_id: second },
        { ...want, customer_id: first },
        { ...want, customer_id: third, wanted: 'free@a.example' },
      ])
      .execute()
    const before = (await find(first))?.version ?? 0
    await addChunk(db(), undone)
    await undo()
    expect([(await find(first))?.email, (await find(second))?.email, (await find(third))?.email]).toEqual([
      ...[had.email, null, 'own@a.example'],
    ])
    expect((await find(first))?.version).toBeGreaterThan(before)
    expect((await conflicts()).map(([, , wanted]) => wanted).sort()).toEqual(['free@a.example', had.email])
  })
})

describe('further phones', () => {
  const phones = (...all: string[]) => ({ phones: all.map((phone) => ({ phone, label: 'work' })) })
  const list = async () =>
    (await db().selectFrom('customer_phones').selectAll().orderBy('phone').execute()).map(
      ({ customer_id, phone, label, cause_import_id }) => [customer_id === id, phone, label, cause_import_id],
    )
  const put = (customer_id: string, phone: string, cause_import_id: string | null) =>
    db().insertInto('customer_phones').values({ customer_id, phone, label: 'had', cause_import_id }).execute()

  test('are those that imports that stand have brought, and those of people', async () => {
    await write(other, 5, phones('+1', '+2'))
    await write(undone, 2, phones('+2', '+3'), { outcome: 'updated' })
    await made({ city: null }, other)
    const bob = await addCustomer(db(), { city: 'Rome' })
    for (const phone of ['+1', '+3']) await put(id, phone, undone)
    await put(id, '+2', other)
    await put(id, '+9', null)
    await put(bob, '+8', undone)
    await undo()
    expect(await list()).toEqual([
      [true, '+1', 'work', other],
      [true, '+2', 'work', other],
      [false, '+8', 'had', undone],
      [true, '+9', 'had', null],
    ])
  })

  test('of a customer who stays for an edit stay', async () => {
    await write(undone, 2, phones('+1'))
    await made({ city: 'Oslo' })
    await change('city', 'Rome', 'Oslo', byAnn())
    await put(id, '+1', undone)
    await undo()
    expect(await list()).toEqual([[true, '+1', 'had', undone]])
  })

  test('e-mails and addresses do as they do', async () => {
    const emails = [{ email: 'a@a.example', label: 'work' }]
    await write(other, 5, { emails, addresses: [{ address: 'x', label: 'work' }] })
    await write(undone, 2, { emails: [{ email: 'b@a.example', label: 'work' }] }, { outcome: 'updated' })
    await made({ city: null }, other)
    const of = { customer_id: id, label: 'work', cause_import_id: undone }
    await db()
      .insertInto('customer_emails')
      .values({ ...of, email: 'b@a.example' })
      .execute()
    await undo()
    expect(await db().selectFrom('customer_emails').select('email').execute()).toEqual([{ email: 'a@a.example' }])
    expect(await db().selectFrom('customer_addresses').select('address').execute()).toEqual([{ address: 'x' }])
  })
})

test('few records are read, however many other imports have', async () => {
  for (let chunk = 0; chunk < 30; chunk++) await addChunk(db(), other, chunk)
  await addChunk(db(), undone)
  await sql`
    insert into import_records (import_id, line, chunk, hash, outcome, leader_line, customer_id)
    select ${other}::uuid, line, line / 300, md5(line::text)::uuid, 'created', line, gen_random_uuid() from generate_series(0, 8999) line
    union all
    select ${undone}::uuid, line, 0, md5(line::text)::uuid, 'created', line, gen_random_uuid() from generate_series(2, 201) line`.execute(
    db(),
  )
  await sql`
    insert into customers (id, origin_import_id, origin_line)
    select customer_id, import_id, line from import_records where import_id = ${undone}`.execute(db())
  await asOwner(db(), 'analyze')
  await db()
    .transaction()
    .execute(async (tx) => {
      await undoDecisions(tx, undone, 0)
      const { rows } = await sql<{ records: number }>`
        select (seq_tup_read + idx_tup_fetch)::int as records from pg_stat_xact_user_tables where relname = 'import_records'`.execute(
        tx,
      )
      expect(rows[0]?.records).toBeLessThan(5_000)
    })
  expect(await find()).toBeUndefined()
})
