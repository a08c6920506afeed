import { afterAll, beforeEach, expect, test } from 'vitest'
import { createTask } from '../../../functions/tasks/create-task.ts'
import { wakeSenders } from '../../../functions/webhooks/wake-senders.job.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addWebhook, listAll, passWaits, send, startReceiver, testNetworks } from './receiver.ts'

const parts = await openTestParts(testNetworks)
const { deps, sent } = { ...parts, sent: parts.sent }
const receiver = await startReceiver()
let id: string
let zoe: Call
beforeEach(async () => {
  await deps.db.deleteFrom('webhooks').execute()
  await deps.db.deleteFrom('tasks').execute()
  await emptyDatabase(deps.db)
  receiver.answers(() => 200)
  receiver.received.length = 0
  sent.length = 0
  zoe = await addEditor(deps.db, 'Zoe')
  id = await addWebhook(deps, receiver)
})
afterAll(async () => {
  receiver.close()
  await parts.close()
})

const wake = () => invoke(wakeSenders, {}, deps, asSystem)

test('it asks for a job of each webhook that is owed something now', async () => {
  expect(await wake()).toEqual({ woken: 0 })
  await addCustomer(deps.db, { display_name: 'Ada' })
  expect(await wake()).toEqual({ woken: 1 })
  expect(sent).toEqual([{ name: 'webhooks.send-deliveries', id: `webhook-${id}`, data: { webhookId: id } }])
  receiver.answers(() => 500)
  await send(deps, id)
  expect(await wake()).toEqual({ woken: 0 })
  await passWaits(deps.db)
  expect(await wake()).toEqual({ woken: 1 })
})

/** A day in the zone of whoever has the task, from today on. */
const dayIn = (zone: string, days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: zone })

test('a task is told of on its day, where its owner is, once; and none that was due before', async () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await deps.db.updateTable('users').set({ time_zone: zone }).execute()
    await deps.db.deleteFrom('tasks').execute()
    const made: string[] = []
    for (const days of [-1, 0, 1])
      made.push((await invoke(createTask, { title: 'Call', dueOn: dayIn(zone, days) }, deps, zoe)).id)
    await wake()
    await wake()
    await send(deps, id)
    expect(receiver.received.splice(0), zone).toMatchObject([
      { type: 'task.due', data: { id: made[1], dueOn: dayIn(zone, 0), isDone: false } },
    ])
  }
})

test('one that was due while nothing ran is told of late, within a week', async () => {
  await deps.db
    .updateTable('webhooks')
    .set({ on_since: new Date(Date.now() - 30 * 86_400_000) })
    .execute()
  const made: string[] = []
  for (const days of [-9, -3])
    made.push((await invoke(createTask, { title: 'Call', dueOn: dayIn('UTC', days) }, deps, zoe)).id)
  await wake()
  expect((await listAll(deps.db)).map(({ about }) => about)).toEqual([made[1]])
})
