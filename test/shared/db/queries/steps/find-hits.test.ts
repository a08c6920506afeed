import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { findHits } from '../../../../../shared/db/queries/steps/find-hits.ts'
import { companyOfRecord } from '../../../../../shared/db/queries/steps/people.ts'
import type { MatchKey } from '../../../../../shared/importing/import-settings.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'
import { land, type Said, stage as stageOne } from './stage-records.ts'

const db = openTables()
const all: readonly MatchKey[] = ['external_id', 'email', 'youtube', 'phone']
let importId = ''
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db())
})

const stage = (line: number, said: Said) => stageOne(db(), importId, line, said)
const add = (values: object) => addCustomer(db(), values)
const addFurther = async (customer_id: string, { phone, email }: { phone?: string; email?: string }) => {
  if (phone) await db().insertInto('customer_phones').values({ customer_id, phone, label: '' }).execute()
  if (email) await db().insertInto('customer_emails').values({ customer_id, email, label: '' }).execute()
}
/** Each hit as its line, its rank, the first name of the customer, and what speaks against it. */
const hits = (keys = all) =>
  db()
    .transaction()
    .execute(async (tx) => {
      await findHits(
        tx,
        importId,
        keys,
        sql`(select s.*, name_key(s.name), ${companyOfRecord} as company from staged_records s where s.import_id = ${importId})`,
      )
      const { rows } = await sql<{ hit: string }>`
        select concat_ws(' ', h.line, h.rank, coalesce(c.first_name, split_part(c.full_name, ' ', 1)), h.clash) as hit
        from hits h join customers c on c.id = h.customer_id order by 1`.execute(tx)
      return rows.map(({ hit }) => hit)
    })

const ann = { first_name: 'Ann', last_name: 'Lee' }
const annLee = { ...ann, display_name: 'Ann Lee' }

describe('a key leads to who has it', () => {
  const cases: [string, object, Said, string[]][] = [
    ['an external id', { external_id: 'A1' }, { external: 'A1' }, ['2 2 Ann']],
    ['an e-mail address', { email: 'ann@a.example' }, { email: 'ann@a.example' }, ['2 3 Ann']],
    ['a further address', { email: 'ann@a.example' }, { email: 'x@a.example', emails: ['x@a.example', 'ann@a.example'] }, ['2 3 Ann']],
    ['a channel', { youtube_handle: '@ann' }, { handle: '@ann' }, ['2 4 Ann']],
    ['the address of a channel', { youtube_channel_url: 'https://y/c' }, { url: 'https://y/c' }, ['2 4 Ann']],
    ['a phone with the name', { phone: '+1', display_name: 'Ann Lee' }, { phones: ['+2', '+1'], name: 'Lee Ann' }, ['2 5 Ann']],
  ] // biome-ignore format: a table

  test.each(cases)('%s', async (_, customer, said, found) => {
    await add({
      display_name: 'Bob Ray',
      email: 'bob@a.example',
      phone: '+9',
      external_id: 'B1',
      youtube_handle: '@bob',
    })
    await add({ ...ann, ...customer })
    await stage(2, said)
    expect(await hits()).toEqual(found)
  })

  test.each(cases)('but not to one who was deleted: %s', async (_, customer, said) => {
    await add({ ...ann, ...customer, deleted_at: new Date() })
    await stage(2, said)
    expect(await hits()).toEqual([])
  })

  test('our id, before all others, but not that of one who was deleted', async () => {
    await stage(2, { id: await add({ ...ann, email: 'ann@a.example' }), email: 'ann@a.example' })
    await stage(3, { id: await add({ first_name: 'Gone', deleted_at: new Date() }) })
    expect(await hits()).toEqual(['2 1 Ann', '2 3 Ann'])
  })

  test('what stands beside the row of a customer', async () => {
    for (const [first_name, more] of [['Ann', {}], ['Gone', { deleted_at: new Date() }]] as const)
      await addFurther(await add({ first_name, ...more }), { phone: '+1', email: 'desk@a.example' })
    await stage(2, { email: 'desk@a.example' })
    await stage(3, { phones: ['+1'], name: 'Ann' })
    await stage(4, { phones: ['+1'], name: 'Gone' })
    await stage(5, { phones: ['+7'], name: 'Ann' })
    expect(await hits()).toEqual(['2 3 Ann', '3 5 Ann'])
  }) // biome-ignore format: short lists

  test('not an address that several share, nor a phone with another name or none', async () => {
    await add({ ...ann, email: 'desk@a.example', email_shared: true, phone: '+1' })
    await add({ company_primary: 'Lee Ltd', phone: '+2' })
    await stage(2, { email: 'desk@a.example' })
    await stage(3, { email: 'x@a.example', emails: ['x@a.example', 'desk@a.example'] })
    await stage(4, { phones: ['+1'], name: 'Bob Ray' })
    await stage(5, { phones: ['+2'] })
    await add({ display_name: '...', phone: '+3' })
    await stage(6, { phones: ['+3'], name: '---' })
    expect(await hits()).toEqual([])
  })

  test('in the order in which the keys were chosen, and by no others', async () => {
    await add({ ...annLee, email: 'ann@a.example', phone: '+1', external_id: 'A1', youtube_handle: '@ann' })
    await stage(2, { email: 'ann@a.example', phones: ['+1'], external: 'A1', handle: '@ann', name: 'Ann Lee' })
    expect(await hits(['phone', 'email'])).toEqual(['2 2 Ann', '2 3 Ann'])
    expect(await hits(['youtube'])).toEqual(['2 2 Ann'])
    expect(await hits([])).toEqual([])
  })
})

describe('another external id speaks against a key', () => {
  test.each<[string, object, Said, readonly MatchKey[], string]>([
    ['of an address', { external_id: 'B1' }, { external: 'A1' }, all, '2 3 Ann match.conflict'],
    ['unless it is the same', { external_id: 'A1' }, { external: 'A1' }, all, '2 3 Ann'],
    ['unless the customer has none', {}, { external: 'A1' }, all, '2 3 Ann'],
    ['unless the record has none', { external_id: 'B1' }, {}, all, '2 3 Ann'],
    ['unless it is no key', { external_id: 'B1' }, { external: 'A1' }, ['email'], '2 2 Ann'],
  ])('%s', async (_, customer, said, keys, hit) => {
    await add({ ...ann, email: 'ann@a.example', ...customer })
    await stage(2, { email: 'ann@a.example', ...said })
    expect(await hits(keys)).toContain(hit)
  })

  test('of a phone too, and not against our id', async () => {
    const id = await add({ ...annLee, phone: '+1', external_id: 'B1' })
    await stage(2, { id, phones: ['+1'], name: 'Ann Lee', external: 'A1' })
    expect(await hits()).toEqual(['2 1 Ann', '2 5 Ann match.conflict'])
  })
})

describe('a key that the customer of our id has too', () => {
  let id = ''
  beforeEach(async () => {
    id = await add({ first_name: 'Ann', youtube_handle: '@x' })
    await add({ first_name: 'Bob', youtube_handle: '@x', email: 'bob@a.example' })
  })

  test('leads to that one alone', async () => {
    await stage(2, { id, handle: '@x', email: 'bob@a.example' })
    await stage(3, { handle: '@x' })
    expect(await hits()).toEqual(['2 1 Ann', '2 3 Bob', '2 4 Ann', '3 4 Ann', '3 4 Bob'])
  })

  test('but not one that only the other has', async () => {
    await db().updateTable('customers').set({ youtube_handle: null }).where('id', '=', id).execute()
    await stage(2, { id, handle: '@x' })
    expect(await hits()).toEqual(['2 1 Ann', '2 4 Bob'])
  })
})

describe('a key of another person', () => {
  const email = 'ann@a.example'

  test.each<[string, Said, string[]]>([
    ['says nothing', { email, name: 'Bob Ray' }, ['2 3 Ann match.different-person']],
    ['says nothing where only the family name is another', { email, name: 'Ann Ray' }, ['2 3 Ann match.different-person']],
    ['knows that a family name has changed, as an external id', { external: 'A1', name: 'Ann Ray', inferred: { first_name: 'Ann', last_name: 'Ray' } }, ['2 2 Ann']],
    ['knows not that a given name has, as an external id', { external: 'A1', name: 'Bob Lee' }, ['2 2 Ann match.different-person']],
    ['says who it is where the name is the same', { email, name: 'Lee, Ann' }, ['2 3 Ann']],
    ['says who it is where there is no name', { email }, ['2 3 Ann']],
    ['is told by its channel too', { email, name: 'Ann Lee', handle: '@other' }, ['2 3 Ann match.different-person']],
    ['or by its address', { email, name: 'Ann Lee', url: 'https://y/channel/UCy' }, ['2 3 Ann match.different-person']],
  ])('%s', async (_, said, found) => {
    await add({ ...annLee, email, external_id: 'A1', youtube_handle: '@ann', youtube_channel_url: 'https://y/channel/UCx' })
    await stage(2, said)
    await stage(3, { email, name: 'Ann Lee' })
    expect(await hits()).toEqual([...found, '3 3 Ann'])
  }) // biome-ignore format: a table

  test('says nothing beside our id, which says all; and another external id goes before', async () => {
    const id = await add({ ...annLee, email, external_id: 'A1' })
    await stage(2, { id, email, name: 'Bob Ray' })
    await stage(3, { email, external: 'B1', name: 'Bob Ray' })
    await stage(4, { id, name: 'Bob Ray' })
    expect(await hits()).toEqual(['2 1 Ann', '2 3 Ann match.different-person', '3 3 Ann match.conflict', '4 1 Ann'])
  })
})

describe('where the very same cells have landed before', () => {
  let [before, first, second] = ['', '', '']
  beforeEach(async () => {
    before = await addImport(db())
    first = await add({ ...annLee, phone: '+1', email: 'ann@a.example' })
    second = await add({ display_name: 'Ann Lee', first_name: 'Eve', last_name: 'Lee', phone: '+1' })
  })
  const phone: Said = { phones: ['+1'], name: 'Ann Lee' }

  test('settles which of those a phone leads to', async () => {
    await land(db(), before, await stage(2, phone), { customer_id: second })
    await stage(3, phone)
    expect(await hits()).toEqual(['2 5 Eve', '3 5 Ann', '3 5 Eve'])
  })

  test('goes before a phone that leads to somebody else', async () => {
    const bob = await add({ display_name: 'Bob Ray' })
    await land(db(), before, await stage(2, phone), { customer_id: bob })
    await land(db(), before, await stage(3, { email: 'ann@a.example' }), { customer_id: bob })
    expect(await hits()).toEqual(['2 9 Bob', '3 3 Ann'])
  })

  test('is asked for nothing where the keys are clear, a phone among them', async () => {
    const bob = await add({ display_name: 'Bob Ray' })
    await db().updateTable('customers').set({ phone: '+3' }).where('id', '=', second).execute()
    await land(db(), before, await stage(2, { ...phone, email: 'ann@a.example' }), { customer_id: bob })
    expect(await hits()).toEqual(['2 3 Ann', '2 5 Ann'])
  })

  test('goes before the only one that a phone leads to, and settles it beside another key', async () => {
    const bob = await add({ display_name: 'Bob Ray' })
    const both: Said = { ...phone, email: 'ann@a.example' }
    await land(db(), before, await stage(2, { phones: ['+3'], name: 'Ann Lee' }), { customer_id: bob })
    await add({ ...annLee, phone: '+3' })
    await land(db(), before, await stage(3, both), { customer_id: first })
    await stage(4, both)
    expect(await hits()).toEqual(['2 9 Bob', '3 3 Ann', '3 5 Ann', '4 3 Ann', '4 5 Ann', '4 5 Eve'])
  })

  test('is asked for nothing where our id is there, and a phone is no key', async () => {
    const bob = await add({ display_name: 'Bob Ray' })
    await land(db(), before, await stage(2, { id: first }), { customer_id: bob })
    expect(await hits(['email'])).toEqual(['2 1 Ann'])
  })

  test('takes back what speaks against that customer, and nobody else', async () => {
    const said: Said = { email: 'ann@a.example', name: 'Bob Ray' }
    await land(db(), before, await stage(2, said), { customer_id: first })
    await land(db(), before, await stage(3, said), { customer_id: second })
    await stage(4, said)
    expect(await hits()).toEqual(['2 3 Ann', '3 3 Ann match.different-person', '4 3 Ann match.different-person'])
  })

  test.each<[string, (id: string) => Promise<readonly [object, object]>, boolean]>([
    ['counts', async () => [{}, {}], true],
    ['is what a person has decided too', async () => [{ by_person: true }, {}], true],
    ['was undone', async () => [{ undone_at: new Date() }, {}], false],
    ['came to no customer', async () => [{ customer_id: null }, {}], false],
    ['has not been written', async () => [{}, { state: 'running' }], false],
    ['was cleaned alone', async () => [{}, { step: 'clean' }], false],
    ['was written of another chunk alone', async () => [{}, { chunk: 1 }], false],
    ['is this import', async () => [{ import_id: importId }, {}], false],
    ['has other cells', async () => [{ hash: randomUUID() }, {}], false],
  ])('what has landed %s', async (_, make, counts) => {
    const [values, step] = await make(first)
    await land(db(), before, await stage(2, { name: 'Ann Lee' }), { customer_id: first, ...values }, step)
    await land(db(), importId, randomUUID(), { customer_id: second })
    expect(await hits()).toEqual(counts ? ['2 9 Ann'] : [])
  })

  test('counts only while that customer is there', async () => {
    const gone = await add({ first_name: 'Gone', deleted_at: new Date() })
    await land(db(), before, await stage(2, {}), { customer_id: gone })
    expect(await hits()).toEqual([])
  })
})
