import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { changePassword } from '../../../functions/users/change-password.ts'
import { createLink } from '../../../functions/users/create-link.ts'
import { getLink } from '../../../functions/users/get-link.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs, goodPassword, sessionOf } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let bob: string
let here: Awaited<ReturnType<typeof enterAs>>
beforeEach(async () => {
  await emptyDatabase(deps.db)
  bob = await addUser(deps.db, 'bob@harbour.test')
  here = await enterAs(deps, 'bob@harbour.test')
})

const password = 'grey otters eat late'
const change = (more: object = {}) => {
  const { browserToken } = here
  const input = { present: goodPassword, password, again: password, address: '192.0.2.1', browserToken, ...more }
  return invoke(changePassword, input, deps, here.call)
}

describe('after a change', () => {
  test('the new password is right, and the old one is not', async () => {
    await change()
    expect(await codeOf(enterAs(deps, 'bob@harbour.test'))).toBe('session.wrong-password')
    expect(await codeOf(enterAs(deps, 'bob@harbour.test', password))).toBe('done')
  })

  test('this session lives by a new token, and the others are over', async () => {
    const there = await enterAs(deps, 'bob@harbour.test')
    const { renewed } = await change()
    expect((await callOf(deps, renewed?.token ?? '')).actor.kind).toBe('user')
    expect((await callOf(deps, here.token)).actor.kind).toBe('stranger')
    expect((await callOf(deps, there.token)).actor.kind).toBe('stranger')
  })

  test('this browser is known, and the others are not', async () => {
    const there = await enterAs(deps, 'bob@harbour.test')
    await change()
    const hashes = await deps.db.selectFrom('known_browsers').select('token_hash').execute()
    expect(hashes).toHaveLength(1)
    const origin = { address: '203.0.113.5' }
    const enter = async (browserToken: string) =>
      sessionOf(
        await invoke(signIn, { email: 'bob@harbour.test', password, ...origin, browserToken }, deps, asStranger),
      )
    expect((await enter(here.browserToken)).browserToken).toBe(here.browserToken)
    expect((await enter(there.browserToken)).browserToken).not.toBe(there.browserToken)
  })

  test('a reset link that was open is not', async () => {
    const { token } = await invoke(createLink, { id: bob }, deps, asSystem)
    await change()
    expect(await invoke(getLink, { kind: 'reset', token }, deps, asStranger)).toMatchObject({ state: 'replaced' })
  })
})

test.each([
  [{ present: 'wrong' }, { present: 'That is not your password. Type it again.' }],
  [{ password: 'qwertyuiop12' }, { password: expect.stringContaining('Many people use') }],
  [{ password: 'short' }, { password: 'Use at least 12 characters.' }],
  [{ again: 'x' }, { again: expect.stringContaining('differ') }],
])('%j is refused at its field, and nothing changes', async (more, fields) => {
  await expect(change(more)).rejects.toMatchObject({ code: 'input.invalid', fields })
  expect(await codeOf(enterAs(deps, 'bob@harbour.test'))).toBe('done')
})

test('a stolen session guesses ten passwords at most', async () => {
  const codes: string[] = []
  for (let n = 0; n < 12; n += 1) codes.push(await codeOf(change({ present: `guess ${n}` })))
  expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'input.invalid'))
  expect(codes.slice(10)).toEqual(['session.too-many-tries', 'session.too-many-tries'])
})

test('of two changes at once one is done, and the password is that one’s', async () => {
  const others = ['brown otters sleep late', 'white otters swim late']
  const codes = await Promise.all(others.map((one) => codeOf(change({ password: one, again: one }))))
  // One that begins when the other is done types a password that is none any more.
  expect([
    ['done', 'input.invalid'],
    ['done', 'state.conflict'],
  ]).toContainEqual(codes.toSorted())
  const now = others[codes.indexOf('done')] ?? ''
  expect(await codeOf(enterAs(deps, 'bob@harbour.test', now))).toBe('done')
})
