import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changePassword } from '../../../functions/users/change-password.ts'
import { findSession } from '../../../functions/users/find-session.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addUser, goodPassword, sessionOf } from './users.ts'

let parts: TestParts
let token: string
beforeAll(async () => {
  parts = await openTestParts()
  await addUser(parts.deps.db, 'eve@harbour.test', 'viewer')
})
afterAll(() => parts.close())
beforeEach(async () => {
  await sql`update users set disabled_at = null, role = 'viewer'`.execute(parts.deps.db)
  const input = { email: 'eve@harbour.test', password: goodPassword, address: '' }
  token = (await invoke(signIn, input, parts.deps, asStranger)).token
})

const find = (given = token) => invoke(findSession, { token: given }, parts.deps, asStranger)
const stranger = { actor: { kind: 'stranger' } }
const editSession = (change: string) => sql`update sessions set ${sql.raw(change)}`.execute(parts.deps.db)

test('tells who holds a token', async () => {
  const { actor } = await find()
  expect(actor).toEqual({
    kind: 'user',
    id: expect.any(String),
    email: 'eve@harbour.test',
    name: 'eve@harbour.test',
    role: 'viewer',
    importsStraightAway: false,
    sessionId: expect.any(String),
    isConfirmed: true,
  })
})

test('a password counts as typed again for a quarter of an hour', async () => {
  const isConfirmed = async () => Reflect.get((await find()).actor, 'isConfirmed')
  await editSession(`confirmed_at = now() - interval '14 minutes'`)
  expect(await isConfirmed()).toBe(true)
  await editSession(`confirmed_at = now() - interval '15 minutes 1 second'`)
  expect(await isConfirmed()).toBe(false)
})

test.each(['', 'made up', '\0', 'é'])('who holds %j is a stranger', async (given) => {
  expect(await find(given)).toEqual(stranger)
})

test('a hash from the database is no token', async () => {
  const { token_hash } = await parts.deps.db.selectFrom('sessions').select('token_hash').executeTakeFirstOrThrow()
  for (const encoding of ['base64url', 'hex', 'latin1'] as const)
    expect(await find(token_hash.toString(encoding))).toEqual(stranger)
})

test('a user who is disabled is out at once, and a role that changes counts at once', async () => {
  await sql`update users set role = 'editor'`.execute(parts.deps.db)
  expect(await find()).toMatchObject({ actor: { role: 'editor' } })
  await sql`update users set disabled_at = now()`.execute(parts.deps.db)
  expect(await find()).toEqual(stranger)
})

describe('a session', () => {
  test.each([
    [
      'lives while it is used, to its last day',
      `created_at = now() - interval '29 days', expires_at = now() + interval '1 minute'`,
      'user',
    ],
    ['ends after 30 days, used or not', `expires_at = now() - interval '1 second'`, 'stranger'],
    ['lives when it was used six days ago', `seen_at = now() - interval '6 days 23 hours'`, 'user'],
    ['ends when it was not used for seven', `seen_at = now() - interval '7 days 1 second'`, 'stranger'],
  ])('%s', async (_, change, kind) => {
    await editSession(change)
    expect((await find()).actor.kind).toBe(kind)
  })

  test('is kept alive by its use', async () => {
    await editSession(`seen_at = now() - interval '6 days'`)
    await find()
    const { seen_at } = await parts.deps.db
      .selectFrom('sessions')
      .select('seen_at')
      .orderBy('created_at', 'desc')
      .executeTakeFirstOrThrow()
    await editSession(`seen_at = seen_at - interval '6 days'`)
    expect(Date.now() - seen_at.getTime()).toBeLessThan(86_400_000)
    expect((await find()).actor.kind).toBe('user')
  })
})

test('a token that can be none is refused', async () => {
  await expect(find('x'.repeat(201))).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { token: expect.any(String) },
  })
})

test('while somebody changes the user nothing is noted, and nobody is waited for', async () => {
  await editSession("seen_at = now() - interval '2 minutes'")
  const seenAt = () => parts.deps.db.selectFrom('sessions').select('seen_at').execute()
  const before = await seenAt()
  await parts.deps.db.transaction().execute(async (tx) => {
    await sql`update users set name = name`.execute(tx)
    expect((await find()).actor.kind).toBe('user')
  })
  expect(await seenAt()).toEqual(before)
  await find()
  expect(await seenAt()).not.toEqual(before)
})

test('limits that are made shorter count for sessions that there are', async () => {
  const findWithin = (hours: number, idleHours: number) => {
    const config = { ...parts.deps.config, sessions: { hours, idleHours } }
    return invoke(findSession, { token }, { ...parts.deps, config }, asStranger)
  }
  await editSession(`created_at = now() - interval '90 minutes', seen_at = now() - interval '59 minutes'`)
  expect(await findWithin(2, 1)).toMatchObject({ actor: { kind: 'user' } })
  expect(await findWithin(1, 1)).toEqual(stranger)
  await editSession(`created_at = now() - interval '90 minutes', seen_at = now() - interval '61 minutes'`)
  expect(await findWithin(2, 1)).toEqual(stranger)
  expect(await findWithin(2, 2)).toMatchObject({ actor: { kind: 'user' } })
})

test('a session is opened for as long as it is set', async () => {
  const config = { ...parts.deps.config, sessions: { hours: 9, idleHours: 1 } }
  const input = { email: 'eve@harbour.test', password: goodPassword, address: '' }
  const opened = sessionOf(await invoke(signIn, input, { ...parts.deps, config }, asStranger))
  const hours = (opened.expiresAt.getTime() - Date.now()) / 3_600_000
  expect(hours).toBeGreaterThan(8.9)
  expect(hours).toBeLessThanOrEqual(9.01)
})

test('a password that was made for somebody opens everything until it ends, and then only the form for one of their own', async () => {
  const duty = async () => Reflect.get((await find()).actor, 'duty')
  const endsIn = (span: string) =>
    sql`update users set first_password_until = now() + ${span}::interval`.execute(parts.deps.db)
  await endsIn('1 minute')
  expect(await duty()).toBeUndefined()
  await endsIn('-1 second')
  expect(await duty()).toBe('password')
  const { actor } = await find()
  const input = {
    present: goodPassword,
    password: 'stone river candle moss',
    again: 'stone river candle moss',
    address: '',
  }
  await invoke(changePassword, input, parts.deps, { actor, requestId: 'test' })
  const { first_password_until } = await parts.deps.db.selectFrom('users').selectAll().executeTakeFirstOrThrow()
  expect(first_password_until).toBeNull()
})
