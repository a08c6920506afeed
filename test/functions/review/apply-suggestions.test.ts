import { afterAll, beforeEach, expect, test } from 'vitest'
import { applySuggestions } from '../../../functions/review/apply-suggestions.ts'
import { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { listReviewGroups } from '../../../functions/review/list-review-groups.ts'
import { undoBulkFix } from '../../../functions/review/undo-bulk-fix.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { countOpen, runOwed } from './gmial.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const typos = 'email.misspelt-domain'
const apply = (more: Record<string, unknown> = {}) =>
  invoke(applySuggestions, { reason: typos, ...more }, deps, asSystem)
const suggested = async (more: Record<string, unknown> = {}) =>
  (await invoke(listReviewGroups, { reason: typos, ...more }, deps, as('viewer'))).suggested[0]?.count ?? 0
const emails = async () => {
  const live = deps.db.selectFrom('customers').select('email').where('deleted_at', 'is', null).orderBy('email')
  return (await live.execute()).map(({ email }) => email)
}
const lines = ['ann@gmial.com,Ann Lee', 'bo@hotmial.com,Bo Chan', 'cy@yaho.com,Cy Wu', 'n/a,Di Ma']

test('each row gets its own suggestion, those of other reasons go on waiting, and one undo takes all of it back', async () => {
  await importText(deps, csv('email,name', ...lines))
  expect([await suggested(), await suggested({ reason: 'email.placeholder' })]).toEqual([3, 0])
  const { bulkFixId, rows } = await apply({ rows: 3 })
  expect([rows, await emails()]).toEqual([3, ['ann@gmail.com', 'bo@hotmail.com', 'cy@yahoo.com']])
  expect(await invoke(getBulkFix, { id: bulkFixId }, deps, as('viewer'))).toMatchObject({
    ...{ kind: 'suggestion', reason: typos, outcomes: { created: 3 }, stillOpen: 0 },
  })
  expect([await countOpen(deps), await suggested()]).toEqual([1, 0])
  await invoke(undoBulkFix, { id: bulkFixId }, deps, asSystem)
  await runOwed(deps)
  expect([await emails(), await countOpen(deps), await suggested()]).toEqual([[], 4, 3])
})

test('more rows than were seen are left alone; done twice, it is done once', async () => {
  await importText(deps, csv('email,name', ...lines))
  await expect(apply({ rows: 2 })).rejects.toMatchObject({ code: 'state.conflict' })
  expect(await countOpen(deps)).toBe(4)
  await apply()
  expect(await apply()).toEqual({ bulkFixId: null, rows: 0 })
})

test('of all reasons, each says how many of its rows have one', async () => {
  await importText(deps, csv('email,name', ...lines, '"x y@acme.com",Ed Ho'))
  const { byReason, suggested } = await invoke(listReviewGroups, {}, deps, as('viewer'))
  expect(byReason).toContainEqual({ code: 'email.placeholder', count: 1 })
  expect(suggested).toEqual(expect.arrayContaining([{ code: typos, count: 3 }]))
  expect(suggested.map(({ code }) => code)).not.toContain('email.placeholder')
  for (const { code, count } of suggested) expect((await apply({ reason: code, rows: count })).rows).toBe(count)
})

test('rows of another import are left alone', async () => {
  const { id } = await importText(deps, csv('email,name', ...lines.slice(0, 1)))
  await importText(deps, csv('email,name', ...lines.slice(1)))
  expect(await suggested({ importId: id })).toBe(1)
  expect((await apply({ importId: id })).rows).toBe(1)
  expect(await emails()).toEqual(['ann@gmail.com'])
})

test('a strict import suggests nothing by itself, and what a repair makes of each cell is applied', async () => {
  await importText(deps, csv('email,name', '"x @y.org",Ann Lee', 'mailto:bo@acme.com,Bo Chan'), 'strict')
  const { byReason } = await invoke(listReviewGroups, {}, deps, as('viewer'))
  for (const { code, count } of byReason) expect(await apply({ reason: code })).toMatchObject({ rows: count })
  expect(await emails()).toEqual(['bo@acme.com', 'x@y.org'])
})

test('a row that needs review for another reason too goes on waiting', async () => {
  await importText(deps, csv('email,name', 'ann@gmial.com,Ann Lee and Bob Chan', 'ok@acme.com,Cy Wu'))
  await apply()
  expect([await emails(), await countOpen(deps)]).toEqual([['ok@acme.com'], 1])
})
