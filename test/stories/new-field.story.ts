import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportCustomers } from '../../functions/customers/export-customers.ts'
import { getCustomer } from '../../functions/customers/get-customer.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { csv, importText } from '../functions/import-text.ts'
import { as, asSystem } from '../support/test-parts.ts'
import { openWeb, type Web } from '../web/open-web.ts'
import { fieldsOf, wordsOf } from '../web/read-html.ts'

// What a project does in which `npm run new` has made the fields `fax` (text) and `pager` (phone): new-field.test.ts runs it.

let web: Web
let id: string
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.parts.close())

const file = csv('name,email,country,Fax,Pager', 'Ada Lovelace,ada@a.example,HK,FX-1,5123 4567')
const take = (text: string) => importText(web.parts.deps, text)
const see = async (path: string) => (await web.get(path)).text()

/** What the table holds of the new fields, which the types of this project do not know. */
async function stored() {
  const { rows } = await sql<{ id: string; fax: string | null; pager: string | null }>`
    select id, fax, pager from customers`.execute(web.parts.deps.db)
  return rows
}

async function changes() {
  const { history } = await invoke(getCustomer, { id }, web.parts.deps, as('viewer'))
  return history.map(({ field, old, new: now }) => [field, old, now])
}

async function exported() {
  const { body } = await invoke(exportCustomers, {}, web.parts.deps, as('viewer'))
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

test('is read from its column and stored', async () => {
  expect((await take(file)).outcomes).toMatchObject({ created: 1 })
  const [row, ...others] = await stored()
  expect(others).toEqual([])
  expect(row).toMatchObject({ fax: 'FX-1', pager: '+85251234567' })
  id = row?.id ?? ''
})

test('is on the page, with where it comes from', async () => {
  const words = wordsOf(await see(`/customers/${id}`))
  expect(words).toMatch(/Fax FX-1 .*Pager \+852 5123 4567/)
  expect(wordsOf(await see(`/customers/${id}/provenance/fax`))).toContain('FX-1')
})

test('is unchanged by the same file again', async () => {
  expect((await take(file)).outcomes).toMatchObject({ unchanged: 1, updated: 0 })
  expect(await changes()).toEqual([])
})

test('is exported, and unchanged when that is imported', async () => {
  const text = await exported()
  expect(text).toMatch(/,fax,pager(?:,|\r\n)/)
  expect(text).toMatch(/,FX-1,(?:'\+|\+)85251234567(?:,|\r\n)/)
  expect((await take(text)).outcomes).toMatchObject({ unchanged: 1, updated: 0 })
})

test('is found by the search where its kind asks for it', async () => {
  expect(await see('/customers?search=5123+4567')).toContain('Ada Lovelace')
  expect(await see('/customers?search=FX-1')).not.toContain('Ada Lovelace')
})

test('is changed by another file, which the history tells, and undo takes out', async () => {
  const { id: importId, outcomes } = await take(csv('email,Fax', 'ada@a.example,FX-2'))
  expect(outcomes).toMatchObject({ updated: 1 })
  expect(await stored()).toMatchObject([{ fax: 'FX-2' }])
  expect(await changes()).toEqual([['fax', 'FX-1', 'FX-2']])
  await invoke(undoImport, { id: importId }, web.parts.deps, asSystem)
  await runImport(importId, web.parts.deps, asSystem)
  expect(await stored()).toMatchObject([{ fax: 'FX-1', pager: '+85251234567' }])
  expect(await changes()).toEqual([])
})

test('is edited in the form, and the history tells it', async () => {
  const path = `/customers/${id}`
  const form = fieldsOf(await see(`${path}/edit`), path)
  expect(form).toMatchObject({ fax: 'FX-1', pager: '+85251234567' })
  const answer = await web.post(path, new URLSearchParams({ ...form, fax: 'FX-3', pager: '' }))
  expect(answer.status).toBe(303)
  expect(await stored()).toMatchObject([{ fax: 'FX-3', pager: null }])
  expect(await changes()).toEqual([
    ['pager', '+85251234567', null],
    ['fax', 'FX-1', 'FX-3'],
  ])
  expect(wordsOf(await see(path))).toMatch(/Fax FX-1 .*FX-3/)
})
