import { beforeEach, expect, test } from 'vitest'
import {
  findFirstAdministrator,
  hasUsers,
  insertFirstUser,
  insertUser,
} from '../../../../../shared/db/queries/users/users.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const user = (email: string, more: object = {}) => ({
  ...{ email, name: email, role: 'administrator' as const, password_hash: null, disabled_at: null },
  ...more,
})

test('one address has one user', async () => {
  const id = expect.stringMatching(/^[\da-f-]{36}$/)
  expect(await insertUser(db(), user('a@a.example'))).toEqual(id)
  expect(await insertUser(db(), user('a@a.example'))).toBeUndefined()
  expect(await insertUser(db(), user('b@a.example'))).toEqual(id)
  expect(await db().selectFrom('users').select('id').execute()).toHaveLength(2)
})

test('the first user is made where there is none', async () => {
  expect(await hasUsers(db())).toBe(false)
  expect(await insertFirstUser(db(), user('a@a.example'))).toBe(true)
  expect(await hasUsers(db())).toBe(true)
  expect(await insertFirstUser(db(), user('b@a.example'))).toBe(false)
  expect(await db().selectFrom('users').select('email').execute()).toEqual([{ email: 'a@a.example' }])
})

test('the first administrator is the one who came first, of those who may sign in', async () => {
  const at = (day: number) => ({ created_at: new Date(Date.UTC(2026, 0, day)) })
  await insertUser(db(), user('gone@a.example', { ...at(1), disabled_at: new Date() }))
  await insertUser(db(), user('invited@a.example', { ...at(1), joined_at: null }))
  await insertUser(db(), user('editor@a.example', { ...at(2), role: 'editor' }))
  await insertUser(db(), user('later@a.example', at(4)))
  await insertUser(db(), user('first@a.example', at(3)))
  expect(await findFirstAdministrator(db())).toMatchObject({ email: 'first@a.example' })
})
