import { afterAll, beforeEach, expect, test } from 'vitest'
import { removePasskey } from '../../../functions/passkeys/remove-passkey.ts'
import { resetSecondFactor } from '../../../functions/second-factor/reset-second-factor.ts'
import { getAccount } from '../../../functions/users/get-account.ts'
import { getUser } from '../../../functions/users/get-user.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { addOwnPasskey, enterByPasskey } from './passkeys.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

const open = async (email: string) => {
  const id = await addUser(deps.db, email)
  const { call } = await enterAs(deps, email)
  const device = await addOwnPasskey(deps, call)
  const [passkey] = (await invoke(getAccount, {}, deps, call)).passkeys
  return { id, call, device, passkey: { id: passkey?.id } }
}

test('opens nothing any more; that of somebody else is not found', async () => {
  const [bob, cy] = [await open('bob@harbour.test'), await open('cy@harbour.test')]
  expect(await codeOf(invoke(removePasskey, cy.passkey, deps, bob.call))).toBe('not-found')
  expect(await codeOf(invoke(removePasskey, bob.passkey, deps, bob.call))).toBe('done')
  expect(await codeOf(invoke(removePasskey, bob.passkey, deps, bob.call))).toBe('not-found')
  expect(await codeOf(enterByPasskey(deps, bob.device))).toBe('session.wrong-password')
  expect(await codeOf(enterByPasskey(deps, cy.device))).toBe('done')
})

test('an administrator who resets the second factor takes all of them off', async () => {
  const bob = await open('bob@harbour.test')
  expect(await invoke(getUser, { id: bob.id }, deps, asSystem)).toMatchObject({ passkeys: 1, hasSecondFactor: false })
  await invoke(resetSecondFactor, { id: bob.id }, deps, asSystem)
  expect(await codeOf(enterByPasskey(deps, bob.device))).toBe('session.wrong-password')
})
