import { afterAll, beforeEach, expect, test } from 'vitest'
import { turnOffTotp } from '../../../functions/second-factor/turn-off-totp.ts'
import { getAccount } from '../../../functions/users/get-account.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { setUpApp, startSignIn } from './totp.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let call: Awaited<ReturnType<typeof enterAs>>['call']
beforeEach(async () => {
  await emptyDatabase(deps.db)
  for (const name of ['bob', 'cy']) await addUser(deps.db, `${name}@harbour.test`)
  call = (await enterAs(deps, 'bob@harbour.test')).call
})

test('the password is enough again, and nothing is left of app and codes', async () => {
  await setUpApp(deps, call)
  await startSignIn(deps, 'bob@harbour.test')
  await invoke(turnOffTotp, {}, deps, call)
  expect((await enterAs(deps, 'bob@harbour.test')).call.actor.kind).toBe('user')
  expect((await invoke(getAccount, {}, deps, call)).secondFactor).toBeNull()
  for (const table of ['totp_secrets', 'recovery_codes', 'started_sign_ins'] as const)
    expect(await deps.db.selectFrom(table).selectAll().execute()).toEqual([])
})

test('leaves the app of others', async () => {
  await setUpApp(deps, (await enterAs(deps, 'cy@harbour.test')).call)
  await invoke(turnOffTotp, {}, deps, call)
  expect(await startSignIn(deps, 'cy@harbour.test')).toMatch(/^[\w-]{43}$/)
})

test('who is no user has none', async () => {
  expect(await codeOf(invoke(turnOffTotp, {}, deps, asSystem))).toBe('not-found')
})
