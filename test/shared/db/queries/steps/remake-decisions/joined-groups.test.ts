import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { foldedOf } from '../decide.ts'
import { openDecisions } from './open-decisions.ts'

const { db, importId, stage, decide, remake, now, add } = openDecisions()

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
    expect(await foldedOf(db(), importId())).toEqual({
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
