import { afterAll, beforeEach, expect, test } from 'vitest'
import { startImport } from '../../../../functions/imports/start-import.ts'
import { runImport } from '../../../../functions/run-import.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import { loadDetail, loadImportExtras } from '../../../../web/pages/imports/loaders.ts'
import type { PageRequest } from '../../../../web/request/request.ts'
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

const load = (request: PageRequest) => loadImportExtras(request, deps, loadDetail(request, deps))

test('with an import that waits at its preview come its decisions', async () => {
  const request = await open([...people, 'ann@gmial.com,Ann Lee'], true)
  const { decisions, report } = await load(request)
  expect(decisions?.items.map(({ outcome }) => outcome)).toEqual([...people.map(() => 'created'), 'review'])
  expect(report).toBeUndefined()
  expect(await loadDetail(request, deps)).toMatchObject({ id: request.params.id, state: 'ready' })
})

test('with one that is over comes its report, and with one that is not there nothing', async () => {
  const request = await open(people, false)
  const { decisions, report } = await load(request)
  expect([decisions, report?.outcomes.created]).toEqual([undefined, people.length])
  const nowhere = { ...request, params: { id: '00000000-0000-7000-8000-000000000000' } }
  await expect(load(nowhere)).rejects.toMatchObject({ code: 'not-found' })
})

test('whoever opens the page of their import has seen how it ended', async () => {
  const request = await open(people, false)
  const seen = async () => (await deps.db.selectFrom('imports').select('seen_at').executeTakeFirstOrThrow()).seen_at
  expect(await seen()).toBeNull()
  await load(request)
  expect(await seen()).toEqual(expect.any(Date))
})
