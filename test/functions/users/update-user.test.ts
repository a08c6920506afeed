import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createLink } from '../../../functions/users/create-link.ts'
import { getLink } from '../../../functions/users/get-link.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { updateUser } from '../../../functions/users/update-user.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs, goodPassword } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let ann: string
let bob: string
let asAnn: Call
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addUser(deps.db, 'ann@harbour.test', 'administrator')
  bob = await addUser(deps.db, 'bob@harbour.test', 'editor')
  asAnn = (await enterAs(deps, 'ann@harbour.test')).call
})

const update = (input: object, call = asAnn) => invoke(updateUser, input, deps, call)
const roleOf = async (id: string) =>
  (await deps.db.selectFrom('users').select('role').where('id', '=', id).executeTakeFirstOrThrow()).role
const enterBob = () =>
  invoke(signIn, { email: 'bob@harbour.test', password: goodPassword, address: '192.0.2.1' }, deps, asStranger)

test('gives another role, which counts at once', async () => {
  const { token } = await enterAs(deps, 'bob@harbour.test')
  await update({ id: bob, role: 'viewer' })
  expect((await callOf(deps, token)).actor).toMatchObject({ role: 'viewer' })
})

describe('who is disabled', () => {
  test('is out at once, can not sign in, and has no link any more', async () => {
    const { token } = await enterAs(deps, 'bob@harbour.test')
    const link = await invoke(createLink, { id: bob }, deps, asAnn)
    await update({ id: bob, isDisabled: true })
    expect((await callOf(deps, token)).actor.kind).toBe('stranger')
    expect(await codeOf(enterBob())).toBe('session.wrong-password')
    const found = await invoke(getLink, { kind: 'reset', token: link.token }, deps, asStranger)
    expect(found.state).toBe('replaced')
    for (const table of ['sessions', 'known_browsers', 'known_networks'] as const)
      expect(await deps.db.selectFrom(table).select('user_id').where('user_id', '=', bob).execute()).toEqual([])
  })

  test('signs in with the same password when enabled again, and no session comes back', async () => {
    const { token } = await enterAs(deps, 'bob@harbour.test')
    await update({ id: bob, isDisabled: true })
    await update({ id: bob, isDisabled: false })
    expect((await callOf(deps, token)).actor.kind).toBe('stranger')
    expect(await codeOf(enterBob())).toBe('done')
  })

  test('while they sign in, gets no session that outlasts it', async () => {
    for (let n = 0; n < 5; n += 1) {
      const [entered] = await Promise.allSettled([enterBob(), update({ id: bob, isDisabled: true })])
      await update({ id: bob, isDisabled: false })
      if (entered.status === 'fulfilled') expect((await callOf(deps, entered.value.token)).actor.kind).toBe('stranger')
    }
  })
})

describe('the last administrator', () => {
  test.each([{ role: 'viewer' }, { role: 'editor' }, { isDisabled: true }])('stays one: %j', async (change) => {
    expect(await codeOf(update({ id: ann, ...change }, asSystem))).toBe('state.conflict')
    expect(await roleOf(ann)).toBe('administrator')
  })

  test('is whoever may sign in: invited and disabled ones do not count', async () => {
    const cy = await addUser(deps.db, 'cy@harbour.test', 'administrator')
    const di = await addUser(deps.db, 'di@harbour.test', 'administrator')
    await deps.db.updateTable('users').set({ joined_at: null }).where('id', '=', cy).execute()
    await deps.db.updateTable('users').set({ disabled_at: new Date() }).where('id', '=', di).execute()
    expect(await codeOf(update({ id: ann, role: 'viewer' }, asSystem))).toBe('state.conflict')
  })

  test('of the last two, who are made editors at once, one stays', async () => {
    for (const by of [asSystem, undefined])
      for (let n = 0; n < 5; n += 1) {
        await deps.db.updateTable('users').set({ role: 'administrator' }).where('id', 'in', [ann, bob]).execute()
        const asBob = (await enterAs(deps, 'bob@harbour.test')).call
        const codes = await Promise.all([
          codeOf(update({ id: bob, role: 'editor' }, by ?? asAnn)),
          codeOf(update({ id: ann, role: 'editor' }, by ?? asBob)),
        ])
        expect(codes.filter((code) => code === 'done')).toHaveLength(1)
        expect([await roleOf(ann), await roleOf(bob)].sort()).toEqual(['administrator', 'editor'])
      }
  })
})

test('nobody disables themself, nor changes their own role', async () => {
  await deps.db.updateTable('users').set({ role: 'administrator' }).where('id', '=', bob).execute()
  expect(await codeOf(update({ id: ann, isDisabled: true }))).toBe('state.conflict')
  expect(await codeOf(update({ id: ann, role: 'viewer' }))).toBe('state.conflict')
})

test('somebody who is not there is not found', async () => {
  const id = '00000000-0000-7000-8000-00000000dead'
  expect(await codeOf(update({ id, role: 'viewer' }))).toBe('not-found')
})

test('names the fields that can not be used', async () => {
  await expect(update({ id: 'x', role: 'owner' })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { id: expect.any(String), role: expect.any(String) },
  })
})
