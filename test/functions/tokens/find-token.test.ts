import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { updateUser } from '../../../functions/users/update-user.ts'
import { createApiToken } from '../../../shared/auth/api-token.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser } from '../users/users.ts'
import { actorOf, makeTokenOf } from './tokens.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let token: string
let tokenId: string
let userId: string
beforeEach(async () => {
  await sql`delete from users`.execute(deps.db)
  userId = await addUser(deps.db, 'eve@harbour.test', 'editor')
  ;({ token, id: tokenId } = await makeTokenOf(deps, 'eve@harbour.test', ['read', 'write']))
})
const edit = (change: string) => sql`update api_tokens set ${sql.raw(change)}`.execute(deps.db)
const kindOf = async (given = token) => (await actorOf(deps, given)).kind

test('tells who comes by it, who has typed no password', async () => {
  expect(await actorOf(deps, token)).toEqual({
    kind: 'user',
    id: userId,
    email: 'eve@harbour.test',
    name: 'eve@harbour.test',
    role: 'editor',
    token: { id: tokenId, scopes: ['read', 'write'] },
  })
})

test('one that is unknown, cut off, or written by its hash is nobody’s', async () => {
  const { token_hash } = await deps.db.selectFrom('api_tokens').select('token_hash').executeTakeFirstOrThrow()
  for (const given of ['', '\0', createApiToken(), token.slice(0, -1), token.toLowerCase(), token_hash.toString('hex')])
    expect(await kindOf(given), given).toBe('stranger')
})

test('one that has expired or was revoked is nobody’s', async () => {
  await edit(`expires_at = now() - interval '1 second'`)
  expect(await kindOf()).toBe('stranger')
  await edit(`expires_at = now() + interval '1 minute'`)
  expect(await kindOf()).toBe('user')
  await edit('revoked_at = now()')
  expect(await kindOf()).toBe('stranger')
})

test('whoever is disabled is out at once, and the token does not come back with them', async () => {
  await invoke(updateUser, { id: userId, isDisabled: true }, deps, asSystem)
  expect(await kindOf()).toBe('stranger')
  await invoke(updateUser, { id: userId, isDisabled: false }, deps, asSystem)
  expect(await kindOf()).toBe('stranger')
})

test('a user who is disabled by any other way is out as well, and a new role counts at once', async () => {
  await sql`update users set role = 'viewer'`.execute(deps.db)
  expect(await actorOf(deps, token)).toMatchObject({ role: 'viewer' })
  await sql`update users set disabled_at = now()`.execute(deps.db)
  expect(await kindOf()).toBe('stranger')
})

test('its use is noted, once a minute', async () => {
  const usedAt = async () =>
    (await deps.db.selectFrom('api_tokens').select('used_at').executeTakeFirstOrThrow()).used_at?.getTime() ?? 0
  expect(await usedAt()).toBe(0)
  await kindOf()
  const first = await usedAt()
  expect(Date.now() - first).toBeLessThan(60_000)
  await kindOf()
  expect(await usedAt()).toBe(first)
  await edit(`used_at = now() - interval '61 seconds'`)
  await kindOf()
  expect(await usedAt()).toBeGreaterThan(first - 60_000)
})
