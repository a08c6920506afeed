import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { editableFields, toFormLines, toFormText } from '../../../shared/customers/form.ts'
import { digest } from '../../support/digest.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { addCustomer, addEditor, historyOf } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

let zoe: Call
let ada: string
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
  ada = await addCustomer(db, {
    display_name: 'Ada Lovelace',
    email: 'ada@quay.example',
    phone: '+85251234567',
    address_primary: '1 Peak Road',
    city: 'Rome',
    country_code: 'IT',
    company_primary: 'Quay',
    customer_type: 'corporate',
    do_not_contact: true,
    extra: '{"Budget": "5"}',
  })
  const cause = { customer_id: ada, cause_import_id: null }
  await db
    .insertInto('customer_phones')
    .values({ ...cause, phone: '+85251234568', label: 'office' })
    .execute()
  await db
    .insertInto('customer_addresses')
    .values({ ...cause, address: '2 Peak Road', label: 'home' })
    .execute()
})

const get = (id = ada) => invoke(getCustomer, { id }, parts.deps, as('viewer'))
const versionOf = async (id = ada) => (await get(id)).customer.version
const update = async (input: Record<string, unknown>, call = zoe) =>
  invoke(updateCustomer, { id: ada, version: await versionOf(), ...input }, parts.deps, call)

const samePhone = expect.objectContaining({ field: 'phone', level: 'same' })

test('changes what the form gives and nothing else, and notes who changed what', async () => {
  const before = await get()
  const outcome = await update({ values: { city: 'Oslo', country_code: 'Norway', position_primary: 'Countess' } })
  const after = await get()
  expect(outcome).toEqual({ kind: 'saved', id: ada, version: after.customer.version })
  const { city, country_code, position_primary, version, updated_at, ...rest } = after.customer
  expect(before.customer).toMatchObject(rest)
  expect({ city, country_code, position_primary }).toEqual({
    city: 'Oslo',
    country_code: 'NO',
    position_primary: 'Countess',
  })
  expect(version).toBeGreaterThan(before.customer.version)
  expect(updated_at.getTime()).toBeGreaterThan(before.customer.updated_at.getTime())
  expect(await historyOf(db, ada)).toEqual([
    ['city', 'Rome', 'Oslo', 'Zoe'],
    ['country_code', 'IT', 'NO', 'Zoe'],
    ['position_primary', null, 'Countess', 'Zoe'],
  ])
})

test('a country that a person gives is not inferred any more', async () => {
  await db.updateTable('customers').set({ country_inferred: true }).execute()
  await update({ values: { country_code: 'NO' } })
  expect((await get()).customer).toMatchObject({ country_code: 'NO', country_inferred: false })
  expect((await historyOf(db, ada)).map(([field]) => field)).toEqual(['country_code', 'country_inferred'])
})

test('a person may clear what an import may not', async () => {
  await update({ values: { do_not_contact: 'no' } })
  expect((await get()).customer.do_not_contact).toBe(false)
  expect(await historyOf(db, ada)).toEqual([['do_not_contact', true, false, 'Zoe']])
})

test('an empty text clears', async () => {
  await update({ values: { phone: '', city: '', company_primary: '' } })
  expect((await get()).customer).toMatchObject({
    phone: null,
    city: null,
    company_primary: null,
    customer_type: 'corporate',
  })
})

test('further phones and addresses are replaced, with their labels kept and the change noted', async () => {
  await update({ phones: '+85251234568\n+85251234569', addresses: '' })
  expect(await get()).toMatchObject({
    phones: [
      { phone: '+85251234568', label: 'office' },
      { phone: '+85251234569', label: '' },
    ],
    addresses: [],
  })
  expect(await historyOf(db, ada)).toEqual([
    ['phones', ['+85251234568'], ['+85251234568', '+85251234569'], 'Zoe'],
    ['addresses', ['2 Peak Road'], [], 'Zoe'],
  ])
})

test('custom fields are changed one by one', async () => {
  await update({ extra: { Budget: '', Colour: 'red' } })
  expect((await get()).customer.extra).toEqual({ Colour: 'red' })
  expect(await historyOf(db, ada)).toEqual([['extra', { Budget: '5' }, { Colour: 'red' }, 'Zoe']])
})

test('changes a custom field whatever it is called', async () => {
  const named = (value: string) => Object.fromEntries(['__proto__', 'constructor'].map((name) => [name, value]))
  await update({ extra: named('1') })
  await update({ extra: named('2') })
  expect(Object.entries((await get()).customer.extra).sort()).toEqual([
    ['Budget', '5'],
    ['__proto__', '2'],
    ['constructor', '2'],
  ])
  for (const extra of [[1], { Budget: 5 }, 'x', null])
    await expect(update({ extra })).rejects.toMatchObject({ code: 'input.invalid' })
})

test('a form that is sent back whole writes nothing', async () => {
  const { customer, phones, addresses } = await get()
  const before = await digest(db)
  const outcome = await update({
    values: Object.fromEntries(editableFields.map((field) => [field, toFormText(customer[field])])),
    extra: Object.fromEntries(Object.entries(customer.extra).map(([key, value]) => [key, toFormText(value)])),
    phones: toFormLines(phones.map(({ phone }) => phone)),
    addresses: toFormLines(addresses.map(({ address }) => address)),
    emailShared: false,
  })
  expect(outcome).toEqual({ kind: 'saved', id: ada, version: customer.version })
  expect(await digest(db)).toBe(before)
})

test('a wrong field is refused, and the right ones beside it are not written either', async () => {
  await expect(update({ values: { city: 'Oslo', email: 'nobody' } })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { email: expect.any(String) },
  })
  expect((await get()).customer.city).toBe('Rome')
})

test('somebody stays: the last thing that tells who it is can not be cleared', async () => {
  const all = { display_name: '', first_name: '', last_name: '', company_primary: '', email: '', phone: '' }
  await expect(update({ values: all })).rejects.toMatchObject({ fields: { display_name: expect.any(String) } })
  await update({ values: { ...all, phone: '+85251234567' } })
  expect((await get()).customer).toMatchObject({ called: null, phone: '+85251234567' })
})

test('of whom nothing was known, everything else can be changed', async () => {
  const id = await addCustomer(db, { city: 'Rome' })
  const version = await versionOf(id)
  expect(await update({ id, version, values: { notes: 'who is this?' } })).toMatchObject({ kind: 'saved' })
})

describe('what was changed in the meantime is not written over', () => {
  test('the refusal names the person and the fields', async () => {
    const version = await versionOf()
    await update({ values: { city: 'Oslo', region: 'Ostlandet' } }, await addEditor(db, 'Bob'))
    await expect(update({ version, values: { city: 'Paris' } })).rejects.toMatchObject({
      code: 'state.changed',
      message: expect.stringMatching(/^Bob has changed City, State or region in the meantime/),
    })
    expect((await get()).customer.city).toBe('Oslo')
  })

  test.each<[string, Record<string, unknown>]>([
    ['Further phones', { phones: '+85251234599' }],
    ['Further e-mails', { emails: 'second@quay.example' }],
    ['Further addresses', { addresses: '3 Peak Road' }],
    ['Custom fields', { extra: { Budget: '6' } }],
    ['E-mail', { emailShared: true }],
  ])('or what is no field: %s', async (label, change) => {
    const version = await versionOf()
    await update(change, await addEditor(db, 'Bob'))
    await expect(update({ version, values: { city: 'Paris' } })).rejects.toMatchObject({
      message: expect.stringMatching(new RegExp(`^Bob has changed ${label} in the meantime`)),
    })
  })

  test('or nobody, where nothing is known of it', async () => {
    const version = await versionOf()
    await expect(update({ version: version - 1, values: { city: 'Paris' } })).rejects.toMatchObject({
      message: expect.stringMatching(/^Somebody has changed this customer in the meantime/),
    })
  })

  test('or the file', async () => {
    const version = await versionOf()
    await importText(parts.deps, csv('email,city', 'ada@quay.example,Oslo'))
    await expect(update({ version, values: { city: 'Paris' } })).rejects.toMatchObject({
      message: expect.stringMatching(/^The import of people.csv has changed City/),
    })
  })

  test('of several who change the same version at once, one does', async () => {
    const version = await versionOf()
    const cities = ['Oslo', 'Paris', 'Lagos', 'Kobe']
    const outcomes = await Promise.allSettled(cities.map((city) => update({ version, values: { city } })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
    expect(await historyOf(db, ada)).toHaveLength(1)
  })

  test('one that was deleted is restored first', async () => {
    const version = await versionOf()
    await invoke(deleteCustomer, { id: ada }, parts.deps, zoe)
    await expect(update({ version, values: { city: 'Paris' } })).rejects.toMatchObject({
      code: 'state.conflict',
      message: expect.stringContaining('deleted'),
    })
  })
})

describe('keys', () => {
  beforeEach(async () => {
    await addCustomer(db, { display_name: 'Bruce', email: 'bruce@quay.example', external_id: 'K1' })
    await addCustomer(db, { display_name: 'Desk', email: 'info@quay.example', email_shared: true })
  })

  test('of another customer are refused', async () => {
    for (const [field, text] of [
      ['email', 'bruce@quay.example'],
      ['email', 'info@quay.example'],
      ['external_id', 'K1'],
    ] as const) {
      await expect(update({ values: { [field]: text }, confirmed: true })).rejects.toMatchObject({
        fields: { [field]: expect.stringMatching(/^(?:Bruce|Desk) has this/) },
      })
    }
  })

  test('an address may be shared, and be its own again when it is another', async () => {
    await update({ values: { email: 'info@quay.example' }, emailShared: true })
    expect((await get()).customer).toMatchObject({ email: 'info@quay.example', email_shared: true })
    await expect(update({ emailShared: false })).rejects.toMatchObject({ fields: { email: expect.any(String) } })
    await update({ values: { email: 'ada@quay.example' } })
    expect((await get()).customer).toMatchObject({ email: 'ada@quay.example', email_shared: false })
  })
})

describe('asks first, and writes nothing', () => {
  test('where a text may mean something else', async () => {
    expect(await update({ values: { email: 'ada@gmial.com' } })).toMatchObject({
      kind: 'asks',
      suggestions: [{ field: 'email', suggestion: 'ada@gmail.com' }],
    })
    expect((await get()).customer.email).toBe('ada@quay.example')
    await update({ values: { email: 'ada@gmial.com' }, confirmed: true })
    expect((await get()).customer.email).toBe('ada@gmial.com')
  })

  test('where the change makes it look like another; and once only', async () => {
    const twin = await addCustomer(db, { display_name: 'Bruce', phone: '+85259999999' })
    const phone = '+852 5999 9999'
    expect(await update({ values: { phone } })).toMatchObject({
      kind: 'asks',
      similar: [{ id: twin, reasons: expect.arrayContaining([samePhone]) }],
    })
    await update({ values: { phone }, confirmed: true })
    expect(await update({ values: { city: 'Oslo' } })).toMatchObject({ kind: 'saved' })
    expect(await update({ values: { last_name: 'Byron' } })).toMatchObject({ kind: 'saved' })
  })
})

describe('of many whom it looks like', () => {
  const phone = '+85259999999'
  const addTwins = (count: number, values: object) =>
    db
      .insertInto('customers')
      .values(Array.from({ length: count }, (_, n) => ({ display_name: `Twin ${n}`, extra: '{}', ...values })))
      .execute()
  const similarTo = async (input: Record<string, unknown>) => {
    const outcome = await update(input)
    return outcome.kind === 'asks' ? outcome.similar.map(({ name }) => name) : outcome.kind
  }

  test('five are shown', async () => {
    await addTwins(7, { phone })
    expect(await similarTo({ values: { phone } })).toHaveLength(5)
  })

  test('those whom it looked like before are not, however many', async () => {
    await addTwins(7, { phone: '+85251234567' })
    await addCustomer(db, { display_name: 'Bruce', youtube_handle: '@bruce' })
    expect(await similarTo({ values: { youtube_handle: '@bruce' } })).toEqual(['Bruce'])
    await addTwins(50, { phone: '+85251234567' })
    expect(await similarTo({ values: { notes: 'tall' } })).toBe('saved')
  })

  test('five are shown whom it looks like now, beside one from before', async () => {
    await addTwins(1, { phone: '+85251234567' })
    await addTwins(7, { phone })
    expect(await similarTo({ values: { phone } })).toHaveLength(5)
  })
})

test('nobody who is not there is changed', async () => {
  const id = '0194d0a0-0000-7000-8000-000000000001'
  await expect(update({ id, version: 1, values: { city: 'Oslo' } })).rejects.toMatchObject({ code: 'not-found' })
})

test('a viewer may not', async () => {
  await expect(update({ values: { city: 'Oslo' } }, as('viewer'))).rejects.toMatchObject({ code: 'access.denied' })
})
