import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { lockCustomers } from '../../../../../shared/db/queries/customers/lock-customers.ts'
import { remakeDecisions } from '../../../../../shared/db/queries/steps/remake-decisions.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'
import { decide as decideAll, foldedOf, sayDecisions } from './decide.ts'
import { land, type Said, stage as stageOne } from './stage-records.ts'

const db = openTables()
let importId = ''
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db())
})

const stage = (line: number, said: Said) => stageOne(db(), importId, line, said)
const decide = (settings: object = {}) => decideAll(db(), importId, settings)
const remake = (chunk = 0) =>
  db()
    .transaction()
    .execute(async (tx) => {
      await lockCustomers(tx)
      return remakeDecisions(tx, importId, chunk)
    })
const now = () => sayDecisions(db(), importId)
const add = (display_name: string, more: object = {}) => addCustomer(db(), { display_name, ...more })
const remove = (id: string) =>
  db().updateTable('customers').set({ deleted_at: new Date() }).where('id', '=', id).execute()
const bob: Said = { name: 'Bob Ray', email: 'bob@b.example' }
const idsOf = async () =>
  (await db().selectFrom('import_records').select('customer_id').orderBy('line').execute()).map((r) => r.customer_id)

describe('a record is decided again', () => {
  test('where its customer has come meanwhile', async () => {
    await stage(2, { ...bob, record: { city: 'Rome' } })
    await stage(3, { ...bob, chunk: 1 })
    await stage(4, { name: 'Cy Wu' })
    await stage(5, { name: 'Di Poe', email: 'di@d.example', chunk: 1 })
    expect(await decide()).toEqual(['2 created new', '3 merged with 2 new', '4 created new', '5 created new'])
    const [, , cy] = await idsOf()
    await add('Bob Ray', { email: 'bob@b.example' })
    await add('Di Poe', { email: 'di@d.example' })
    expect(await remake()).toEqual({ lines: [3], chunks: [1] })
    expect(await now()).toEqual(['2 updated Bob v', '3 merged with 2 Bob', '4 created new', '5 created new'])
    expect((await idsOf())[2]).toBe(cy)
    expect(await remake(1)).toEqual({ lines: [], chunks: [] })
    expect((await now())[3]).toBe('5 unchanged Di v')
  })

  test('where its customer has gone', async () => {
    const id = await add('Bob Ray', { email: 'bob@b.example' })
    await stage(2, bob)
    expect(await decide()).toEqual(['2 unchanged Bob v'])
    await remove(id)
    await remake()
    expect(await now()).toEqual(['2 created new'])
    expect(await idsOf()).not.toContain(id)
  })

  test('by what was chosen', async () => {
    await stage(2, bob)
    await stage(3, { name: 'Cy Wu', email: 'cy@c.example' })
    await decide({ mode: 'create' })
    await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 skipped for mode.create-only maybe Bob', '3 created new'])
  })

  test('where nobody was there before', async () => {
    await stage(2, { ...bob, record: { city: 'Rome' } })
    await stage(3, bob)
    expect(await decide({ mode: 'update' })).toEqual([
      '2 skipped for mode.update-only',
      '3 skipped with 2 for mode.update-only',
    ])
    const id = await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 updated Bob v', '3 merged with 2 Bob'])
    await remove(id)
    await remake()
    expect(await now()).toEqual(['2 skipped for mode.update-only', '3 skipped with 2 for mode.update-only'])
  })

  test('but not what a person has decided, nor what is blank or needs review', async () => {
    await stage(2, { ...bob, verdict: 'review', reasons: [{ code: 'name.is-a-url' }] })
    await stage(3, { verdict: 'blank' })
    const hash = await stage(4, bob)
    const other = await addImport(db())
    await addReviewRow(db(), other, 9, { hash, state: 'ignored', closed_at: new Date() })
    await stageOne(db(), other, 2, { record: { city: 'Rome' } })
    await addRecord(db(), other, 2, { outcome: 'review', reasons: '[{"code": "record.no-identity"}]' }, null)
    const before = await decide()
    await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(before)
  })

  test('and what a person has made follow it stays with it', async () => {
    await stage(2, bob)
    await stage(3, { name: 'Cy Wu' })
    await decide()
    const followed = { outcome: 'merged', leader_line: 2, by_person: true } as const
    await db().updateTable('import_records').set(followed).where('line', '=', 3).execute()
    await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 unchanged Bob v', '3 merged with 2 new by person'])
  })

  test('by what its own import says of it, and no other', async () => {
    const other = await addImport(db())
    await stageOne(db(), other, 2, { name: 'Zoe Fox', email: 'zoe@z.example' })
    await addRecord(db(), other, 2, { outcome: 'review' }, null)
    await add('Zoe Fox', { email: 'zoe@z.example' })
    await stage(2, bob)
    await decide()
    await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 unchanged Bob v'])
    expect(await sayDecisions(db(), other)).toEqual(['2 review'])
  })

  test('though a later key would doubt what the first one knows', async () => {
    const parts = (last_name: string) => ({ first_name: 'Ann', last_name })
    await stage(2, { name: 'Ann Ray', external: 'A1', email: 'ann@a.example', inferred: parts('Ray') })
    await decide()
    await add('Ann Lee', { ...parts('Lee'), external_id: 'A1', email: 'ann@a.example' })
    await remake()
    expect(await now()).toEqual(['2 updated Ann v'])
  })
})

describe('groups that have come to the same customer', () => {
  beforeEach(async () => {
    await stage(2, { name: 'Bob Ray', email: 'bob@b.example', record: { notes: 'a' } })
    await stage(3, { name: 'Bob Ray', handle: '@bob', record: { notes: 'b' } })
    await stage(4, { name: 'Cy Wu', email: 'cy@c.example' })
    expect(await decide()).toEqual(['2 created new', '3 created new', '4 created new'])
  })

  test('become one', async () => {
    await add('Bob Ray', { email: 'bob@b.example', youtube_handle: '@bob' })
    await remake()
    expect(await now()).toEqual(['2 updated Bob v', '3 merged with 2 Bob', '4 created new'])
    expect(await foldedOf(db(), importId)).toEqual({
      2: { display_name: 'Bob Ray', email: 'bob@b.example', notes: 'a\nb', youtube_handle: '@bob' },
    })
  })

  test('unless they name two', async () => {
    await add('B Ray', { email: 'bob@b.example', youtube_handle: '@bob' })
    await db()
      .updateTable('staged_records')
      .set({ other: sql`other || '{"display_name": "Bea Ray"}'` })
      .where('line', '=', 3)
      .execute()
    await remake()
    expect(await now()).toEqual(['2 updated B v', '3 review for match.different-person maybe B', '4 created new'])
  })

  test('or our id says who they are', async () => {
    const id = await add('B Ray', { email: 'bob@b.example' })
    await db()
      .updateTable('staged_records')
      .set({ other: sql`other || '{"display_name": "Bea Ray"}'`, key_id: id })
      .where('line', '=', 3)
      .execute()
    await remake()
    expect(await now()).toEqual(['2 updated B v', '3 merged with 2 B', '4 created new'])
  })
})

describe('a group needs review', () => {
  test('whose lines lead to two by now, and all of it', async () => {
    await stage(2, { name: 'Bob Ray', email: 'bob@b.example', handle: '@bob' })
    await stage(3, { name: 'Bob Ray', handle: '@bob' })
    await decide()
    await add('Bob Ray', { email: 'bob@b.example' })
    await add('Bob K Ray', { youtube_handle: '@bob' })
    await remake()
    expect(await now()).toEqual([2, 3].map((line) => `${line} review for match.conflict maybe Bob Bob`))
  })

  test('whose key belongs to somebody else by now', async () => {
    await stage(2, bob)
    await stage(3, { name: 'Cy Wu', email: 'cy@c.example', external: 'C1' })
    await decide()
    await add('Eve Poe', { email: 'bob@b.example' })
    await add('Cy Wu', { email: 'cy@c.example', external_id: 'C2' })
    await remake()
    expect(await now()).toEqual([
      '2 review for match.different-person maybe Eve',
      '3 review for match.conflict maybe Cy',
    ])
  })

  test('for an external id before a name', async () => {
    await stage(2, { name: 'Cy Wu', email: 'bob@b.example', handle: '@bob' })
    await stage(3, { handle: '@bob', external: 'X9' })
    await decide()
    await add('Eve Poe', { email: 'bob@b.example', youtube_handle: '@bob', external_id: 'E1' })
    await remake()
    expect(await now()).toEqual([2, 3].map((line) => `${line} review for match.conflict maybe Eve`))
  })

  describe('of which only others lead to the new customer', () => {
    const hideChannels = () =>
      db().updateTable('staged_records').set({ other: sql`other - 'youtube_handle'` }).execute()
    const group = async (second: Said, hasLanded = false) => {
      await stage(2, { email: 'bob@b.example', handle: '@bob' })
      const hash = await stage(3, { handle: '@bob', ...second })
      expect(await decide()).toEqual(['2 created new', '3 merged with 2 new'])
      await hideChannels()
      const id = await add('Eve Poe', { email: 'bob@b.example', external_id: 'E1' })
      if (hasLanded) {
        const gone = await add('Gone', { deleted_at: new Date() })
        await land(db(), await addImport(db()), hash, { customer_id: id })
        await land(db(), await addImport(db()), hash, { customer_id: gone })
      }
      await remake()
    }

    test('and that name somebody else', async () => {
      await group({ name: 'Cy Wu' })
      expect(await now()).toEqual([2, 3].map((line) => `${line} review for match.different-person maybe Eve`))
    })

    test('and that have another external id', async () => {
      await group({ external: 'X9' })
      expect(await now()).toEqual([2, 3].map((line) => `${line} review for match.conflict maybe Eve`))
    })

    test('but not where they say the same, nor where their cells have landed there before', async () => {
      await group({ name: 'Eve Poe' })
      expect(await now()).toEqual(['2 updated Eve v', '3 merged with 2 Eve'])
      await emptyDatabase(db())
      importId = await addImport(db())
      await group({ name: 'Cy Wu' }, true)
      expect(await now()).toEqual(['2 updated Eve v', '3 merged with 2 Eve'])
    })

    test('nor where they say the same in other words, whatever other groups say', async () => {
      await stage(2, { email: 'bob@b.example', handle: '@bob' })
      await stage(3, { handle: '@bob', name: 'Poe, Eve' })
      await stage(4, { name: 'Di Fox', external: 'D9' })
      await decide()
      await hideChannels()
      await add('Eve Poe', { email: 'bob@b.example', external_id: 'E1' })
      await remake()
      expect(await now()).toEqual(['2 updated Eve v', '3 merged with 2 Eve', '4 created new'])
    })

    test('and of which one has another external id, and one another name', async () => {
      await stage(4, { handle: '@bob', external: 'X9' })
      await stage(2, { email: 'bob@b.example', handle: '@bob' })
      await stage(3, { handle: '@bob', name: 'Cy Wu' })
      await stage(5, { name: 'Di Fox' })
      await decide()
      await hideChannels()
      await add('Eve Poe', { email: 'bob@b.example', external_id: 'E1' })
      await remake()
      const refused = [2, 3, 4].map((line) => `${line} review for match.conflict maybe Eve`)
      expect(await now()).toEqual([...refused, '5 created new'])
    })

    test('though nobody had been there before', async () => {
      await stage(2, { email: 'bob@b.example', handle: '@bob' })
      await stage(3, { handle: '@bob', name: 'Cy Wu' })
      await decide({ mode: 'update' })
      await hideChannels()
      await add('Eve Poe', { email: 'bob@b.example' })
      await remake()
      expect(await now()).toEqual([2, 3].map((line) => `${line} review for match.different-person maybe Eve`))
    })

    test('but not where it is the one as before, whatever its name is by now', async () => {
      await add('Eve Poe', { email: 'bob@b.example' })
      await stage(2, { email: 'bob@b.example', handle: '@bob' })
      await stage(3, { handle: '@bob', name: 'Eve Poe' })
      expect(await decide()).toEqual(['2 updated Eve v', '3 merged with 2 Eve'])
      await hideChannels()
      await db().updateTable('customers').set({ display_name: 'Cy Wu' }).execute()
      await remake()
      expect(await now()).toEqual(['2 updated Cy v', '3 merged with 2 Cy'])
    })
  })

  test('who says nothing by which anybody is known, and whose customer has gone', async () => {
    const id = await add('Ann Lee')
    await stage(2, { id, record: { city: 'Rome' } })
    await stage(3, { name: 'Cy Wu' })
    expect(await decide()).toEqual(['2 updated Ann v', '3 created new'])
    await remove(id)
    await db().deleteFrom('customers').execute()
    await remake()
    expect(await now()).toEqual(['2 review for record.no-identity', '3 created new'])
  })

  test('but is left out where no customer is made', async () => {
    const id = await add('Ann Lee')
    await stage(2, { id, record: { city: 'Rome' } })
    expect(await decide({ mode: 'update' })).toEqual(['2 updated Ann v'])
    await remove(id)
    await remake()
    expect(await now()).toEqual(['2 skipped for mode.update-only'])
  })

  test('that would have what another customer has by now', async () => {
    await stage(2, { name: 'Bob Ray', external: 'B1' })
    await stage(3, { name: 'Cy Wu', external: 'C1' })
    await decide({ keys: ['email'] })
    await add('Eve Poe', { external_id: 'B1' })
    await remake()
    expect(await now()).toEqual(['2 review for match.taken maybe Eve', '3 created new'])
  })

  test('though only one of its lines would', async () => {
    await stage(2, { name: 'Bob Ray', handle: '@bob', external: 'B1' })
    await stage(3, { name: 'Bob Ray', handle: '@bob' })
    await decide({ keys: ['youtube'] })
    await add('Eve Poe', { external_id: 'B1' })
    await remake()
    expect(await now()).toEqual([2, 3].map((line) => `${line} review for match.taken maybe Eve`))
  })

  test('but not for what one before it wants that needs review itself', async () => {
    await stage(2, { name: 'Bob Ray', email: 'bob@b.example', external: 'X1' })
    await stage(3, { name: 'Cy Wu', email: 'cy@c.example' })
    await decide({ keys: ['email'] })
    const says = '{"display_name": "Cy Wu", "email": "cy@c.example", "external_id": "X1"}'
    await db().updateTable('staged_records').set({ other: says }).where('line', '=', 3).execute()
    await add('Eve Poe', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 review for match.different-person maybe Eve', '3 created new'])
  })
})

describe('what was refused is decided again', () => {
  test('where the customer of our id is there again', async () => {
    const id = await add('Ann Lee', { deleted_at: new Date() })
    const hash = await stage(2, { id, record: { city: 'Rome' } })
    await stage(3, { id, record: { city: 'Rome' }, hash, chunk: 1 })
    await stage(4, { id: randomUUID(), record: { city: 'Rome' } })
    await stage(5, { record: { city: 'Rome' }, external: 'A9' })
    await stage(6, { record: { city: 'Oslo' }, external: 'A9' })
    expect((await decide()).every((said) => said.includes('review for record.no-identity'))).toBe(true)
    await db().updateTable('customers').set({ deleted_at: null }).execute()
    await add('Cy Wu', { external_id: 'A9' })
    expect(await remake()).toEqual({ lines: [3], chunks: [1] })
    expect(await now()).toEqual([
      '2 updated Ann v',
      '3 merged with 2 Ann',
      '4 review for record.no-identity',
      '5 updated Cy v',
      '6 merged with 5 Cy',
    ])
  })

  test('with the chunk of the first line of its group, and with no other', async () => {
    const id = await add('Ann Lee', { deleted_at: new Date() })
    await stage(2, { name: 'Bob Ray' })
    await stage(3, { id, record: { city: 'Rome' }, chunk: 1 })
    await decide()
    await db().updateTable('customers').set({ deleted_at: null }).execute()
    expect(await remake(0)).toEqual({ lines: [], chunks: [] })
    expect(await now()).toEqual(['2 created new', '3 review for record.no-identity'])
    await remake(1)
    expect(await now()).toEqual(['2 created new', '3 updated Ann v'])
  })

  test('where a customer has the address that was doubted', async () => {
    const id = await add('Ann Lee')
    const doubted: Said = { verdict: 'review', reasons: [{ code: 'email.misspelt-domain', value: 'ann@gmial.com' }] }
    await stage(2, { id, email: 'ann@gmial.com', ...doubted })
    await stage(3, { id, email: 'ann@gmial.com', chunk: 1, ...doubted })
    await decide()
    await remake()
    expect(await now()).toEqual(['2 review for email.misspelt-domain', '3 review for email.misspelt-domain'])
    await db().updateTable('customers').set({ email: 'ann@gmial.com' }).execute()
    await remake()
    expect(await now()).toEqual(['2 unchanged Ann v', '3 review for email.misspelt-domain'])
  })

  test.each<[string, object, string]>([
    [
      'not where a person has closed it',
      { state: 'ignored', closed_at: new Date() },
      '2 review for record.no-identity',
    ],
    [
      'not where it waits to be told whom it is about',
      { reasons: '[{"code": "match.several"}]' },
      '2 review for record.no-identity',
    ],
    ['where it waits for something else', {}, '2 updated Ann v'],
    [
      'where this import fixes it',
      { reasons: '[{"code": "match.several"}]', fix_import_id: 'this' },
      '2 updated Ann v',
    ],
    ['where it was closed without a customer', { state: 'fixed' }, '2 updated Ann v'],
  ])('%s', async (_, row, decided) => {
    const id = await add('Ann Lee', { deleted_at: new Date() })
    const hash = await stage(2, { id, record: { city: 'Rome' } })
    await decide()
    await db().updateTable('customers').set({ deleted_at: null }).execute()
    const more = 'fix_import_id' in row ? { ...row, fix_import_id: importId } : row
    const other = await addImport(db())
    await addReviewRow(db(), other, 9, { hash, ...more } as object)
    await addReviewRow(db(), other, 10, { state: 'ignored', closed_at: new Date() })
    await remake()
    expect(await now()).toEqual([decided])
  })

  test('where it waits to be told whom it is about, and came back fixed', async () => {
    const id = await add('Ann Lee', { deleted_at: new Date() })
    const hash = await stage(2, { id, record: { city: 'Rome' } })
    const other = await addImport(db())
    await decide()
    await db().updateTable('customers').set({ deleted_at: null }).execute()
    await db().updateTable('staged_records').set({ same_import_id: other, same_hash: randomUUID() }).execute()
    await addReviewRow(db(), other, 9, { hash, reasons: '[{"code": "match.several"}]' })
    await remake()
    expect(await now()).toEqual(['2 updated Ann v'])
  })

  test('but not where it was for whom it is about', async () => {
    await add('Ann Lee', { email: 'bob@b.example' })
    await stage(2, bob)
    await stage(3, { record: { city: 'Rome' } })
    const refused = '3 review for record.no-identity'
    expect(await decide()).toEqual(['2 review for match.different-person maybe Ann', refused])
    await db().updateTable('customers').set({ display_name: 'Bob Ray' }).execute()
    await remake()
    expect(await now()).toEqual(['2 review for match.different-person maybe Bob', refused])
  })
})
