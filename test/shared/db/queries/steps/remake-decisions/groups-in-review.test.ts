import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { addImport } from '../../../ledger-rows.ts'
import { land, type Said } from '../stage-records.ts'
import { bob, openDecisions } from './open-decisions.ts'

const { db, stage, decide, remake, now, add, remove } = openDecisions()

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

    test('but not where they say the same', async () => {
      await group({ name: 'Eve Poe' })
      expect(await now()).toEqual(['2 updated Eve v', '3 merged with 2 Eve'])
    })

    test('nor where their cells have landed there before', async () => {
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
