import { afterAll, expect, test } from 'vitest'
import { proposeTotp } from '../../../functions/second-factor/propose-totp.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { setUpApp } from './totp.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('each time another secret, of which nothing is kept', async () => {
  await addUser(deps.db, 'bob@harbour.test')
  const { call } = await enterAs(deps, 'bob@harbour.test')
  const [one, other] = [await invoke(proposeTotp, {}, deps, call), await invoke(proposeTotp, {}, deps, call)]
  expect(one.secret).not.toBe(other.secret)
  expect(one.address).toContain(`secret=${one.secret}`)
  expect(one.address).toContain('bob%40harbour.test')
  expect(await deps.db.selectFrom('totp_secrets').selectAll().execute()).toEqual([])
  await setUpApp(deps, call)
  expect(await codeOf(invoke(proposeTotp, {}, deps, call))).toBe('state.conflict')
})

test('who is no user has none', async () => {
  expect(await codeOf(invoke(proposeTotp, {}, deps, asSystem))).toBe('not-found')
})
