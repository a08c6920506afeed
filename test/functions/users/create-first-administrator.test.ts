import { afterAll, beforeEach, expect, test } from 'vitest'
import { createFirstAdministrator } from '../../../functions/users/create-first-administrator.ts'
import { isPassword } from '../../../shared/auth/password.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const create = (input: unknown, call = asSystem) => invoke(createFirstAdministrator, input, parts.deps, call)
const users = () => db.selectFrom('users').selectAll().execute()

test('makes an administrator with a password that is told this once and kept as a hash', async () => {
  const made = await create({ email: 'Admin@Harbour.test' })
  if (!made.created) throw new Error('nobody was made')
  expect(made.password).toMatch(/^[\w-]{20}$/)
  const [user] = await users()
  expect(user).toMatchObject({ email: 'admin@harbour.test', role: 'administrator' })
  expect(user?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]+\$[^$]+$/)
  expect(await isPassword(made.password ?? '', user?.password_hash ?? '')).toBe(true)
  const hours = ((user?.first_password_until?.getTime() ?? 0) - Date.now()) / 3_600_000
  expect(Math.round(hours)).toBe(24)
})

test('takes a password that is given, and does not repeat it', async () => {
  expect(await create({ email: 'a@harbour.test', password: 'a good password' })).toEqual({
    created: true,
    email: 'a@harbour.test',
    password: undefined,
  })
  const [user] = await users()
  expect(await isPassword('a good password', user?.password_hash ?? '')).toBe(true)
  expect(user?.first_password_until).toBeNull()
})

test('does nothing where there are users already', async () => {
  await create({ email: 'first@harbour.test' })
  const before = await users()
  expect(await create({ email: 'second@harbour.test' })).toEqual({ created: false })
  expect(await users()).toEqual(before)
})

test('of several that start at once, one makes it', async () => {
  const made = await Promise.all(Array.from({ length: 6 }, () => create({ email: 'admin@harbour.test' })))
  expect(made.filter(({ created }) => created)).toHaveLength(1)
  expect(await users()).toHaveLength(1)
})

test('also where each would make another one', async () => {
  const made = await Promise.all(Array.from({ length: 6 }, (_, n) => create({ email: `admin${n}@harbour.test` })))
  expect(made.filter(({ created }) => created)).toHaveLength(1)
  expect(await users()).toHaveLength(1)
})

test('names the fields that can not be used', async () => {
  await expect(create({ email: 'admin', password: 'short' })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { email: expect.any(String), password: expect.any(String) },
  })
})

test('is not for people', async () => {
  await expect(create({ email: 'a@harbour.test' }, as('administrator'))).rejects.toMatchObject({
    code: 'access.denied',
  })
  await expect(create({ email: 'a@harbour.test' }, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
