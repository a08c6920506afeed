import { afterAll, beforeEach, expect, test } from 'vitest'
import { startImport } from '../../../../functions/imports/start-import.ts'
import { runImport } from '../../../../functions/run-import.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import { loadImportExtras, loadPreviewExtras } from '../../../../web/pages/imports/loaders.ts'
import { addEditor } from '../../../functions/customers/people.ts'
import { bytesOf, csv, emptyDatabase } from '../../../functions/import-text.ts'
import { asSystem, openTestParts } from '../../../support/test-parts.ts'
import { pageRequest } from '../../page-request.ts'

const { deps, close } = await openTestParts()
afterAll(close)
beforeEach(() => emptyDatabase(deps.db))

async function open(lines: readonly string[], preview: boolean) {
  const ann = await addEditor(deps.db, 'Ann')
  const file = { fileName: 'people.csv', via: 'browser', preview, bytes: bytesOf(csv('email,name', ...lines)) }
  const { importId } = await invoke(startImport, file, deps, ann)
  await runImport(importId, deps, asSystem)
  return pageRequest({ actor: ann.actor, params: { id: importId } })
}
const people = Array.from({ length: 6 }, (_, n) => `p${n}@alpha-works.com,Person No${n}x`)

test('with an import that waits at its preview come the first five of each result that there is', async () => {
  const request = await open([...people, 'ann@gmial.com,Ann Lee'], true)
  const { samples, customFields } = await loadImportExtras(request, deps)
  expect(samples.map(({ outcome, items }) => [outcome, items.length])).toEqual([
    ['created', 5],
    ['review', 1],
  ])
  expect(customFields).toEqual([])
  expect(await loadPreviewExtras(request, deps)).toMatchObject({ id: request.params.id, state: 'ready' })
})

test('with one that does not wait, or is not there, none', async () => {
  const request = await open(people, false)
  expect((await loadImportExtras(request, deps)).samples).toEqual([])
  const nowhere = { ...request, params: { id: '00000000-0000-7000-8000-000000000000' } }
  expect((await loadImportExtras(nowhere, deps)).samples).toEqual([])
})

test('whoever opens the page of their import has seen how it ended', async () => {
  const request = await open(people, false)
  const seen = async () => (await deps.db.selectFrom('imports').select('seen_at').executeTakeFirstOrThrow()).seen_at
  expect(await seen()).toBeNull()
  await loadImportExtras(request, deps)
  expect(await seen()).toEqual(expect.any(Date))
})
