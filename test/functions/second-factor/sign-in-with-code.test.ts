import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { turnOffTotp } from '../../../functions/second-factor/turn-off-totp.ts'
import { acceptLink } from '../../../functions/users/accept-link.ts'
import { changePassword } from '../../../functions/users/change-password.ts'
import { createLink } from '../../../functions/users/create-link.ts'
import { updateUser } from '../../../functions/users/update-user.ts'
import { openSession } from '../../../shared/auth/open-session.ts'
import { countHashes } from '../../../shared/auth/password.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { sweepSessions } from '../../../shared/db/queries/system/sweep.ts'
import { asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs, goodPassword } from '../users/users.ts'
import { appCode, forgetUsedStep, giveCode, setUpApp, startSignIn, wrongCode } from './totp.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

const email = 'bob@harbour.test'
let bob: string
let here: Awaited<ReturnType<typeof enterAs>>
let app: Awaited<ReturnType<typeof setUpApp>>
beforeEach(async () => {
  await emptyDatabase(deps.db)
  bob = await addUser(deps.db, email)
  here = await enterAs(deps, email)
  app = await setUpApp(deps, here.call)
})

const now = () => appCode(deps.db, app.secret)
const signIn = async (code: string) => giveCode(deps, await startSignIn(deps, email), code)
const sessions = async () => (await deps.db.selectFrom('sessions').select('id').execute()).length

test('after the right password nobody is in, and after the code somebody is', async () => {
  const before = await sessions()
  const token = await startSignIn(deps, email)
  expect([await sessions(), (await callOf(deps, token)).actor.kind]).toEqual([before, 'stranger'])
  const { token: session } = await giveCode(deps, token, await now())
  expect((await callOf(deps, session)).actor).toMatchObject({ id: bob, isConfirmed: true })
})

test('a wrong password is told as without an app, costs the same, and asks for no code', async () => {
  const before = countHashes()
  expect(await codeOf(startSignIn(deps, email, 'wrong'))).toBe('session.wrong-password')
  expect(countHashes() - before).toBe(1)
  expect(await deps.db.selectFrom('started_sign_ins').selectAll().execute()).toEqual([])
})

describe('a code', () => {
  test.each([-1, 0, 1])('of %i steps from now is right', async (later) => {
    expect(await codeOf(signIn(await appCode(deps.db, app.secret, later)))).toBe('done')
  })

  test.each([-3, 3])('of %i steps from now is wrong', async (later) => {
    expect(await codeOf(signIn(await appCode(deps.db, app.secret, later)))).toBe('input.invalid')
  })

  test('may be typed with blanks, as apps show it', async () => {
    const code = await now()
    expect(await codeOf(signIn(`${code.slice(0, 3)} ${code.slice(3)} `))).toBe('done')
  })

  test('works once, and none of a step before it works after it', async () => {
    const [early, code] = [await appCode(deps.db, app.secret, -1), await now()]
    expect(await codeOf(signIn(code))).toBe('done')
    expect(await codeOf(signIn(code))).toBe('input.invalid')
    expect(await codeOf(signIn(early))).toBe('input.invalid')
  })

  test('lets in one of many who come with it at once', async () => {
    const code = await now()
    const tokens = [await startSignIn(deps, email), await startSignIn(deps, email), await startSignIn(deps, email)]
    const codes = await Promise.all(tokens.map((token) => codeOf(giveCode(deps, token, code))))
    expect(codes.filter((one) => one === 'done')).toHaveLength(1)
    expect(codes.filter((one) => one === 'input.invalid')).toHaveLength(2)
  })
})

describe('a recovery code', () => {
  test('stands in for a code, once, however it is typed', async () => {
    const [code = ''] = app.codes
    expect(await codeOf(signIn(code.toUpperCase().replaceAll('-', ' ')))).toBe('done')
    expect(await codeOf(signIn(code))).toBe('input.invalid')
  })

  test('lets in one of two who come with it at once', async () => {
    const [code = ''] = app.codes
    const tokens = [await startSignIn(deps, email), await startSignIn(deps, email)]
    const codes = await Promise.all(tokens.map((token) => codeOf(giveCode(deps, token, code))))
    expect(codes.sort()).toEqual(['done', 'input.invalid'])
  })

  test('of somebody else is none, and is not used up', async () => {
    await addUser(deps.db, 'cy@harbour.test')
    const other = await setUpApp(deps, (await enterAs(deps, 'cy@harbour.test')).call)
    expect(await codeOf(signIn(other.codes[0] ?? ''))).toBe('input.invalid')
    expect(await codeOf(giveCode(deps, await startSignIn(deps, 'cy@harbour.test'), other.codes[0] ?? ''))).toBe('done')
  })

  test('is kept as a hash alone', async () => {
    const rows = await deps.db.selectFrom('recovery_codes').selectAll().execute()
    const kept = JSON.stringify(rows.map(({ code_hash }) => code_hash.toString('latin1')))
    expect([rows.length, app.codes.filter((code) => kept.includes(code))]).toEqual([10, []])
  })
})

describe('guesses', () => {
  /** As many at once as come from so many places. */
  const guess = async (token: string, count: number, address: (n: number) => string) => {
    const wrong = await wrongCode(deps.db, app.secret)
    return Promise.all(
      Array.from({ length: count }, (_, n) => codeOf(giveCode(deps, token, wrong, { address: address(n) }))),
    )
  }

  test.each([
    ['one address', () => '198.51.100.7', 5],
    ['many addresses', (n: number) => `198.51.100.${n}`, 10],
    ['one IPv6 /64', (n: number) => `2001:db8:1:2:${n.toString(16)}::1`, 5],
  ] as const)('that come at once from %s are looked at no more than %3$i times', async (_, address, most) => {
    const codes = await guess(await startSignIn(deps, email), 60, address)
    expect(codes.filter((code) => code === 'input.invalid')).toHaveLength(most)
    expect(codes.filter((code) => code === 'session.too-many-tries')).toHaveLength(60 - most)
  })

  test('are limited over all sign-ins that are started, and leave the owner in', async () => {
    for (let n = 0; n < 4; n += 1) await guess(await startSignIn(deps, email), 20, (at) => `198.51.100.${at}`)
    const token = await startSignIn(deps, email)
    const code = await now()
    expect(await codeOf(giveCode(deps, token, code, { address: '198.51.100.99' }))).toBe('session.too-many-tries')
    const { browserToken } = here
    expect(await codeOf(giveCode(deps, token, code, { address: '198.51.100.99', browserToken }))).toBe('done')
    const { guessed_at } = await deps.db.selectFrom('users').select('guessed_at').executeTakeFirstOrThrow()
    expect(guessed_at).toBeInstanceOf(Date)
  })

  test('are told when to come again', async () => {
    const token = await startSignIn(deps, email)
    await guess(token, 6, () => '198.51.100.7')
    await expect(giveCode(deps, token, await now(), { address: '198.51.100.7' })).rejects.toMatchObject({
      code: 'session.too-many-tries',
      retrySeconds: expect.toSatisfy((seconds: number) => seconds > 170 && seconds <= 180),
    })
  })

  test('one that is right costs no try', async () => {
    for (let n = 0; n < 12; n += 1) {
      expect(await codeOf(signIn(await now()))).toBe('done')
      await forgetUsedStep(deps.db)
    }
  })
})

describe('a sign-in that was started', () => {
  test('ends after ten minutes, and is swept', async () => {
    const token = await startSignIn(deps, email)
    await sql`update started_sign_ins set expires_at = expires_at - interval '10 minutes'`.execute(deps.db)
    await expect(giveCode(deps, token, await now())).rejects.toMatchObject({
      code: 'state.conflict',
      message: expect.stringContaining('Sign in again.'),
    })
    await sweepSessions(deps.db)
    expect(await deps.db.selectFrom('started_sign_ins').selectAll().execute()).toEqual([])
  })

  test('opens one session', async () => {
    const token = await startSignIn(deps, email)
    await giveCode(deps, token, await now())
    await forgetUsedStep(deps.db)
    expect(await codeOf(giveCode(deps, token, await now()))).toBe('state.conflict')
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'of a password that was changed since',
      () => {
        const password = 'grey otters eat late'
        const input = { present: goodPassword, password, again: password, address: '192.0.2.1', browserToken: '' }
        return invoke(changePassword, input, deps, here.call)
      },
    ],
    ['of somebody who was disabled since', () => invoke(updateUser, { id: bob, isDisabled: true }, deps, asSystem)],
    ['of an app that was taken off since', () => invoke(turnOffTotp, {}, deps, here.call)],
  ])('opens none %s', async (_, change) => {
    const token = await startSignIn(deps, email)
    const [code, before] = [await now(), await sessions()]
    await change()
    expect(await codeOf(giveCode(deps, token, code))).toBe('state.conflict')
    expect(await sessions()).toBeLessThanOrEqual(before)
  })

  test('is nobody’s by a token that was made up', async () => {
    expect(await codeOf(giveCode(deps, 'x'.repeat(43), await now()))).toBe('state.conflict')
  })
})

test('a reset link asks for the code as well, and its password counts', async () => {
  const { token } = await invoke(createLink, { id: bob }, deps, asSystem)
  const password = 'grey otters eat late'
  const input = { kind: 'reset', token, password, again: password, address: '192.0.2.1' }
  const entered = await invoke(acceptLink, input, deps, asStranger)
  expect([entered.kind, (await callOf(deps, entered.token)).actor.kind, await sessions()]).toEqual([
    ...['code', 'stranger', 0],
  ])
  expect((await callOf(deps, (await giveCode(deps, entered.token, await now())).token)).actor).toMatchObject({
    id: bob,
  })
})

test('no session is opened by the password alone, even where the app was set up in between', async () => {
  const { password_hash } = await deps.db.selectFrom('users').select('password_hash').executeTakeFirstOrThrow()
  const checked = { userId: bob, passwordHash: password_hash ?? '' }
  const origin = { address: '192.0.2.1', browser: '', browserToken: '' }
  expect(await openSession(deps.db, checked, origin, deps.config.sessions)).toBeUndefined()
  expect(await openSession(deps.db, { ...checked, hasGivenCode: true }, origin, deps.config.sessions)).toBeDefined()
})
