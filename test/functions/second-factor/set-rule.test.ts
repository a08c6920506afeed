import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { getRule } from '../../../functions/second-factor/get-rule.ts'
import { setRule } from '../../../functions/second-factor/set-rule.ts'
import { dutyOf } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addOwnPasskey, enterByPasskey } from '../passkeys/passkeys.ts'
import { addUser, callOf, codeOf, enterAs } from '../users/users.ts'
import { appCode, forgetUsedStep, giveCode, setUpApp, startSignIn } from './totp.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

const [ann, bob] = ['ann@harbour.test', 'bob@harbour.test']
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await sql`delete from sign_in_rules`.execute(deps.db)
  await addUser(deps.db, ann, 'administrator')
  await addUser(deps.db, bob, 'editor')
})

const set = (needsSecondFactor: boolean, call = asSystem) => invoke(setRule, { needsSecondFactor }, deps, call)
const dutyIn = async ({ token }: { token: string }) => dutyOf(await callOf(deps, token))
const listAs = async ({ token }: { token: string }) =>
  codeOf(invoke(listCustomers, {}, deps, await callOf(deps, token)))

test('whoever came by a password alone does nothing before they set up an app; from then on they are asked for its code', async () => {
  const session = await enterAs(deps, bob)
  expect([await dutyIn(session), await listAs(session)]).toEqual([undefined, 'done'])
  await set(true)
  expect([await dutyIn(session), await listAs(session)]).toEqual(['second-factor', 'session.duty'])
  const { secret } = await setUpApp(deps, await callOf(deps, session.token))
  expect([await dutyIn(session), await listAs(session)]).toEqual([undefined, 'done'])
  await forgetUsedStep(deps.db)
  const byCode = await giveCode(deps, await startSignIn(deps, bob), await appCode(deps.db, secret))
  expect([await dutyIn(byCode), await listAs(byCode)]).toEqual([undefined, 'done'])
})

test('a passkey is as good, made before or now; the password alone adds nothing beside it', async () => {
  await set(true)
  const first = await enterAs(deps, bob)
  const device = await addOwnPasskey(deps, await callOf(deps, first.token))
  expect(await listAs(first)).toBe('done')
  expect(await listAs(await enterByPasskey(deps, device))).toBe('done')
  const byPassword = await enterAs(deps, bob)
  const call = await callOf(deps, byPassword.token)
  expect(await codeOf(setUpApp(deps, call))).toBe('session.duty')
  expect(await codeOf(addOwnPasskey(deps, call))).toBe('session.duty')
  expect(await listAs(byPassword)).toBe('session.duty')
})

test('who turns it on has a second factor themselves, so that nobody shuts themselves out', async () => {
  const here = await enterAs(deps, ann)
  expect(await codeOf(set(true, here.call))).toBe('state.conflict')
  expect((await invoke(getRule, {}, deps, here.call)).needsSecondFactor).toBe(false)
  await setUpApp(deps, here.call)
  await set(true, here.call)
  expect(await invoke(getRule, {}, deps, here.call)).toEqual({ needsSecondFactor: true, by: ann, at: expect.any(Date) })
})

test('turned off, a password alone opens everything again', async () => {
  await set(true)
  await set(false)
  expect(await listAs(await enterAs(deps, bob))).toBe('done')
})
