import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServiceToken } from '../../../functions/tokens/create-service-token.ts'
import { revokeServiceToken } from '../../../functions/tokens/revoke-service-token.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { actorOf, makeTokenOf } from './tokens.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeAll(() => addUser(deps.db, 'ann@harbour.test', 'administrator'))

const revoke = (id: string) => codeOf(invoke(revokeServiceToken, { id }, deps, asSystem))

test('one of a service is dead at once; one of a person is not there', async () => {
  const { call } = await enterAs(deps, 'ann@harbour.test')
  const { id, token } = await invoke(createServiceToken, { name: 'A', role: 'viewer', scopes: ['read'] }, deps, call)
  const own = await makeTokenOf(deps, 'ann@harbour.test')
  expect([await revoke(own.id), await revoke(id), await revoke(id)]).toEqual(['not-found', 'done', 'not-found'])
  expect([(await actorOf(deps, token)).kind, (await actorOf(deps, own.token)).kind]).toEqual(['stranger', 'user'])
})
