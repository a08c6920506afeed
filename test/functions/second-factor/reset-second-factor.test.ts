import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { resetSecondFactor } from '../../../functions/second-factor/reset-second-factor.ts'
import { getUser } from '../../../functions/users/get-user.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs } from '../users/users.ts'
import { setUpApp } from './totp.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let bob: string
let admin: Awaited<ReturnType<typeof enterAs>>['call']
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await addUser(deps.db, 'ann@harbour.test', 'administrator')
  bob = await addUser(deps.db, 'bob@harbour.test')
  admin = (await enterAs(deps, 'ann@harbour.test')).call
})

const reset = (id = bob) => invoke(resetSecondFactor, { id }, deps, admin)

test('the password is enough again, and whoever had the phone is out', async () => {
  const { token, call } = await enterAs(deps, 'bob@harbour.test')
  await setUpApp(deps, call)
  expect(await invoke(getUser, { id: bob }, deps, admin)).toMatchObject({ hasSecondFactor: true })
  await reset()
  expect((await callOf(deps, token)).actor.kind).toBe('stranger')
  expect((await enterAs(deps, 'bob@harbour.test')).call.actor.kind).toBe('user')
  expect(await invoke(getUser, { id: bob }, deps, admin)).toMatchObject({ hasSecondFactor: false })
})

test('says where there is nothing, or nobody', async () => {
  expect([await codeOf(reset()), await codeOf(reset(randomUUID()))]).toEqual(['state.conflict', 'not-found'])
})
