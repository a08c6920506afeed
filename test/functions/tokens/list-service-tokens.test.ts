import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServiceToken } from '../../../functions/tokens/create-service-token.ts'
import { listServiceTokens } from '../../../functions/tokens/list-service-tokens.ts'
import { getAccount } from '../../../functions/users/get-account.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, enterAs } from '../users/users.ts'
import { makeTokenOf } from './tokens.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeAll(() => addUser(deps.db, 'ann@harbour.test', 'administrator'))

const list = async () => (await invoke(listServiceTokens, {}, deps, asSystem)).items

test('those of services that can be used, the newest first, with role and maker; no personal ones', async () => {
  const { call } = await enterAs(deps, 'ann@harbour.test')
  const input = { scopes: ['read'], role: 'viewer' }
  for (const name of ['Old', 'Shop', 'Till']) await invoke(createServiceToken, { ...input, name }, deps, call)
  await makeTokenOf(deps, 'ann@harbour.test')
  await sql`update api_tokens set expires_at = now() where name = 'Old'`.execute(deps.db)
  expect((await list()).map(({ name, role, by }) => [name, role, by])).toEqual([
    ['Till', 'viewer', 'ann@harbour.test'],
    ['Shop', 'viewer', 'ann@harbour.test'],
  ])
  expect((await invoke(getAccount, {}, deps, call)).tokens.map(({ name }) => name)).toEqual(['Script'])
})
