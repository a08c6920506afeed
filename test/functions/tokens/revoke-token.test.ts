import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { revokeToken } from '../../../functions/tokens/revoke-token.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { actorOf, makeTokenOf } from './tokens.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(async () => {
  await sql`delete from users`.execute(deps.db)
  for (const name of ['ann', 'bob']) await addUser(deps.db, `${name}@harbour.test`, 'administrator')
})

const revokeAs = async (name: string, id: string) =>
  codeOf(invoke(revokeToken, { id }, deps, (await enterAs(deps, `${name}@harbour.test`)).call))

test('one of the own is dead at once; one of somebody else is not there', async () => {
  const { id, token } = await makeTokenOf(deps, 'ann@harbour.test')
  expect(await revokeAs('bob', id)).toBe('not-found')
  expect((await actorOf(deps, token)).kind).toBe('user')
  expect(await revokeAs('ann', id)).toBe('done')
  expect((await actorOf(deps, token)).kind).toBe('stranger')
  expect(await revokeAs('ann', id)).toBe('not-found')
})

test('the product itself has none to revoke', async () => {
  const { id } = await makeTokenOf(deps, 'ann@harbour.test')
  expect(await codeOf(invoke(revokeToken, { id }, deps, asSystem))).toBe('not-found')
})
