import { afterAll, beforeAll, expect, test } from 'vitest'
import { updateAccount } from '../../../functions/users/update-account.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addUser, codeOf, enterAs } from './users.ts'

let parts: TestParts
let asBob: Call
beforeAll(async () => {
  parts = await openTestParts()
  for (const name of ['bob', 'cy']) await addUser(parts.deps.db, `${name}@harbour.test`)
  asBob = (await enterAs(parts.deps, 'bob@harbour.test')).call
})
afterAll(() => parts.close())

const update = (name: unknown, call = asBob) => invoke(updateAccount, { name }, parts.deps, call)

test('changes the own name alone', async () => {
  await update('  Bob 陳 ')
  const names = await parts.deps.db.selectFrom('users').select('name').orderBy('email').execute()
  expect(names.map(({ name }) => name)).toEqual(['Bob 陳', 'cy@harbour.test'])
})

test.each(['', '   ', 'x'.repeat(101), 'a\0b'])('%j is no name', async (name) => {
  await expect(update(name)).rejects.toMatchObject({ code: 'input.invalid', fields: { name: expect.any(String) } })
})

test('a setting is changed by itself, and the name with it or not', async () => {
  const own = () =>
    parts.deps.db
      .selectFrom('users')
      .select(['name', 'imports_straight_away'])
      .where('email', '=', 'bob@harbour.test')
      .executeTakeFirstOrThrow()
  const { name } = await own()
  const set = (input: object) => invoke(updateAccount, input, parts.deps, asBob)
  expect((await own()).imports_straight_away).toBe(false)
  await set({ importsStraightAway: true })
  expect(await own()).toEqual({ name, imports_straight_away: true })
  await set({})
  await set({ name: 'Bob Chan' })
  expect(await own()).toEqual({ name: 'Bob Chan', imports_straight_away: true })
  await set({ importsStraightAway: false })
  expect((await own()).imports_straight_away).toBe(false)
})

test('who is no user has none', async () => {
  expect(await codeOf(update('Bob', asSystem))).toBe('not-found')
})
