import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findSession } from '../../../functions/users/find-session.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { hashToken } from '../../../shared/auth/token.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, goodPassword } from './users.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(parts.deps.db)
  await addUser(parts.deps.db, 'eve@harbour.test')
})

const enter = (email: string, password: string, address = '192.0.2.1') =>
  invoke(signIn, { email, password, address }, parts.deps, asStranger)
const fail = (times: number, email = 'eve@harbour.test', address = '192.0.2.1') =>
  parts.deps.db
    .insertInto('sign_in_failures')
    .values(Array.from({ length: times }, () => ({ email, address })))
    .execute()

test('gives a token, of which only a hash is kept', async () => {
  const { token, expiresAt } = await enter(' EVE@harbour.test ', goodPassword)
  const session = await parts.deps.db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow()
  expect(session.token_hash).toEqual(hashToken(token))
  expect(session.expires_at).toEqual(expiresAt)
  expect(session.expires_at.getTime() - session.created_at.getTime()).toBe(30 * 86_400_000)
  expect(await invoke(findSession, { token }, parts.deps, asStranger)).toMatchObject({
    actor: { kind: 'user', email: 'eve@harbour.test' },
  })
})

test('two sign-ins are two sessions', async () => {
  const tokens = [await enter('eve@harbour.test', goodPassword), await enter('eve@harbour.test', goodPassword)].map(
    ({ token }) => token,
  )
  expect(new Set(tokens).size).toBe(2)
})

describe('says the same about a wrong password, an unknown user, a disabled one, and one without a password', () => {
  test.each([
    ['a wrong password', 'eve@harbour.test', 'wrong'],
    ['an unknown user', 'nobody@harbour.test', goodPassword],
    ['a disabled user', 'old@harbour.test', goodPassword],
    ['one without a password', 'sso@harbour.test', goodPassword],
    ['one without a password, and none given', 'sso@harbour.test', ''],
  ])('%s', async (_, email, password) => {
    const { db } = parts.deps
    await addUser(db, 'old@harbour.test')
    await db.updateTable('users').set({ disabled_at: new Date() }).where('email', '=', 'old@harbour.test').execute()
    await db.insertInto('users').values({ email: 'sso@harbour.test', name: 'S', role: 'viewer' }).execute()
    await expect(enter(email, password)).rejects.toMatchObject({
      code: 'session.wrong-password',
      message: 'That e-mail and password do not match.',
    })
    expect(await db.selectFrom('sign_in_failures').select(['email', 'address']).execute()).toEqual([
      { email, address: '192.0.2.1' },
    ])
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
  })
})

describe('after ten failures', () => {
  test('an account pauses, for the right password too, whether it exists or not', async () => {
    await fail(9)
    await expect(enter('eve@harbour.test', 'wrong')).rejects.toMatchObject({
      code: 'session.wrong-password',
      message: expect.stringContaining('last try'),
    })
    await expect(enter('eve@harbour.test', goodPassword, '192.0.2.2')).rejects.toMatchObject({
      code: 'session.too-many-tries',
    })
    await fail(10, 'nobody@harbour.test')
    await expect(enter('nobody@harbour.test', 'wrong', '192.0.2.3')).rejects.toMatchObject({
      code: 'session.too-many-tries',
    })
  })

  test.each([
    [5, /^That e-mail and password do not match\.$/],
    [6, /3 tries are left/],
    [7, /2 tries are left/],
    [8, /One try is left/],
    [9, /last try.*15 minutes/],
  ])('the tries that are left are told before: after %i', async (failures, message) => {
    await fail(failures)
    await expect(enter('eve@harbour.test', 'wrong')).rejects.toMatchObject({
      message: expect.stringMatching(message),
    })
  })

  test('other accounts are untouched', async () => {
    await fail(10, 'nobody@harbour.test')
    expect(await enter('eve@harbour.test', goodPassword)).toMatchObject({ token: expect.any(String) })
  })

  test('the pause ends after a quarter of an hour', async () => {
    await fail(10)
    await sql`update sign_in_failures set at = at - interval '15 minutes 1 second'`.execute(parts.deps.db)
    expect(await enter('eve@harbour.test', goodPassword)).toMatchObject({ token: expect.any(String) })
  })

  test('a sign-in that succeeds forgets the failures before', async () => {
    await fail(9)
    await enter('eve@harbour.test', goodPassword)
    await expect(enter('eve@harbour.test', 'wrong')).rejects.toMatchObject({
      message: 'That e-mail and password do not match.',
    })
  })
})

test('after fifty failures from an address, it pauses for every account', async () => {
  for (let n = 0; n < 50; n += 1) await fail(1, `guess${n}@harbour.test`, '192.0.2.9')
  await expect(enter('eve@harbour.test', goodPassword, '192.0.2.9')).rejects.toMatchObject({
    code: 'session.too-many-tries',
  })
  expect(await enter('eve@harbour.test', goodPassword, '192.0.2.10')).toMatchObject({ token: expect.any(String) })
})

test('names the fields that are missing', async () => {
  await expect(invoke(signIn, {}, parts.deps, asStranger)).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { email: expect.any(String), password: expect.any(String), address: expect.any(String) },
  })
})
