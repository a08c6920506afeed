import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { endTurn, noteTurn } from '../../../../../shared/db/queries/customers/lock-customers.ts'
import { applyDecisions } from '../../../../../shared/db/queries/steps/apply.ts'
import { toJsonb } from '../../../../../shared/db/to-jsonb.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let [importId, other] = ['', '']
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db(), { layout: '{"columns": ["a", "b"]}' })
  other = await addImport(db())
  for (const id of [importId, other])
    for (const chunk of [0, 1]) await addChunk(db(), id, chunk, { applied_sequence: null, outcomes: null })
})

/** Nobody has written since the import was decided, so that it is not decided again. */
const apply = (chunk = 0) =>
  db()
    .transaction()
    .execute(async (tx) => {
      await noteTurn(tx, importId, await endTurn(tx))
      await applyDecisions(tx, importId, chunk)
    })
const record = (line: number, values: object, says: object = {}, staged: object = {}, id = importId) =>
  addRecord(db(), id, line, values, { other: toJsonb(says), ...staged })
const customers = () => db().selectFrom('customers').selectAll().orderBy('origin_line').execute()
const history = async () =>
  (await db().selectFrom('field_history').selectAll().orderBy('sequence').execute()).map(
    ({ field, old, new: now, cause_import_id, cause_line }) => [field, old, now, cause_import_id, cause_line],
  )
const rows = () => db().selectFrom('review_rows').selectAll().orderBy('line').execute()

describe('a chunk is written', () => {
  test('its new customers, in order, of what each record or group says', async () => {
    const [one, two] = [randomUUID(), randomUUID()]
    await record(3, { customer_id: two }, { city: 'Rome' }, { inferred_other: '{"region": "IT"}' })
    await record(2, { customer_id: one }, { city: 'Bonn' }, { folded: '{"city": "Oslo"}' })
    await record(4, { customer_id: randomUUID(), outcome: 'merged' })
    await record(5, { customer_id: randomUUID(), chunk: 1 })
    await record(6, { customer_id: randomUUID() }, {}, {}, other)
    await apply()
    expect(await customers()).toMatchObject([
      { id: one, city: 'Oslo', origin_import_id: importId, origin_line: 2 },
      { id: two, city: 'Rome', region: 'IT', origin_line: 3 },
    ])
    expect((await customers())[0]?.version).toBeLessThan((await customers())[1]?.version ?? 0)
    const chunks = await db()
      .selectFrom('import_chunks')
      .selectAll()
      .where('applied_sequence', 'is not', null)
      .execute()
    expect(chunks).toMatchObject([{ import_id: importId, chunk: 0, outcomes: { created: 2, merged: 1 } }])
  })

  test('what is another in customers who are there, with its history, by line and field', async () => {
    const ids = [await addCustomer(db(), { city: 'Rome', region: 'IT' }), await addCustomer(db(), { city: 'Bonn' })]
    const untouched = await addCustomer(db(), { city: 'Lima' })
    const before = await db().selectFrom('customers').selectAll().where('id', '=', untouched).executeTakeFirst()
    await record(3, { outcome: 'updated', customer_id: ids[0] }, { region: 'NO', city: 'Oslo', notes: null })
    await record(2, { outcome: 'updated', customer_id: ids[1] }, { city: 'Kyiv' }, { folded: '{"city": "Bari"}' })
    await record(4, { outcome: 'unchanged', customer_id: untouched }, { city: 'x' })
    await record(5, { outcome: 'updated', customer_id: untouched, chunk: 1 }, { city: 'y' })
    await record(6, { outcome: 'updated', customer_id: untouched }, { city: 'z' }, {}, other)
    await apply()
    expect(await history()).toEqual([
      ['city', 'Bonn', 'Bari', importId, 2],
      ['city', 'Rome', 'Oslo', importId, 3],
      ['region', 'IT', 'NO', importId, 3],
    ])
    const find = (id: string) => db().selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst()
    expect(await find(ids[0] ?? '')).toMatchObject({ city: 'Oslo', region: 'NO' })
    expect(await find(untouched)).toEqual(before)
  })

  test('as far as was chosen', async () => {
    const id = await addCustomer(db(), { city: 'Rome' })
    await db()
      .updateTable('imports')
      .set({ settings: '{"rules": {"city": "never"}}' })
      .where('id', '=', importId)
      .execute()
    await record(2, { outcome: 'updated', customer_id: id }, { city: 'Oslo', region: 'NO' })
    await apply()
    expect(await history()).toEqual([['region', null, 'NO', importId, 2]])
  })
})

describe('what a customer has more than one of', () => {
  const phones = (...all: string[]) => ({ phones: all.map((phone) => ({ phone, label: 'work' })) })
  const list = async () =>
    (await db().selectFrom('customer_phones').selectAll().orderBy('phone').execute()).map(
      ({ customer_id, phone, label, cause_import_id }) => [customer_id, phone, label, cause_import_id],
    )

  test('comes with a new one, and leaves no history', async () => {
    const id = randomUUID()
    await record(2, { customer_id: id }, { phone: '+1', ...phones('+2', '+3') })
    await record(3, { customer_id: randomUUID(), chunk: 1 }, phones('+9'))
    await apply()
    expect(await list()).toEqual([
      [id, '+2', 'work', importId],
      [id, '+3', 'work', importId],
    ])
    expect(await history()).toEqual([])
  })

  test('is added to, once, and noted with all that there were', async () => {
    const [id, second] = [await addCustomer(db(), { city: 'Rome' }), await addCustomer(db(), { city: 'Bonn' })]
    const had = { customer_id: id, phone: '+5', label: 'home', cause_import_id: null }
    await db().insertInto('customer_phones').values(had).execute()
    await record(3, { outcome: 'updated', customer_id: id }, phones('+7', '+5', '+1'))
    await record(2, { outcome: 'updated', customer_id: second }, phones('+8'))
    await record(4, { outcome: 'unchanged', customer_id: id }, phones('+9'))
    await apply()
    expect(await history()).toEqual([
      ['phones', [], ['+8'], importId, 2],
      ['phones', ['+5'], ['+1', '+5', '+7'], importId, 3],
    ])
    expect((await list()).map(([customer, phone, label]) => [customer === id, phone, label])).toEqual([
      [true, '+1', 'work'],
      [true, '+5', 'home'],
      [true, '+7', 'work'],
      [false, '+8', 'work'],
    ])
  })

  test('leaves no history where all of it is there', async () => {
    const id = await addCustomer(db(), { city: 'Rome' })
    await db().insertInto('customer_phones').values({ customer_id: id, phone: '+5', label: '' }).execute()
    await record(2, { outcome: 'updated', customer_id: id }, phones('+5'))
    await apply()
    expect(await history()).toEqual([])
  })

  test('is e-mails and addresses too, as far as was chosen', async () => {
    const id = await addCustomer(db(), { city: 'Rome', email: 'a@a.example' })
    const settings = '{"rules": {"phone": "never", "email": "fill"}}'
    await db().updateTable('imports').set({ settings }).where('id', '=', importId).execute()
    const emails = [{ email: 'b@a.example', label: '' }]
    await record(
      2,
      { outcome: 'updated', customer_id: id },
      { ...phones('+1'), emails, addresses: [{ address: 'x', label: '' }] },
    )
    await record(3, { customer_id: randomUUID() }, { ...phones('+2'), emails })
    await apply()
    expect((await history()).map(([field]) => field)).toEqual(['addresses'])
    expect((await list()).map(([, phone]) => phone)).toEqual(['+2'])
    expect(await db().selectFrom('customer_emails').select('email').execute()).toEqual([{ email: 'b@a.example' }])
  })
})

describe('a record that needs review waits', () => {
  const review = (line: number, values: object = {}, staged: object = {}, id = importId) =>
    record(
      line,
      { outcome: 'review', reasons: '[{"code": "email.no-at"}]', ...values },
      {},
      { written_cells: '["1", "2"]', ...staged },
      id,
    )
  const waits = async () => (await rows()).map(({ line, import_id }) => [line, import_id])

  test('each with an id that goes with its line, whatever its hash', async () => {
    for (const line of [7, 2, 9, 4, 3, 8, 6, 5]) await review(line)
    await apply()
    const byId = await db().selectFrom('review_rows').select('line').orderBy('id').execute()
    expect(byId.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('once for the same cells, in order, and those of its chunk alone', async () => {
    const hash = await review(5)
    await review(3, { hash })
    await review(4)
    await review(7, { chunk: 1 })
    await review(8, {}, {}, other)
    await record(9, { outcome: 'created', customer_id: randomUUID() })
    await apply()
    expect(await waits()).toEqual([
      [3, importId],
      [4, importId],
    ])
    expect(await rows()).toMatchObject([
      { hash, columns: ['a', 'b'], cells: ['1', '2'], candidates: [], fixed_cells: null, state: 'open' },
      {},
    ])
    expect((await rows())[0]?.id.localeCompare((await rows())[1]?.id ?? '')).toBe(-1)
  })

  test('not a second time where the same cells wait already', async () => {
    const hash = await review(2)
    await addReviewRow(db(), other, 9, { hash, reasons: '[{"code": "email.no-domain"}]' })
    await apply()
    expect(await rows()).toMatchObject([{ import_id: other, line: 9, reasons: [{ code: 'email.no-domain' }] }])
  })

  test('as the first of its lines, whichever chunk is applied first', async () => {
    const hash = await review(2)
    await review(12, { hash, chunk: 1 })
    await apply(1)
    expect(await waits()).toEqual([[12, importId]])
    await apply(0)
    expect(await waits()).toEqual([[2, importId]])
    await apply(1)
    expect(await waits()).toEqual([[2, importId]])
  })

  test('as the line of the import that had put it there', async () => {
    const hash = await review(2)
    await addReviewRow(db(), other, 9, { hash })
    await apply()
    expect(await waits()).toEqual([[9, other]])
  })

  const several = '[{"code": "match.several", "line": 4}]'

  test('for whom it is about by now, though it had waited for its cells', async () => {
    const id = await addCustomer(db(), { city: 'Rome' })
    const hash = await review(2, { reasons: several, candidates: [id] })
    await addReviewRow(db(), other, 9, { hash })
    await apply()
    expect(await rows()).toMatchObject([{ import_id: other, reasons: [{ code: 'match.several' }], candidates: [id] }])
    expect((await rows())[0]?.reasons[0]).not.toHaveProperty('line')
  })

  test('with the line of another where it is this import that had put it there', async () => {
    const hash = await review(2, { reasons: several })
    await addReviewRow(db(), importId, 9, { hash })
    await apply()
    expect((await rows())[0]?.reasons).toMatchObject([{ code: 'match.several', line: 4 }])
  })

  test('as it did where it had waited for that already', async () => {
    const hash = await review(2, { reasons: several })
    await addReviewRow(db(), other, 9, { hash, reasons: '[{"code": "match.conflict"}]' })
    await apply()
    expect((await rows())[0]?.reasons).toMatchObject([{ code: 'match.conflict' }])
  })

  test('with its cells as a person has fixed them in a download, in its own order', async () => {
    const fixed = { same_import_id: other, same_hash: randomUUID() }
    const hash = await review(2, {}, fixed)
    const fresh = await review(3, {}, fixed)
    await addReviewRow(db(), other, 9, { hash, columns: '["b", "a"]' })
    await apply()
    expect(await rows()).toMatchObject([
      { hash: fresh, fixed_cells: ['1', '2'] },
      { hash, fixed_cells: ['2', '1'], reasons: [{ code: 'email.no-at' }] },
    ])
  })

  test('with what was fixed before where it comes again for whom it is about', async () => {
    const hash = await review(2, { reasons: several })
    await addReviewRow(db(), other, 9, { hash, fixed_cells: '["before"]' })
    await apply()
    expect(await rows()).toMatchObject([{ fixed_cells: ['before'], reasons: [{ code: 'match.several' }] }])
  })
})
