import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createServiceToken } from '../../../functions/tokens/create-service-token.ts'
import { createLink } from '../../../functions/users/create-link.ts'
import { getUser } from '../../../functions/users/get-user.ts'
import { listUsers } from '../../../functions/users/list-users.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { actorOf } from './tokens.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(async () => {
  await sql`delete from users`.execute(deps.db)
  await addUser(deps.db, 'ann@harbour.test', 'administrator')
})

const make = async (input: Record<string, unknown>) =>
  invoke(createServiceToken, input, deps, (await enterAs(deps, 'ann@harbour.test')).call)

test('a service has a role of its own, and its name stands beside what it does', async () => {
  const { token } = await make({ name: 'Shop', role: 'editor', scopes: ['write'] })
  expect(await actorOf(deps, token)).toMatchObject({ kind: 'user', name: 'Shop', role: 'editor' })
  await sql`update users set disabled_at = now() where email = 'ann@harbour.test'`.execute(deps.db)
  expect(await actorOf(deps, token)).toMatchObject({ kind: 'user' })
})

test('it is no user: it is not listed, not shown, and nobody signs in as it', async () => {
  const { token } = await make({ name: 'Shop', role: 'administrator', scopes: ['admin'] })
  const actor = await actorOf(deps, token)
  if (actor.kind !== 'user') throw new Error('nobody comes by the token')
  expect((await invoke(listUsers, {}, deps, asSystem)).items.map(({ email }) => email)).toEqual(['ann@harbour.test'])
  expect(await codeOf(invoke(getUser, { id: actor.id }, deps, asSystem))).toBe('not-found')
  expect(await codeOf(invoke(createLink, { id: actor.id }, deps, asSystem))).toBe('not-found')
  const input = { email: actor.email, password: '', address: '192.0.2.1' }
  expect(await codeOf(invoke(signIn, input, deps, asStranger))).toBe('session.wrong-password')
})

test('a scope that its role does not allow is refused', async () => {
  for (const [role, scope] of [
    ['viewer', 'write'],
    ['editor', 'admin'],
  ])
    expect(await codeOf(make({ name: 'Shop', role, scopes: [scope] }))).toBe('input.invalid')
})
