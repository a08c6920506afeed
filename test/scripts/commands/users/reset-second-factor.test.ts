import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpApp, startSignIn } from '../../../functions/second-factor/totp.ts'
import { addUser, codeOf, enterAs } from '../../../functions/users/users.ts'
import { openTestParts, type TestParts } from '../../../support/test-parts.ts'
import { commandEnvOf, harbour } from '../harbour.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
  await addUser(parts.deps.db, 'ann@harbour.test', 'administrator')
})
afterAll(() => parts.close())

const reset = (...args: string[]) => harbour(['reset-second-factor', ...args], commandEnvOf(parts))

test('lets in by the password alone, and says where there is nothing to take off, or nobody', async () => {
  await setUpApp(parts.deps, (await enterAs(parts.deps, 'ann@harbour.test')).call)
  expect(await codeOf(startSignIn(parts.deps, 'ann@harbour.test'))).toBe('done')
  expect(await reset('ANN@harbour.test')).toMatchObject({ code: 0, stderr: '' })
  expect((await enterAs(parts.deps, 'ann@harbour.test')).call.actor.kind).toBe('user')
  expect(await reset('ann@harbour.test')).toMatchObject({ code: 1, stderr: 'This person has no second step.\n' })
  expect(await reset('bob@harbour.test')).toMatchObject({ code: 1, stderr: expect.stringContaining('no user') })
  expect(await reset()).toMatchObject({ code: 2, stderr: expect.stringContaining('Give EMAIL') })
})
