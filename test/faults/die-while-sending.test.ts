import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../infra/bundle.ts'
import { addCustomer } from '../functions/customers/people.ts'
import { addWebhook, listAll, passWaits, send, startReceiver, testNetworks } from '../functions/webhooks/receiver.ts'
import { openTestParts, type TestParts } from '../support/test-parts.ts'
import { workAndDie } from './work-and-die.ts'

let folder: string
let parts: TestParts
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harbour-dying-'))
  await bundle(['test/support/dying-worker.ts'], folder)
  parts = await openTestParts(testNetworks)
})
afterAll(async () => {
  await parts.close()
  await rm(folder, { recursive: true, force: true })
})

test('a sender that is killed anywhere leaves nothing untold, and tells twice under one id', {
  timeout: 300_000,
}, async () => {
  const { deps } = parts
  const receiver = await startReceiver()
  let told = 0
  let dieAt = 1
  for (; ; dieAt += 1) {
    await deps.db.deleteFrom('webhooks').execute()
    receiver.received.length = 0
    const id = await addWebhook(deps, receiver)
    const customers = [await addCustomer(deps.db, { display_name: 'Ada' }), await addCustomer(deps.db, {})]
    const isKilled = await workAndDie(folder, parts, { ...testNetworks, SEND: id }, dieAt)
    told += receiver.received.length
    await passWaits(deps.db)
    await send(deps, id)
    const where = `killed before ${dieAt}`
    expect(new Set(receiver.received.map(({ data }) => data.id)), where).toEqual(new Set(customers))
    const deliveries = await listAll(deps.db)
    expect(
      deliveries.map(({ state }) => state),
      where,
    ).toEqual(['delivered', 'delivered'])
    expect(new Set(receiver.received.map((one) => one.id)), where).toEqual(new Set(deliveries.map((one) => one.id)))
    if (!isKilled) break
  }
  receiver.close()
  expect(dieAt).toBeGreaterThan(10)
  // It died before it sent anything, and after it had.
  expect(told).toBeGreaterThan(2)
})
