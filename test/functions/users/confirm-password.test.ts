import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { confirmPassword } from '../../../functions/users/confirm-password.ts'
import { hashToken } from '../../../shared/auth/token.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs, goodPassword } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let token: string
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await addUser(deps.db, 'bob@harbour.test', 'administrator')
  token = (await enterAs(deps, 'bob@harbour.test')).token
  await sql`update sessions set confirmed_at = now() - interval '1 hour'`.execute(deps.db)
})

const confirm = async (password: string) => invoke(confirmPassword, { password }, deps, await callOf(deps, token))
const isConfirmed = async () => Reflect.get((await callOf(deps, token)).actor, 'isConfirmed')

test('the right password counts in this session, and in no other', async () => {
  const other = await enterAs(deps, 'bob@harbour.test')
  await sql`update sessions set confirmed_at = now() - interval '1 hour'`.execute(deps.db)
  expect(await isConfirmed()).toBe(false)
  token = (await confirm(goodPassword)).renewed?.token ?? ''
  expect(await isConfirmed()).toBe(true)
  expect((await callOf(deps, other.token)).actor).toMatchObject({ isConfirmed: false })
})

test('the session goes on by a new token, and whoever has the one before is out', async () => {
  const { call } = await enterAs(deps, 'bob@harbour.test')
  const sessionId = Reflect.get(call.actor, 'sessionId')
  const before = await deps.db.selectFrom('sessions').selectAll().where('id', '=', sessionId).executeTakeFirstOrThrow()
  const { renewed } = await invoke(confirmPassword, { password: goodPassword }, deps, call)
  const after = await deps.db.selectFrom('sessions').selectAll().where('id', '=', sessionId).executeTakeFirstOrThrow()
  expect(after.token_hash).toEqual(hashToken(renewed?.token ?? ''))
  expect(after.token_hash).not.toEqual(before.token_hash)
  expect([after.expires_at, after.created_at]).toEqual([renewed?.expiresAt, before.created_at])
})

test('a wrong one does not, and after ten of them none is looked at', async () => {
  for (let n = 0; n < 10; n += 1)
    await expect(confirm('wrong')).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { password: expect.any(String) },
    })
  expect(await codeOf(confirm(goodPassword))).toBe('session.too-many-tries')
  expect(await isConfirmed()).toBe(false)
})

test('who is no user has none', async () => {
  expect(await codeOf(invoke(confirmPassword, { password: 'x' }, deps, as('viewer')))).toBe('not-found')
})
