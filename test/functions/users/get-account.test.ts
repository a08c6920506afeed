import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { getAccount } from '../../../functions/users/get-account.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs, goodPassword } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  for (const name of ['bob', 'cy']) await addUser(deps.db, `${name}@harbour.test`)
})

const enter = (browser: string) => {
  const input = { email: 'bob@harbour.test', password: goodPassword, address: '2001:db8::7', browser }
  return invoke(signIn, input, deps, asStranger)
}
const get = async (token: string) => invoke(getAccount, {}, deps, await callOf(deps, token))

test('shows the own sessions alone, the one used last first, and which of them this is', async () => {
  const first = await enter('Firefox')
  await sql`update sessions set seen_at = now() - interval '1 hour'`.execute(deps.db)
  await enter('Chrome')
  await enterAs(deps, 'cy@harbour.test')
  const { sessions, ...account } = await get(first.token)
  expect(account).toEqual({
    ...{
      email: 'bob@harbour.test',
      name: 'bob@harbour.test',
      role: 'editor',
      guessedAt: null,
      firstPasswordUntil: null,
      tokens: [],
    },
    importsStraightAway: false,
    hasShortcuts: true,
    timeZone: null,
    language: null,
    secondFactor: null,
    passkeys: [],
    providers: [],
    sessionHours: { most: 720, idle: 168 },
  })
  expect(sessions.map(({ browser, address, isThis }) => [browser, address, isThis]).sort()).toEqual([
    ['Chrome', '2001:db8::7', false],
    ['Firefox', '2001:db8::7', true],
  ])
})

test('sessions that have ended, or were not used for long, are none', async () => {
  const here = await enter('Firefox')
  await enter('Chrome')
  await enter('Safari')
  await sql`
    update sessions set expires_at = now() where browser = 'Chrome';
    update sessions set seen_at = now() - interval '8 days' where browser = 'Safari'`.execute(deps.db)
  expect((await get(here.token)).sessions.map(({ browser }) => browser)).toEqual(['Firefox'])
})

test('who is no user has no account', async () => {
  expect(await codeOf(invoke(getAccount, {}, deps, asSystem))).toBe('not-found')
})
