import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFacetsExtras, loadListExtras } from '../../../../web/pages/customers/loaders.ts'
import { addCustomer } from '../../../functions/customers/people.ts'
import { csv, openText } from '../../../functions/import-text.ts'
import { as, openTestParts } from '../../../support/test-parts.ts'
import { pageRequest } from '../../page-request.ts'

const { deps, close } = await openTestParts()
afterAll(close)
const { actor } = as('viewer')
const nobody = '00000000-0000-7000-8000-000000000000'
const ids = { gone: '', live: '', import: '' }
beforeAll(async () => {
  ids.gone = await addCustomer(deps.db, { display_name: 'Gone', deleted_at: new Date() })
  ids.live = await addCustomer(deps.db, { display_name: 'Ann' })
  for (let n = 0; n < 21; n += 1) ids.import = await openText(deps, csv('email'))
})

test.each([
  ['nobody', () => undefined, undefined],
  ['one who was deleted', () => ids.gone, 'Gone'],
  ['one who is back', () => ids.live, undefined],
  ['one who is not there', () => nobody, undefined],
  ['what is no id', () => 'x', undefined],
])('the list offers to bring back who was deleted: %s', async (_, id, name) => {
  const removed = id()
  const request = pageRequest({ actor, query: removed === undefined ? '' : `removed=${removed}` })
  expect((await loadListExtras(request, deps)).removed?.customer.display_name).toBe(name)
})

test.each([
  ['none', () => undefined, undefined],
  ['an empty one', () => '', undefined],
  ['one that is there', () => ids.import, 'people.csv'],
  ['one that is not', () => nobody, undefined],
])('the list and its filters name the import that they are narrowed to: %s', async (_, id, name) => {
  const importId = id()
  const request = pageRequest({ actor, query: importId === undefined ? '' : `importId=${importId}` })
  expect((await loadListExtras(request, deps)).importName).toBe(name)
  expect((await loadFacetsExtras(request, deps)).importName).toBe(name)
})

test('the filters offer the twenty latest imports', async () => {
  const { imports } = await loadFacetsExtras(pageRequest({ actor }), deps)
  expect([imports.length, imports[0]?.id]).toEqual([20, ids.import])
})
