import { afterAll, beforeEach, expect, test } from 'vitest'
import { replaceRecoveryCodes } from '../../../functions/second-factor/replace-recovery-codes.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { giveCode, setUpApp, startSignIn } from './totp.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

const email = 'bob@harbour.test'
let call: Awaited<ReturnType<typeof enterAs>>['call']
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await addUser(deps.db, email)
  call = (await enterAs(deps, email)).call
})

test('the new codes work, and those before do not', async () => {
  const before = (await setUpApp(deps, call)).codes
  const { codes } = await invoke(replaceRecoveryCodes, {}, deps, call)
  expect(codes.filter((code) => before.includes(code))).toEqual([])
  expect(await codeOf(giveCode(deps, await startSignIn(deps, email), before[0] ?? ''))).toBe('input.invalid')
  expect(await codeOf(giveCode(deps, await startSignIn(deps, email), codes[9] ?? ''))).toBe('done')
})

test('without an app there are none', async () => {
  expect(await codeOf(invoke(replaceRecoveryCodes, {}, deps, call))).toBe('state.conflict')
})
