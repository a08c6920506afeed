import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createCustomer } from '../../functions/customers/create-customer.ts'
import { deleteCustomer } from '../../functions/customers/delete-customer.ts'
import { restoreCustomer } from '../../functions/customers/restore-customer.ts'
import { updateCustomer } from '../../functions/customers/update-customer.ts'
import { mergeCustomers } from '../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../functions/duplicates/unmerge-customers.ts'
import { eraseCustomer } from '../../functions/erasures/erase-customer.ts'
import { cancelImport } from '../../functions/imports/cancel-import.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { completeTask } from '../../functions/tasks/complete-task.ts'
import { createTask } from '../../functions/tasks/create-task.ts'
import type { Call } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { start as startBulk, undo as undoBulk, work as workBulk } from '../functions/bulk-edits/edits.ts'
import { addSame, start as startMerges, work as workMerges } from '../functions/bulk-merges/sure.ts'
import { addCustomer, addEditor } from '../functions/customers/people.ts'
import { csv, emptyDatabase, importText, openText } from '../functions/import-text.ts'
import {
  addWebhook,
  listAll,
  type Receiver,
  send,
  startReceiver,
  testNetworks,
} from '../functions/webhooks/receiver.ts'
import { asSystem, openTestParts } from '../support/test-parts.ts'

const parts = await openTestParts(testNetworks)
const { deps } = parts
const { db } = deps
let receiver: Receiver
let zoe: Call
let webhook: string
afterAll(() => parts.close())
beforeEach(async () => {
  await db.deleteFrom('webhooks').execute()
  await db.deleteFrom('duplicate_pairs').execute()
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
  receiver?.close()
  receiver = await startReceiver()
  webhook = await addWebhook(deps, receiver)
})
afterAll(() => receiver.close())

/** What is told from now on, as events and whom they are about. */
async function told(): Promise<unknown[]> {
  await send(deps, webhook)
  return receiver.received.splice(0).map(({ type, data }) => [type, data.id])
}
const forget = () => db.deleteFrom('webhook_deliveries').execute()

describe('one by one', () => {
  test('a customer who is made, changed, deleted, restored and erased', async () => {
    const values = { display_name: 'Ada', email: 'ada@quay.example', phone: '+852 9123 4567' }
    const { id, version } = (await invoke(createCustomer, { values, confirmed: true }, deps, zoe)) as {
      id: string
      version: number
    }
    expect(await told()).toEqual([['customer.created', id]])
    await invoke(updateCustomer, { id, version, values: { city: 'Hong Kong', phone: '+852 9765 4321' } }, deps, zoe)
    expect(await told()).toEqual([['customer.changed', id]])
    await invoke(deleteCustomer, { id }, deps, zoe)
    expect(await told()).toEqual([['customer.deleted', id]])
    await invoke(restoreCustomer, { id }, deps, zoe)
    expect(await told()).toEqual([['customer.restored', id]])
    await invoke(eraseCustomer, { id, confirmation: 'Ada' }, deps, asSystem)
    expect(await told()).toEqual([['customer.erased', id]])
  })

  test('two who are merged and un-merged', async () => {
    const survivorId = await addCustomer(db, { display_name: 'Ada', email: 'ada@quay.example' })
    const loserId = await addCustomer(db, { display_name: 'Ada L.', phone: '+85291234567' })
    await forget()
    await invoke(mergeCustomers, { survivorId, losers: [{ id: loserId }] }, deps, zoe)
    await send(deps, webhook)
    const [merged] = receiver.received.filter(({ type }) => type === 'customer.merged')
    expect(merged?.data).toMatchObject({ id: loserId, customer: { merged_into: survivorId } })
    expect(new Set(await told())).toEqual(
      new Set([
        ['customer.changed', survivorId],
        ['customer.merged', loserId],
      ]),
    )
    const { id } = await db.selectFrom('merges').select('id').executeTakeFirstOrThrow()
    await invoke(unmergeCustomers, { id }, deps, zoe)
    expect(new Set(await told())).toEqual(
      new Set([
        ['customer.changed', survivorId],
        ['customer.unmerged', loserId],
      ]),
    )
  })

  test('a task that is done', async () => {
    const { id } = await invoke(createTask, { title: 'Call', dueOn: '2030-01-01' }, deps, zoe)
    await invoke(completeTask, { id }, deps, zoe)
    await send(deps, webhook)
    expect(receiver.received).toMatchObject([
      { type: 'task.done', data: { id, customerId: null, dueOn: '2030-01-01', isDone: true } },
    ])
  })
})

describe('as one', () => {
  test('an import, whatever it writes, and its undo', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => `Person ${n},p${n}@quay.example`)
    const { id } = await importText(deps, csv('name,email', ...rows))
    await send(deps, webhook)
    expect(receiver.received.splice(0)).toMatchObject([
      { type: 'import.finished', data: { id, state: 'finished', records: 30, outcomes: { created: 30, pending: 0 } } },
    ])
    await invoke(undoImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    expect(await told()).toEqual([['import.undone', id]])
  })

  test('an import that waits at its preview, and is cancelled', async () => {
    const id = await openText(deps, csv('name,email', 'Ada,ada@quay.example'))
    await db.updateTable('imports').set({ preview: true }).where('id', '=', id).execute()
    await runImport(id, deps, asSystem)
    await invoke(cancelImport, { id }, deps, asSystem)
    await send(deps, webhook)
    expect(receiver.received.map(({ type, data }) => [type, data.state])).toEqual([
      ['import.waits', 'ready'],
      ['import.cancelled', 'cancelled'],
    ])
  })

  test('a bulk edit, and its undo', async () => {
    const ids = [await addCustomer(db, { display_name: 'A' }), await addCustomer(db, { display_name: 'B' })]
    await forget()
    const { id } = await startBulk(deps, zoe, { ids, action: 'add-tags', value: 'vip' })
    await workBulk(deps)
    expect(await told()).toEqual([['bulk-edit.finished', id]])
    await undoBulk(deps, zoe, id)
    await workBulk(deps)
    expect(await told()).toEqual([['bulk-edit.undone', id]])
  })

  test('a bulk merge', async () => {
    await addSame(deps, 1, {}, {})
    await addSame(deps, 2, {}, {})
    await forget()
    const { id } = await startMerges(deps, zoe, { atLeast: '0.8' })
    await workMerges(deps)
    expect(await told()).toEqual([['bulk-merge.finished', id]])
  })

  test('what else changes more than a hundred customers at once', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ display_name: `Person ${n}`, extra: '{}' }))
    await db.insertInto('customers').values(rows(100)).execute()
    expect(await listAll(db)).toHaveLength(100)
    await forget()
    await db.insertInto('customers').values(rows(101)).execute()
    expect(await told()).toEqual([['customers.changed', undefined]])
  })
})

test('what is rolled back is told to nobody', async () => {
  await expect(
    db.transaction().execute(async (tx) => {
      await addCustomer(tx, { display_name: 'Ada' })
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(await listAll(db)).toEqual([])
})

test('each webhook is told what it wants, and one that is off nothing', async () => {
  const other = await addWebhook(deps, receiver, ['customer.deleted'])
  await db.updateTable('webhooks').set({ is_on: false }).where('id', '=', webhook).execute()
  const id = await addCustomer(db, { display_name: 'Ada' })
  await invoke(deleteCustomer, { id }, deps, zoe)
  expect((await listAll(db)).map((one) => [one.webhook_id, one.type])).toEqual([[other, 'customer.deleted']])
})
