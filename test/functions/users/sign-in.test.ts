import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findSession } from '../../../functions/users/find-session.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { countHashes } from '../../../shared/auth/password.ts'
import { hashToken } from '../../../shared/auth/token.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, goodPassword, sessionOf } from './users.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(parts.deps.db)
  await addUser(parts.deps.db, 'eve@harbour.test')
})

const enter = async (email: string, password: string, address = '192.0.2.1', browserToken?: string) =>
  sessionOf(await invoke(signIn, { email, password, address, browserToken }, parts.deps, asStranger))
const codeOf = (tried: Promise<unknown>) =>
  tried.then(
    () => 'in',
    (error: { code: string }) => error.code,
  )
/** As if so many minutes had gone by. */
const wait = (minutes: number) =>
  sql`update sign_in_tries set used_until = used_until - ${minutes} * interval '1 minute'`.execute(parts.deps.db)
async function fail(times: number, email = 'eve@harbour.test', address = '192.0.2.1') {
  for (let n = 0; n < times; n += 1) await enter(email, 'wrong', address).catch(() => undefined)
}

test('gives a token, of which only a hash is kept', async () => {
  const { token, expiresAt } = await enter(' EVE@harbour.test ', goodPassword)
  const session = await parts.deps.db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow()
  expect(session.token_hash).toEqual(hashToken(token))
  expect(session.expires_at).toEqual(expiresAt)
  expect(session.expires_at.getTime() - session.created_at.getTime()).toBe(30 * 86_400_000)
  expect(await invoke(findSession, { token }, parts.deps, asStranger)).toMatchObject({
    actor: { kind: 'user', email: 'eve@harbour.test', isConfirmed: true },
  })
})

test('the log says who by an id, and nothing that was typed', async () => {
  const lines: string[] = []
  const write = (...said: unknown[]) => void lines.push(JSON.stringify(said))
  const log = { ...parts.deps.log, info: write, warn: write }
  const typed = [
    ['my-secret@typed.invalid', 'my-secret-password'],
    ['eve@harbour.test', 'my-secret-password'],
    ['eve@harbour.test', goodPassword],
    ...Array.from({ length: 6 }, () => ['eve@harbour.test', 'my-secret-password']),
  ]
  for (const [email, password] of typed)
    await invoke(signIn, { email, password, address: '192.0.2.9' }, { ...parts.deps, log }, asStranger).catch(() => '')
  expect(lines.filter((line) => line.includes('sign-in refused')).length).toBeGreaterThan(1)
  expect(lines.filter((line) => /too many sign-ins|signed in/.test(line)).length).toBeGreaterThan(1)
  expect(lines.filter((line) => /my-secret|eve@|long-enough/.test(line) || line.includes(goodPassword))).toEqual([])
  const { id } = await parts.deps.db.selectFrom('users').select('id').executeTakeFirstOrThrow()
  expect(lines.filter((line) => line.includes(id)).length).toBeGreaterThan(2)
})

test('two sign-ins are two sessions', async () => {
  const tokens = [await enter('eve@harbour.test', goodPassword), await enter('eve@harbour.test', goodPassword)].map(
    ({ token }) => token,
  )
  expect(new Set(tokens).size).toBe(2)
})

describe('a wrong password, an unknown user, a disabled one, an invited one, and one without a password', () => {
  const cases: [string, string, string][] = [
    ['a wrong password', 'eve@harbour.test', 'wrong'],
    ['an unknown user', 'nobody@harbour.test', goodPassword],
    ['a disabled user', 'old@harbour.test', goodPassword],
    ['one without a password', 'sso@harbour.test', goodPassword],
    ['one without a password, and none given', 'sso@harbour.test', ''],
  ]
  beforeEach(async () => {
    const { db } = parts.deps
    await addUser(db, 'old@harbour.test')
    await db.updateTable('users').set({ disabled_at: new Date() }).where('email', '=', 'old@harbour.test').execute()
    await db
      .insertInto('users')
      .values({ email: 'sso@harbour.test', name: 'S', role: 'viewer', joined_at: null })
      .execute()
  })

  test.each(cases)('are told the same, and cost the same: %s', async (_, email, password) => {
    const { db } = parts.deps
    const before = countHashes()
    await expect(enter(email, password)).rejects.toMatchObject({
      code: 'session.wrong-password',
      message: 'That e-mail and password do not match.',
    })
    expect(countHashes() - before).toBe(1)
    const tries = await db.selectFrom('sign_in_tries').select('subject').orderBy('subject').execute()
    expect(tries.map(({ subject }) => subject)).toEqual([
      `account:${email}`,
      'network:192.0.2.1',
      `place:192.0.2.1:${email}`,
    ])
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
  })

  test.each(cases)('are closed alike after too many tries, and cost nothing then: %s', async (_, email, password) => {
    await fail(5, email)
    const before = countHashes()
    await expect(enter(email, password)).rejects.toMatchObject({
      code: 'session.too-many-tries',
      message: expect.stringMatching(/^Too many tries\. Wait 3 minutes/),
      retrySeconds: expect.toSatisfy((seconds: number) => seconds > 170 && seconds <= 180),
    })
    expect(countHashes()).toBe(before)
  })
})

describe('300 guesses at once', () => {
  const addresses: [string, (n: number) => string][] = [
    ['one address', () => '192.0.2.1'],
    ['300 addresses', (n) => `198.51.${Math.floor(n / 200)}.${n % 200}`],
    ['one IPv6 /64', (n) => `2001:db8:1:2:${n.toString(16)}::1`],
    ['300 networks of IPv6', (n) => `2001:db8:1:${n.toString(16)}::1`],
  ]

  /** As many at once as the queue has room for, so that each is looked at or refused by the limits alone. */
  async function guessAll(from: (n: number) => string): Promise<string[]> {
    const codes: string[] = []
    while (codes.length < 300) {
      const some = Array.from({ length: 20 }, (_, n) => codes.length + n)
      codes.push(...(await Promise.all(some.map((n) => codeOf(enter('eve@harbour.test', `guess ${n}`, from(n)))))))
    }
    return codes
  }

  test.each(addresses)('from %s test at most 10', async (_, from) => {
    const before = countHashes()
    const codes = await guessAll(from)
    expect(countHashes() - before).toBeLessThanOrEqual(10)
    expect(countHashes() - before).toBeGreaterThanOrEqual(5)
    const tested = codes.filter((code) => code === 'session.wrong-password')
    expect(tested).toHaveLength(countHashes() - before)
    expect(codes.filter((code) => code === 'session.too-many-tries')).toHaveLength(300 - tested.length)
  })

  test('are refused at once where too many wait, and nothing is written for those', async () => {
    const codes = await Promise.all(
      Array.from({ length: 300 }, (_, n) => codeOf(enter(`eve${n}@harbour.test`, 'guess', `198.51.100.${n % 250}`))),
    )
    const full = codes.filter((code) => code === 'request.too-many').length
    expect(full).toBeGreaterThan(250)
    const accounts = await parts.deps.db
      .selectFrom('sign_in_tries')
      .select('subject')
      .where('subject', 'like', 'account:%')
      .execute()
    expect(accounts).toHaveLength(300 - full)
  })

  test('from one address leave the owner in from another', async () => {
    await guessAll(() => '192.0.2.1')
    expect(await codeOf(enter('eve@harbour.test', goodPassword, '192.0.2.1'))).toBe('session.too-many-tries')
    expect(await codeOf(enter('eve@harbour.test', goodPassword, '203.0.113.9'))).toBe('in')
  })

  test('from everywhere leave the owner in from a known network and a known browser, and are told', async () => {
    const { browserToken } = await enter('eve@harbour.test', goodPassword, '203.0.113.9')
    await guessAll(addresses[1]?.[1] ?? String)
    expect(await codeOf(enter('eve@harbour.test', goodPassword, '203.0.113.77'))).toBe('session.too-many-tries')
    expect(await codeOf(enter('eve@harbour.test', goodPassword, '203.0.113.9'))).toBe('in')
    expect(await codeOf(enter('eve@harbour.test', goodPassword, '203.0.113.77', browserToken))).toBe('in')
    const { guessed_at } = await parts.deps.db.selectFrom('users').select('guessed_at').executeTakeFirstOrThrow()
    expect(guessed_at).toBeInstanceOf(Date)
  })

  test('from everywhere are slower afterwards: one each six minutes', async () => {
    for (let n = 0; n < 10; n += 1) await fail(1, 'eve@harbour.test', `198.51.100.${n}`)
    const next = () => codeOf(enter('eve@harbour.test', 'wrong', '203.0.113.5'))
    expect(await next()).toBe('session.too-many-tries')
    await wait(6)
    expect([await next(), await next()]).toEqual(['session.wrong-password', 'session.too-many-tries'])
  })

  test('with a known browser test at most 10 as well', async () => {
    const { browserToken } = await enter('eve@harbour.test', goodPassword, '203.0.113.9')
    for (let n = 0; n < 12; n += 1)
      await enter('eve@harbour.test', 'wrong', `198.51.100.${n}`, browserToken).catch(() => undefined)
    expect(await codeOf(enter('eve@harbour.test', goodPassword, '198.51.100.1', browserToken))).toBe(
      'session.too-many-tries',
    )
  })
})

describe('a browser is known', () => {
  test('to the person who has signed in with it, and to nobody else', async () => {
    await addUser(parts.deps.db, 'bob@harbour.test')
    const { browserToken } = await enter('eve@harbour.test', goodPassword)
    for (let n = 0; n < 10; n += 1) await fail(1, 'bob@harbour.test', `198.51.100.${n}`)
    expect(await codeOf(enter('bob@harbour.test', goodPassword, '203.0.113.5', browserToken))).toBe(
      'session.too-many-tries',
    )
  })

  test('by the token that it was given, which stays the same', async () => {
    const { browserToken } = await enter('eve@harbour.test', goodPassword)
    expect((await enter('eve@harbour.test', goodPassword, '192.0.2.1', browserToken)).browserToken).toBe(browserToken)
  })

  test('never by a token that somebody else put there', async () => {
    const { browserToken } = await enter('eve@harbour.test', goodPassword, '192.0.2.1', 'planted')
    expect(browserToken).toMatch(/^[\w-]{43}$/)
  })
})

describe('from one place', () => {
  test.each([
    [0, /^That e-mail and password do not match\.$/],
    [1, /3 tries are left/],
    [2, /2 tries are left/],
    [3, /One try is left/],
    [4, /last try for a few minutes/],
  ])('the tries that are left are told before: after %i', async (failures, message) => {
    await fail(failures)
    await expect(enter('eve@harbour.test', 'wrong')).rejects.toMatchObject({
      message: expect.stringMatching(message),
    })
  })

  test('other accounts are untouched', async () => {
    await fail(6, 'nobody@harbour.test')
    expect(await codeOf(enter('eve@harbour.test', goodPassword))).toBe('in')
  })

  test('all five tries are back after a quarter of an hour', async () => {
    await fail(6)
    await wait(15)
    await expect(enter('eve@harbour.test', 'wrong')).rejects.toMatchObject({
      message: 'That e-mail and password do not match.',
    })
  })

  test('a sign-in that succeeds costs no try', async () => {
    for (let n = 0; n < 12; n += 1) expect(await codeOf(enter('eve@harbour.test', goodPassword))).toBe('in')
  })
})

test('after fifty failures from a network, it pauses for accounts that do not know the browser', async () => {
  const { browserToken } = await enter('eve@harbour.test', goodPassword, '192.0.2.9')
  for (let n = 0; n < 50; n += 1) await fail(1, `guess${n}@harbour.test`, '192.0.2.9')
  expect(await codeOf(enter('eve@harbour.test', goodPassword, '192.0.2.9'))).toBe('session.too-many-tries')
  expect(await codeOf(enter('eve@harbour.test', goodPassword, '192.0.2.10'))).toBe('in')
  expect(await codeOf(enter('eve@harbour.test', goodPassword, '192.0.2.9', browserToken))).toBe('in')
})

test('names the fields that are missing', async () => {
  await expect(invoke(signIn, {}, parts.deps, asStranger)).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { email: expect.any(String), password: expect.any(String), address: expect.any(String) },
  })
})

test('a flood that is refused keeps nobody else out', async () => {
  await addUser(parts.deps.db, 'ann@harbour.test')
  for (let n = 0; n < 6; n += 1) await codeOf(enter('eve@harbour.test', 'wrong', '192.0.2.1'))
  const flood = Array.from({ length: 60 }, () => codeOf(enter('eve@harbour.test', 'wrong', '192.0.2.1')))
  const owner = codeOf(enter('ann@harbour.test', goodPassword, '203.0.113.9'))
  expect(new Set(await Promise.all(flood))).toEqual(new Set(['session.too-many-tries']))
  expect(await owner).toBe('in')
})
