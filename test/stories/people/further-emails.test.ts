import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { exportCustomers } from '../../../functions/customers/export-customers.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { getProvenance } from '../../../functions/customers/get-provenance.ts'
import { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { bytesOf, csv, emptyDatabase, importText } from '../../functions/import-text.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

const emailsOf = async () => {
  const rows = await parts.deps.db.selectFrom('customer_emails').select('email').orderBy('email').execute()
  return rows.map(({ email }) => email)
}

const run = async (text: string, more: object = {}) => {
  const input = { fileName: 'people.csv', via: 'browser', bytes: bytesOf(text), ...more }
  const { importId } = await invoke(startImport, input, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  return importId
}

const several = csv('name,email,E-mail 2', 'Ann Lee,a@alpha-works.com; b@alpha-works.com,c@alpha-works.com')

test('an export has them, and imported again nothing changes', async () => {
  await importText(parts.deps, several)
  const { body } = await invoke(exportCustomers, {}, parts.deps, as('viewer'))
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  const text = Buffer.concat(pieces).toString()
  expect(text.split('\n')[0]).toMatch(/email,email_2,email_3/)
  const importId = await run(text)
  const rows = await parts.deps.db
    .selectFrom('import_records')
    .select('outcome')
    .where('import_id', '=', importId)
    .execute()
  expect(rows).toEqual([{ outcome: 'unchanged' }])
  expect(await emailsOf()).toEqual(['b@alpha-works.com', 'c@alpha-works.com'])
})

test('the preview and the history tell of them, an undo takes them out, and each tells where it came from', async () => {
  const { db } = parts.deps
  await importText(parts.deps, csv('name,email', 'Ann Lee,a@alpha-works.com'))
  const preview = await run(several, { preview: true })
  const { items } = await invoke(listDecisions, { id: preview }, { db }, as('viewer'))
  expect(items[0]).toMatchObject({
    outcome: 'updated',
    changes: { emails: { was: null, becomes: ['b@alpha-works.com', 'c@alpha-works.com'] } },
  })
  const importId = await run(several)
  const { id } = await db.selectFrom('customers').select('id').executeTakeFirstOrThrow()
  const { emails, history } = await invoke(getCustomer, { id }, { db }, as('viewer'))
  expect(emails.map(({ email }) => email)).toEqual(['b@alpha-works.com', 'c@alpha-works.com'])
  expect(history[0]).toMatchObject({
    field: 'emails',
    old: [],
    new: ['b@alpha-works.com', 'c@alpha-works.com'],
    importId,
  })
  const provenance = await invoke(getProvenance, { id, field: 'emails.b@alpha-works.com' }, parts.deps, as('viewer'))
  expect(provenance.origin).toMatchObject({ kind: 'imported', importId, line: 2 })
  await invoke(undoImport, { id: importId }, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  expect(await emailsOf()).toEqual([])
})

test('strict, such a cell still needs a person', async () => {
  const importId = await run(several, { policy: 'strict' })
  const rows = await parts.deps.db
    .selectFrom('import_records')
    .select(['outcome', 'reasons'])
    .where('import_id', '=', importId)
    .execute()
  expect(rows).toMatchObject([{ outcome: 'review', reasons: [{ code: 'email.several' }] }])
})
