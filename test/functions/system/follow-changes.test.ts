import { afterAll, expect, test } from 'vitest'
import { followChanges } from '../../../functions/system/follow-changes.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('who may look is told the ids of what changes; a session is one reader, and another one another', async () => {
  const { actor } = as('viewer')
  const call = (sessionId: string) => ({ actor: { ...actor, sessionId }, requestId: 'test' }) as ReturnType<typeof as>
  const { news } = await invoke(followChanges, {}, deps, call('one'))
  const reading = news[Symbol.asyncIterator]()
  await reading.next()
  const id = await addCustomer(deps.db, { display_name: 'Ada Quay' })
  expect(Object.keys((await reading.next()).value)).toEqual([`customers:${id}`])
  for (let n = 1; n < 6; n += 1) await invoke(followChanges, {}, deps, call('one'))
  await expect(invoke(followChanges, {}, deps, call('one'))).rejects.toMatchObject({ code: 'request.too-many' })
  await invoke(followChanges, {}, deps, call('two'))
})

test('no token follows', async () => {
  const { actor } = as('viewer')
  const call = { actor: { ...actor, token: { id: 'x', scopes: ['read'] } }, requestId: 'test' } as ReturnType<typeof as>
  await expect(invoke(followChanges, {}, deps, call)).rejects.toMatchObject({ code: 'token.scope' })
})
