import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { replaceSecret } from '../../../functions/webhooks/replace-secret.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addWebhook, listAll, passWaits, send, startReceiver, testNetworks } from './receiver.ts'

const parts = await openTestParts(testNetworks)
const { deps } = parts
const receiver = await startReceiver()
afterAll(async () => {
  receiver.close()
  await parts.close()
})

test('for a day a receiver that knows either secret takes it; then the new one alone', async () => {
  const id = await addWebhook(deps, receiver)
  const [old = ''] = receiver.secrets
  const { secret } = await invoke(replaceSecret, { id }, deps, asSystem)
  expect(secret).not.toBe(old)
  const take = async (known: string) => {
    receiver.secrets.splice(0, Number.POSITIVE_INFINITY, known)
    await addCustomer(deps.db, { display_name: 'Ada' })
    await passWaits(deps.db)
    await send(deps, id)
    return (await listAll(deps.db)).at(-1)?.status
  }
  expect([await take(old), await take(secret)]).toEqual([200, 200])
  await sql`update webhooks set previous_until = now() - interval '1 second'`.execute(deps.db)
  expect([await take(old), await take(secret)]).toEqual([401, 200])
  expect(await codeOf(invoke(replaceSecret, { id: randomUUID() }, deps, asSystem))).toBe('not-found')
})
