import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createCustomer } from '../../../functions/customers/create-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addCustomer, addEditor, getCustomersVersion, historyOf } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
let zoe: Call
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
})

const create = (input: Record<string, unknown>, call = zoe) => invoke(createCustomer, input, parts.deps, call)
const countCustomers = async () => (await db.selectFrom('customers').select('id').execute()).length

async function created(input: Record<string, unknown>, call = zoe) {
  const outcome = await create(input, call)
  if (outcome.kind !== 'saved') throw new Error(`It asks: ${JSON.stringify(outcome)}`)
  return invoke(getCustomer, { id: outcome.id }, parts.deps, as('viewer'))
}

const samePhone = expect.objectContaining({ field: 'phone', level: 'same' })

test('creates a customer, cleaned as an import cleans, with who did it', async () => {
  const detail = await created({
    values: {
      display_name: ' Ada  Lovelace',
      email: 'Ada@Quay.example',
      phone: '5123 4567',
      country_code: 'Hong Kong',
      company_primary: 'Quay Ltd',
      company_website: 'quay.example',
      tags: 'vip, fair',
      do_not_contact: 'yes',
      next_follow_up: '2026-12-01',
      youtube_subscribers: '1.2k',
    },
    phones: '+852 5123 4568',
    addresses: '1 Peak Road\n2 Peak Road',
    extra: { Budget: '5' },
  })
  expect(detail).toMatchObject({
    customer: {
      display_name: 'Ada Lovelace',
      first_name: 'Ada',
      last_name: 'Lovelace',
      email: 'ada@quay.example',
      email_shared: false,
      phone: '+85251234567',
      country_code: 'HK',
      country_inferred: false,
      customer_type: 'corporate',
      status: 'lead',
      company_website: 'https://quay.example',
      tags: ['vip', 'fair'],
      do_not_contact: true,
      next_follow_up: '2026-12-01',
      youtube_subscribers: 1200,
      extra: { Budget: '5' },
      origin_import_id: null,
      deleted_at: null,
    },
    phones: [{ phone: '+85251234568', label: '' }],
    addresses: [{ address: '1 Peak Road' }, { address: '2 Peak Road' }],
    createdBy: 'Zoe',
    deletedBy: null,
    history: [],
    origin: null,
  })
})

test('names nobody where the product itself does it', async () => {
  expect((await created({ values: { display_name: 'Ada' } }, asSystem)).createdBy).toBeNull()
})

test('every customer gets a version of its own, the latest of the customers', async () => {
  const versions: number[] = []
  for (const display_name of ['Ada', 'Bob', 'Cy']) {
    versions.push((await created({ values: { display_name } })).customer.version)
    expect(versions.at(-1)).toBe(await getCustomersVersion(db))
  }
  expect(new Set(versions).size).toBe(3)
})

describe('a wrong field', () => {
  test('is refused with what to do, all of them at once, and nothing is written', async () => {
    const values = { display_name: 'Ada', email: 'nobody', phone: 'ask Bob', status: 'maybe' }
    await expect(create({ values, phones: 'ext', confirmed: true })).rejects.toMatchObject({
      code: 'input.invalid',
      fields: {
        email: expect.stringContaining('Write'),
        phone: expect.stringContaining('Write'),
        status: expect.stringContaining('Choose'),
        phones: expect.stringContaining('ext: Write'),
      },
    })
    expect(await countCustomers()).toBe(0)
  })

  test('that we do not know is refused too', async () => {
    for (const values of [{ id: '0194d0a0-0000-7000-8000-000000000001' }, { version: '1' }, { created_by: 'x' }]) {
      await expect(create({ values })).rejects.toMatchObject({ code: 'input.invalid' })
    }
  })
})

test.each([[{}], [{ values: { city: 'Rome', notes: 'tall' } }], [{ values: { display_name: '  ' } }]])(
  'somebody of whom nothing tells who it is, is refused: %j',
  async (input) => {
    await expect(create(input)).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { display_name: expect.stringContaining('at least') },
    })
  },
)

test.each([
  ['first_name', 'Ada'],
  ['last_name', 'Lovelace'],
  ['company_primary', 'Quay'],
  ['email', 'ada@quay.example'],
  ['phone', '+85251234567'],
  ['youtube_handle', '@ada'],
])('%s alone is enough', async (field, text) => {
  expect((await created({ values: { [field]: text } })).customer).toMatchObject({ [field]: text })
})

describe('a key that a live customer has already', () => {
  beforeEach(async () => {
    const bruce = { display_name: 'Bruce', company_primary: 'Quay', email: 'bruce@quay.example', external_id: 'K1' }
    await addCustomer(db, bruce)
    await addCustomer(db, { display_name: 'Gone', email: 'gone@quay.example', deleted_at: new Date() })
  })

  test('is refused, and the other is named, whether or not it was confirmed', async () => {
    for (const confirmed of [false, true]) {
      const both = { email: 'Bruce@quay.example', external_id: 'K1' }
      await expect(create({ values: both, confirmed })).rejects.toMatchObject({
        code: 'input.invalid',
        fields: {
          email: expect.stringContaining('Bruce (Quay) has this address'),
          external_id: expect.stringContaining('Bruce (Quay) has this id'),
        },
      })
    }
  })

  test('may be shared, when the person says so', async () => {
    const { customer } = await created({ values: { email: 'bruce@quay.example' }, emailShared: true })
    expect(customer).toMatchObject({ email: 'bruce@quay.example', email_shared: true })
  })

  test('is free when its customer was deleted', async () => {
    expect((await created({ values: { email: 'gone@quay.example' } })).customer.email).toBe('gone@quay.example')
  })

  test('is taken once, by as many as may try at once', async () => {
    const tries = Array.from({ length: 5 }, () => create({ values: { email: 'new@quay.example' }, confirmed: true }))
    const outcomes = await Promise.allSettled(tries)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ fields: { email: expect.anything() } })
    }
  })
})

describe('asks first, and writes nothing', () => {
  test('where a text may mean something else; what is confirmed stands as typed', async () => {
    const values = { email: 'ada@gmial.com' }
    expect(await create({ values })).toEqual({
      kind: 'asks',
      similar: [],
      suggestions: [{ field: 'email', value: 'ada@gmial.com', suggestion: 'ada@gmail.com', canKeep: true }],
    })
    expect(await countCustomers()).toBe(0)
    expect((await created({ values, confirmed: true })).customer.email).toBe('ada@gmial.com')
  })

  test('where the customer seems to exist; what is confirmed is made', async () => {
    const id = await addCustomer(db, { display_name: 'Bruce', phone: '+85251234567' })
    const input = { values: { display_name: 'Lee', phone: '+852 5123 4567' } }
    expect(await create(input)).toMatchObject({
      kind: 'asks',
      similar: [{ id, name: 'Bruce', reasons: expect.arrayContaining([samePhone]) }],
    })
    expect(await countCustomers()).toBe(1)
    await created({ ...input, confirmed: true })
    expect(await countCustomers()).toBe(2)
  })
})

test('of many who seem to be the customer, five are shown', async () => {
  for (let n = 0; n < 6; n += 1) await addCustomer(db, { display_name: `Twin ${n}`, phone: '+85251234567' })
  const outcome = await create({ values: { display_name: 'Lee', phone: '+852 5123 4567' } })
  expect(outcome.kind === 'asks' && outcome.similar).toHaveLength(5)
})

test('the history of somebody new is empty, and begins with the first change', async () => {
  const outcome = await create({ values: { display_name: 'Ada' }, phones: '+85251234567' })
  if (outcome.kind === 'saved') expect(await historyOf(db, outcome.id)).toEqual([])
})

test('a viewer may not', async () => {
  await expect(create({ values: { display_name: 'Ada' } }, as('viewer'))).rejects.toMatchObject({
    code: 'access.denied',
  })
})
