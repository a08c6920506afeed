import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseMapping } from '../../../functions/columns/choose-mapping.ts'
import { remapImport } from '../../../functions/columns/remap-import.ts'
import { rereadImport } from '../../../functions/columns/reread-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { chooseCustomer } from '../../../functions/review/choose-customer.ts'
import { fixReviewGroup } from '../../../functions/review/fix-review-group.ts'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, openText } from '../import-text.ts'
import { reviewRowOf } from './review-file.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

// What the values are only a person knows: the country stands in words, and the numbers have no plus.
const file = csv(
  'name,email,Where,Reach',
  'Ann,ann@acme.com,Hong Kong,6123 4001',
  'Bob,bob@gmial.com,Hong Kong,6123 4002',
  'Cy,cy@gmial.com,France,01 44 55 66 77',
  'Di,di at acme,Hong Kong,6123 4003',
)
const fields = ['display_name', 'email', 'country_code', 'phone']

const customerOf = (name: string) =>
  deps.db
    .selectFrom('customers')
    .select(['email', 'country_code', 'phone', 'extra'])
    .where('display_name', '=', name)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()

/** The file as it came with two of its columns unknown. */
async function importUnmapped() {
  const id = await openText(deps, file)
  await invoke(rereadImport, { id, choices: {}, checkColumns: true }, deps, asSystem)
  await runImport(id, deps, asSystem)
  await invoke(chooseMapping, { importId: id, fields: ['display_name', 'email', null, null] }, deps, asSystem)
  await runImport(id, deps, asSystem)
  return id
}

async function changeColumns(id: string) {
  const { importId } = await invoke(remapImport, { id, fields }, deps, asSystem)
  await runImport(importId, deps, asSystem)
  return importId
}

const fixed = (name: string, email: string, number: string) => ({
  cells: [name, email, 'Hong Kong', number],
  customer: { email, country_code: 'HK', phone: `+852${number.replace(' ', '')}`, extra: {} },
})

describe('after the columns were changed, a row that needs review is fixed by the new ones', () => {
  test('one by one', async () => {
    const first = await importUnmapped()
    const di = await reviewRowOf(deps, first, 5)
    expect(di.fields).toEqual(['display_name', 'email', null, null])
    await changeColumns(first)
    const row = await reviewRowOf(deps, first, 5)
    expect([row.id, row.fields]).toEqual([di.id, fields])
    const { cells, customer } = fixed('Di', 'di@acme.com', '6123 4003')
    await invoke(fixReviewRow, { id: row.id, cells }, deps, asSystem)
    expect(await customerOf('Di')).toEqual(customer)
    // Who was imported before has moved to the fields as well.
    expect(await customerOf('Ann')).toEqual(fixed('Ann', 'ann@acme.com', '6123 4001').customer)
  })

  test('and by value', async () => {
    await changeColumns(await importUnmapped())
    const group = { reason: 'email.misspelt-domain', value: '@gmial.com', becomes: '@gmail.com' }
    await invoke(fixReviewGroup, group, deps, asSystem)
    expect(await customerOf('Bob')).toEqual(fixed('Bob', 'bob@gmail.com', '6123 4002').customer)
    expect(await customerOf('Cy')).toEqual({
      email: 'cy@gmail.com',
      country_code: 'FR',
      phone: '+33144556677',
      extra: {},
    })
  })

  test('and when a person says who it is', async () => {
    await changeColumns(await importUnmapped())
    const { id: rowId } = await deps.db
      .selectFrom('review_rows')
      .select('id')
      .where('line', '=', 5)
      .executeTakeFirstOrThrow()
    await deps.db
      .updateTable('review_rows')
      .set({ cells: JSON.stringify(fixed('Di', 'di@acme.com', '6123 4003').cells) })
      .where('id', '=', rowId)
      .execute()
    await invoke(chooseCustomer, { id: rowId, customerId: null }, deps, asSystem)
    expect(await customerOf('Di')).toEqual(fixed('Di', 'di@acme.com', '6123 4003').customer)
  })

  test('but by the old ones again, once the change is undone', async () => {
    const first = await importUnmapped()
    const second = await changeColumns(first)
    await invoke(undoImport, { id: second }, deps, asSystem)
    await runImport(second, deps, asSystem)
    const row = await reviewRowOf(deps, first, 5)
    expect(row.fields).toEqual(['display_name', 'email', null, null])
    await invoke(fixReviewRow, { id: row.id, cells: fixed('Di', 'di@acme.com', '6123 4003').cells }, deps, asSystem)
    expect(await customerOf('Di')).toMatchObject({ phone: null, extra: { Where: 'Hong Kong', Reach: '6123 4003' } })
  })

  test('and not by those of a preview that nobody has applied', async () => {
    const first = await importUnmapped()
    const { importId } = await invoke(remapImport, { id: first, fields, preview: true }, deps, asSystem)
    await runImport(importId, deps, asSystem)
    expect((await reviewRowOf(deps, first, 5)).fields).toEqual(['display_name', 'email', null, null])
  })
})
