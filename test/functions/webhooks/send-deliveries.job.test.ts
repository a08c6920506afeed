import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { eraseCustomer } from '../../../functions/erasures/erase-customer.ts'
import { listNotices } from '../../../functions/imports/list-notices.ts'
import { getWebhook } from '../../../functions/webhooks/get-webhook.ts'
import { turnWebhook } from '../../../functions/webhooks/turn-webhook.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { claimDeliveries } from '../../../shared/db/queries/webhooks/claims.ts'
import { retrySeconds } from '../../../shared/webhooks/retry-times.ts'
import { Customer } from '../../../web/api/outputs/shared.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addWebhook, listAll, passWaits, type Receiver, send, startReceiver, testNetworks } from './receiver.ts'

const parts = await openTestParts(testNetworks)
const { deps } = parts
const { db } = deps
let receiver: Receiver
let id: string
afterAll(() => parts.close())
beforeEach(async () => {
  await db.deleteFrom('webhooks').execute()
  await emptyDatabase(db)
  receiver?.close()
  receiver = await startReceiver()
  id = await addWebhook(deps, receiver)
})
afterAll(() => receiver.close())

const add = (name: string) => addCustomer(db, { display_name: name })
const rename = (customerId: string, name: string) =>
  db
    .updateTable('customers')
    .set((the) => ({ display_name: name, version: the('version', '+', 1) }))
    .where('id', '=', customerId)
    .execute()
const told = () => receiver.received.map(({ type, data }) => [type, data.id])
const state = () => invoke(getWebhook, { id }, deps, asSystem)

describe('what is sent', () => {
  test('is the customer of the API, closed, and signed', async () => {
    const ada = await add('Ada')
    expect(await send(deps, id)).toEqual({ webhookId: id, sent: 1, turnedOff: null })
    const { customer } = await invoke(getCustomer, { id: ada }, deps, asSystem)
    const [first] = receiver.received
    expect(first).toMatchObject({ type: 'customer.created', data: { id: ada } })
    expect(first?.data.customer).toEqual(JSON.parse(JSON.stringify(customer)))
    expect(Object.keys(first?.data.customer ?? {}).sort()).toEqual(Object.keys(Customer.shape).sort())
    expect(await listAll(db)).toMatchObject([{ state: 'delivered', status: 200, answer: 'taken', attempts: 1 }])
  })

  test('is without the record where that is too large', async () => {
    const ada = await addCustomer(db, { display_name: 'Ada', notes: '字'.repeat(30_000) })
    await send(deps, id)
    expect(receiver.received).toMatchObject([{ data: { id: ada, customer: null, isTooLarge: true } }])
  })

  test('is the same each time, though the customer has changed meanwhile', async () => {
    receiver.answers((_, nth) => (nth === 1 ? 500 : 200))
    const ada = await add('Ada')
    await send(deps, id)
    await rename(ada, 'Ada Lovelace')
    await passWaits(db)
    await send(deps, id)
    await send(deps, id)
    const [first, again, changed] = receiver.received
    expect(again).toEqual(first)
    expect(changed).toMatchObject({ type: 'customer.changed', data: { customer: { display_name: 'Ada Lovelace' } } })
    expect(changed?.id).not.toBe(first?.id)
  })
})

describe('the order', () => {
  test('of one customer is that of the changes, and waits for what is tried again; of others it does not', async () => {
    receiver.answers(({ type, data }) => (type === 'customer.created' && data.id === ada ? 503 : 200))
    const ada = await add('Ada')
    await rename(ada, 'Ada L.')
    const bob = await add('Bob')
    await send(deps, id)
    expect(told().sort()).toEqual(
      [
        ['customer.created', ada],
        ['customer.created', bob],
      ].sort(),
    )
    receiver.answers(() => 200)
    await passWaits(db)
    await send(deps, id)
    expect(told().slice(2)).toEqual([
      ['customer.created', ada],
      ['customer.changed', ada],
    ])
  })
})

describe('whoever dies over it', () => {
  test('leaves it to the next, who sends it again under the same id', async () => {
    await add('Ada')
    const dead = { claim: randomUUID(), leaseMs: 60_000, most: 8 }
    expect(await claimDeliveries(db, id, dead)).toHaveLength(1)
    expect(await send(deps, id)).toMatchObject({ sent: 0 })
    await passWaits(db)
    expect(await send(deps, id)).toMatchObject({ sent: 1 })
    expect(await listAll(db)).toMatchObject([{ id: receiver.received[0]?.id, state: 'delivered', attempts: 2 }])
  })

  test('what somebody else is about to claim is left to them', async () => {
    await add('Ada')
    await add('Bob')
    const claim = (some: typeof db, most: number) =>
      claimDeliveries(some, id, { claim: randomUUID(), leaseMs: 60_000, most })
    await db.transaction().execute(async (tx) => {
      const [first] = await claim(tx, 1)
      const others = await claim(db, 8)
      expect(others.map((one) => one.id)).toEqual([(await listAll(db))[1]?.id])
      expect(first?.id).not.toBe(others[0]?.id)
    })
  })

  test('two at once send each one once', async () => {
    for (let n = 0; n < 30; n += 1) await add(`Person ${n}`)
    await Promise.all([send(deps, id), send(deps, id)])
    expect(new Set(receiver.received.map((one) => one.id)).size).toBe(30)
    expect(receiver.received).toHaveLength(30)
  })
})

describe('what is in vain', () => {
  test('a receiver that would speak another protocol: the job ends, and goes on with others', async () => {
    const server = createServer((socket) =>
      socket.once('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
      ),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    await db
      .updateTable('webhooks')
      .set({ url: `http://127.0.0.1:${port}/` })
      .execute()
    await add('Ada')
    await add('Bob')
    expect(await send(deps, id)).toEqual({ webhookId: id, sent: 2, turnedOff: null })
    const inVain = { state: 'owed', attempts: 1, problem: 'status', status: 101 }
    expect(await listAll(db)).toMatchObject([inVain, inVain])
    server.close()
  })

  test.each([500, 429, 404, 302])(
    '%d is tried again, later and later, for a day; then it is given up',
    async (status) => {
      receiver.answers(() => status)
      await add('Ada')
      const waits: number[] = []
      for (let n = 0; n <= retrySeconds.length; n += 1) {
        await passWaits(db)
        await send(deps, id)
        const [one] = await listAll(db)
        expect(one).toMatchObject({ attempts: n + 1, status, problem: 'status' })
        if (one?.state === 'owed') waits.push(Math.round((one.next_at.getTime() - Date.now()) / 1_000))
        else expect([n, one?.state]).toEqual([retrySeconds.length, 'given-up'])
      }
      for (const [n, wait] of waits.entries()) expect(Math.abs(wait - (retrySeconds[n] ?? 0))).toBeLessThan(5)
      expect(waits.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(24 * 3_600)
      await passWaits(db)
      expect(await send(deps, id)).toMatchObject({ sent: 0 })
    },
  )

  test('keeps the receiver from being asked for others meanwhile, and one try ends that', async () => {
    receiver.answers(() => 500)
    for (let n = 0; n < 20; n += 1) await add(`Person ${n}`)
    await send(deps, id)
    expect(receiver.received).toHaveLength(8)
    expect(await db.selectFrom('webhooks').select('failures').execute()).toEqual([{ failures: 1 }])
    expect(await state()).toMatchObject({ owed: 20, givenUp: 0, isOn: true })
    await passWaits(db)
    await send(deps, id)
    expect(receiver.received).toHaveLength(9)
    receiver.answers(() => 200)
    await passWaits(db)
    await send(deps, id)
    expect(await state()).toMatchObject({ owed: 0, failingSince: null, retryAt: null })
  })

  test('turns it off after a day, with what it is owed; turned on, it is told', async () => {
    receiver.answers(() => 500)
    await add('Ada')
    await send(deps, id)
    await db
      .updateTable('webhooks')
      .set({ failing_since: new Date(Date.now() - 25 * 3_600_000) })
      .execute()
    await passWaits(db)
    expect(await send(deps, id)).toMatchObject({ turnedOff: 'failing' })
    expect(await state()).toMatchObject({ isOn: false, offReason: 'failing', owed: 1 })
    await add('Bob')
    expect(await listAll(db)).toHaveLength(1)
    receiver.answers(() => 200)
    await invoke(turnWebhook, { id, isOn: true }, deps, asSystem)
    await passWaits(db)
    await send(deps, id)
    expect(await state()).toMatchObject({ isOn: true, offReason: null, owed: 0 })
    const audit = await db.selectFrom('audit').select(['action', 'subject', 'facts']).execute()
    expect(audit).toContainEqual({ action: 'webhook.turned-off', subject: id, facts: { kind: 'failing' } })
  })

  test('turns it off at once where the receiver says that it is gone', async () => {
    receiver.answers(() => 410)
    await add('Ada')
    expect(await send(deps, id)).toMatchObject({ turnedOff: 'gone' })
    expect(await invoke(listNotices, {}, deps, as('administrator'))).toMatchObject({ offWebhooks: 1 })
    expect(await invoke(listNotices, {}, deps, as('editor'))).not.toHaveProperty('offWebhooks')
    await invoke(turnWebhook, { id, isOn: false }, deps, asSystem)
    expect(await invoke(listNotices, {}, deps, as('administrator'))).not.toHaveProperty('offWebhooks')
  })

  test('keeps a part of a long answer', async () => {
    receiver.answers(() => 400)
    await addCustomer(db, { display_name: 'Ada', notes: 'x'.repeat(5_000) })
    await send(deps, id)
    expect((await listAll(db))[0]?.answer).toHaveLength(2_000)
  })
})

describe('somebody who is erased', () => {
  const erase = (customerId: string, confirmation: string) =>
    invoke(eraseCustomer, { id: customerId, confirmation }, deps, asSystem)
  const findAda = async () => JSON.stringify(await listAll(db)).includes('ada@')

  test('is in no body and no answer any more, sent or not, and the receiver is told', async () => {
    receiver.answers(({ type }) => (type === 'customer.created' ? 200 : 500))
    const ada = await addCustomer(db, { display_name: 'Ada', email: 'ada@quay.example' })
    await send(deps, id)
    await rename(ada, 'Ada L.')
    await send(deps, id)
    expect(await findAda()).toBe(true)
    await erase(ada, 'Ada L.')
    expect(await findAda()).toBe(false)
    receiver.answers(() => 200)
    await passWaits(db)
    await send(deps, id)
    expect(receiver.received.slice(2).map(({ type, data }) => [type, data])).toEqual([
      ['customer.changed', { id: ada, customer: null }],
      ['customer.erased', { id: ada, customer: null }],
    ])
    expect(await findAda()).toBe(false)
  })

  test('nor where they are erased while it is on its way, and the answer says their name', async () => {
    const ada = await addCustomer(db, { display_name: 'Ada', email: 'ada@quay.example' })
    receiver.answers(async () => {
      await erase(ada, 'Ada')
      return 500
    })
    await send(deps, id)
    expect(receiver.received).toHaveLength(1)
    expect(await findAda()).toBe(false)
    expect((await listAll(db)).map((one) => [one.type, one.state, one.answer])).toEqual([
      ['customer.created', 'owed', null],
      ['customer.erased', 'owed', null],
    ])
  })
})
