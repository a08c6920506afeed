import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { giveBackTry, takeTry } from '../../../../../shared/db/queries/users/sign-in-tries.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { waitUntilBlocked } from '../../../../functions/users/users.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const few = { subject: 'few', tries: 3, seconds: 60 }
const many = { subject: 'many', tries: 10, seconds: 6 }
const take = (...rules: (typeof few)[]) => takeTry(db(), rules)

test('of 300 at once no more get a try than there are, whatever the order in which they name the subjects', async () => {
  const all = await Promise.all(
    Array.from({ length: 300 }, (_, n) => (n % 2 === 0 ? take(few, many) : take(many, few))),
  )
  expect(all.filter(({ isTaken }) => isTaken)).toHaveLength(3)
})

test('what one subject refuses is taken from none', async () => {
  for (let n = 0; n < 3; n += 1) await take(few)
  expect(await take(few, many)).toMatchObject({ isTaken: false, full: ['few'] })
  expect(await take(many)).toEqual({ isTaken: true, left: 9 })
})

test('says how many are left, and how long to wait for the next one', async () => {
  expect([await take(few), await take(few), await take(few)]).toEqual(
    [2, 1, 0].map((left) => ({ isTaken: true, left })),
  )
  const refused = await take(few)
  expect(refused).toEqual({ isTaken: false, full: ['few'], waitSeconds: 60 })
})

test('the next one comes when its time has gone by, and no sooner', async () => {
  for (let n = 0; n < 3; n += 1) await take(few)
  const pass = (seconds: number) =>
    sql`update sign_in_tries set used_until = used_until - ${seconds} * interval '1 second'`.execute(db())
  await pass(50)
  expect(await take(few)).toMatchObject({ isTaken: false })
  await pass(10)
  expect([await take(few), await take(few)]).toMatchObject([{ isTaken: true }, { isTaken: false }])
})

test('unused time is not saved up beyond what there is at once', async () => {
  await sql`insert into sign_in_tries values ('few', now() - interval '1 year')`.execute(db())
  const all = [await take(few), await take(few), await take(few), await take(few)]
  expect(all.filter(({ isTaken }) => isTaken)).toHaveLength(3)
})

test('one that is given back can be taken again', async () => {
  for (let n = 0; n < 3; n += 1) await take(few)
  await giveBackTry(db(), [few])
  expect([await take(few), await take(few)]).toMatchObject([{ isTaken: true }, { isTaken: false }])
})

test('tries are given back in the order in which they are taken', async () => {
  const rules = ['b', 'a'].map((subject) => ({ subject, tries: 5, seconds: 60 }))
  await takeTry(db(), rules)
  const given = await db()
    .transaction()
    .execute(async (tx) => {
      await sql`update sign_in_tries set used_until = used_until where subject = 'a'`.execute(tx)
      const done = giveBackTry(db(), rules)
      await waitUntilBlocked(db())
      // Whoever waits for a has not taken b already.
      await sql`update sign_in_tries set used_until = used_until where subject = 'b'`.execute(tx)
      return { done }
    })
  await expect(given.done).resolves.toBeUndefined()
})
