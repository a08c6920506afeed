import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { exportCustomers } from '../../../functions/customers/export-customers.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { getProvenance } from '../../../functions/customers/get-provenance.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { bytesOf, csv, emptyDatabase } from '../../functions/import-text.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

const columns = ['id', 'external_id', 'name', 'email', 'phone', 'address_line1', 'city', 'country'] as const
type Row = Partial<Record<(typeof columns)[number], string>>

const fileOf = (...rows: Row[]) =>
  csv(columns.join(), ...rows.map((row) => columns.map((column) => row[column] ?? '').join()))

async function run(rows: readonly Row[], more: object = {}) {
  const file = { fileName: 'people.csv', via: 'browser', bytes: bytesOf(fileOf(...rows)), ...more }
  const { importId } = await invoke(startImport, file, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  const { outcomes } = await invoke(getImport, { id: importId }, parts.deps, asSystem)
  return { importId, outcomes }
}

/** Each customer as it stands, without what differs from run to run. */
async function standing() {
  const rows = await parts.deps.db.selectFrom('customers').select('id').where('deleted_at', 'is', null).execute()
  const all = await Promise.all(rows.map(({ id }) => invoke(getCustomer, { id }, parts.deps, as('viewer'))))
  return all.map(({ customer, emails, phones, addresses }) => ({
    name: customer.full_name,
    external_id: customer.external_id,
    first: [customer.email, customer.phone, customer.address_primary],
    city: customer.city,
    country: customer.country_code,
    extra: customer.extra,
    emails: emails.map(({ email }) => email),
    phones: phones.map(({ phone }) => phone),
    addresses: addresses.map(({ address }) => address),
  }))
}

const found = async (search: string) => (await invoke(listCustomers, { search }, parts.deps, as('viewer'))).items.length

async function exported(): Promise<string> {
  const { body } = await invoke(exportCustomers, {}, parts.deps, as('viewer'))
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

const ann: Row = {
  external_id: 'A1',
  name: 'Ann Lee',
  email: 'ann@alpha-works.com',
  phone: '+85291234567',
  address_line1: '1 Pier Road',
  city: 'Hong Kong',
  country: 'Hong Kong',
}
const { name = '' } = ann
const other = { email: 'ann@beta-works.com', phone: '+85298765432', address_line1: '2 Rue X' }
const [mail, phone] = [other.email, other.phone]

interface Case {
  /** What a later file says. */
  readonly later: Row
  readonly list: 'emails' | 'phones' | 'addresses'
  readonly value: string
}
const cases: readonly (readonly [string, Case])[] = [
  ['an e-mail by the phone', { later: { name, phone: ann.phone ?? '', email: mail }, list: 'emails', value: mail }],
  ['a phone by the e-mail', { later: { name, email: ann.email ?? '', phone }, list: 'phones', value: phone }],
  [
    'an address by the e-mail',
    {
      later: { name, email: ann.email ?? '', address_line1: '2 Rue X', city: 'Paris', country: 'France' },
      list: 'addresses',
      value: '2 Rue X, Paris',
    },
  ],
]

describe.each(cases)('another one in a later file: %s', (_, { later, list, value }) => {
  test('stands behind the first, as in one file; it is shown, searched, matched and exported', async () => {
    await run([ann])
    const preview = await run([later], { preview: true })
    const { items } = await invoke(listDecisions, { id: preview.importId }, parts.deps, as('viewer'))
    expect(items).toMatchObject([{ outcome: 'updated', changes: { [list]: { was: null, becomes: [value] } } }])
    const { importId } = await run([later])
    const [customer] = await standing()
    expect(customer).toMatchObject({
      first: [ann.email, ann.phone, ann.address_line1],
      city: 'Hong Kong',
      country: 'HK',
      [list]: [value],
    })
    const { id } = await parts.deps.db.selectFrom('customers').select('id').executeTakeFirstOrThrow()
    const { history } = await invoke(getCustomer, { id }, parts.deps, as('viewer'))
    const change = history.find(({ field }) => field === list)
    expect(change).toMatchObject({ old: [], new: [value], importId })
    const place = { id, field: `${list}.${value}` }
    const { origin } = await invoke(getProvenance, place, parts.deps, as('viewer'))
    expect(origin).toMatchObject({ kind: 'imported', importId, line: 2, isSame: true })
    if (list !== 'addresses') expect(await found(value)).toBe(1)
    expect(await exported()).toContain(value)
    // Known by it alone, and nothing changes by either file again.
    const again: Row[] = list === 'addresses' ? [] : [{ name, [list === 'emails' ? 'email' : 'phone']: value }]
    for (const rows of [again, [ann], [later], [later, { ...ann, external_id: '' }]]) {
      expect((await run(rows)).outcomes).toMatchObject({ created: 0, updated: 0, review: 0 })
    }
    expect(await standing()).toEqual([customer])
    await emptyDatabase(parts.deps.db)
    await run([ann, later])
    const { country, extra, ...oneFile } = (await standing())[0] ?? {}
    expect(customer).toMatchObject(oneFile)
  })

  test('goes with an undo of either file, and comes again with a redo', async () => {
    const first = await run([ann])
    const alone = await standing()
    const second = await run([later])
    const both = await standing()
    const undo = async (id: string) => {
      await invoke(undoImport, { id }, parts.deps, asSystem)
      await runImport(id, parts.deps, asSystem)
    }
    await undo(second.importId)
    expect(await standing()).toEqual(alone)
    await invoke(redoImport, { id: second.importId }, parts.deps, asSystem)
    await runImport(second.importId, parts.deps, asSystem)
    expect(await standing()).toEqual(both)
    await undo(first.importId)
    const left = await standing()
    await emptyDatabase(parts.deps.db)
    await run([later])
    expect(left).toEqual(await standing())
  })

  test('takes the place of the first one where that was chosen, or an id says who it is', async () => {
    await run([ann])
    const rules = { email: 'overwrite', phone: 'overwrite', address_primary: 'overwrite' }
    await run([later], { settings: { rules } })
    const replaced = await standing()
    expect(replaced).toMatchObject([{ emails: [], phones: [], addresses: [] }])
    expect(replaced[0]?.first).toContain(value.split(',')[0])
    await emptyDatabase(parts.deps.db)
    await run([ann])
    const { id } = await parts.deps.db.selectFrom('customers').select('id').executeTakeFirstOrThrow()
    await run([{ ...later, id }])
    expect(await standing()).toEqual(replaced)
    await emptyDatabase(parts.deps.db)
    await run([ann])
    await run([{ ...later, external_id: 'A1' }])
    expect(await standing()).toEqual(replaced)
  })
})

test('the country of another address is kept as a custom field, where the customer states another', async () => {
  await run([ann])
  await run([{ name, email: ann.email ?? '', address_line1: '2 Rue X', city: 'Paris', country: 'France' }])
  expect(await standing()).toMatchObject([{ country: 'HK', extra: { country_code_also: 'FR' } }])
})

test('an address of a desk stands behind that of a person, and is nobody’s key', async () => {
  await run([ann])
  await run([{ name, phone: ann.phone ?? '', email: 'info@alpha-works.com' }])
  expect(await standing()).toMatchObject([{ emails: ['info@alpha-works.com'] }])
  const { outcomes } = await run([{ name: 'Bob Chan', email: 'info@alpha-works.com' }])
  expect(outcomes).toMatchObject({ created: 1 })
})
