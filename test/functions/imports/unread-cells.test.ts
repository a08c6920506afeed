import { afterAll, beforeEach, expect, test } from 'vitest'
import { remapImport } from '../../../functions/columns/remap-import.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const file = csv(
  'name,phone,country,follow-up',
  'Ann Lee,see card,Atlantis,2026-12-24',
  'Bob Chan,+85261234567,Hong Kong,2026-12-25',
  'Cy Wu,ask Tom,France,2026-12-26',
  'Di Ray,+442079460018,Narnia,2026-12-27',
  ',,,',
)

test('cells that could not be read are counted over all chunks, and lead to their customers', async () => {
  const { id, unread } = await importText(parts.deps, file)
  expect(unread).toEqual({ country_code: 2, phone: 2 })
  const list = async (field: string) => {
    const { items } = await invoke(listCustomers, { importId: id, unread: field }, parts.deps, as('viewer'))
    return items.map(({ name }) => name).sort()
  }
  expect(await list('phone')).toEqual(['Ann Lee', 'Cy Wu'])
  expect(await list('country_code')).toEqual(['Ann Lee', 'Di Ray'])
  expect(await list('next_follow_up')).toEqual([])
})

test('a file without any has none, nor have rows that need review', async () => {
  expect((await importText(parts.deps, csv('name,email,phone', 'Ann Lee,nobody@,see card'))).unread).toEqual({})
  expect((await importText(parts.deps, csv('name,phone', 'Bob Chan,+85261234567'))).unread).toEqual({})
})

test('once the columns are changed, the cells of the new ones are counted', async () => {
  const { id } = await importText(parts.deps, file)
  const { importId } = await invoke(
    remapImport,
    { id, fields: ['display_name', 'notes', 'country_code', 'next_follow_up'] },
    parts.deps,
    await addEditor(parts.deps.db, 'Eve'),
  )
  await runImport(importId, parts.deps, asSystem)
  expect((await invoke(getImport, { id: importId }, parts.deps, asSystem)).unread).toEqual({ country_code: 2 })
})
