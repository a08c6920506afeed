import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSession } from '../../../functions/users/find-session.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { signOut } from '../../../functions/users/sign-out.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addUser, goodPassword } from './users.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
  await addUser(parts.deps.db, 'eve@harbour.test')
})
afterAll(() => parts.close())

const enter = () =>
  invoke(signIn, { email: 'eve@harbour.test', password: goodPassword, address: '' }, parts.deps, asStranger)
const kindOf = async (token: string) => (await invoke(findSession, { token }, parts.deps, asStranger)).actor.kind

test('ends this session and no other, and may be asked twice', async () => {
  const [here, there] = [await enter(), await enter()]
  for (let times = 0; times < 2; times += 1)
    expect(await invoke(signOut, { token: here.token }, parts.deps, asStranger)).toEqual({ provider: null })
  expect([await kindOf(here.token), await kindOf(there.token)]).toEqual(['stranger', 'user'])
})

test('a token that can be none is refused', async () => {
  await expect(invoke(signOut, { token: 7 }, parts.deps, asStranger)).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { token: expect.any(String) },
  })
})
