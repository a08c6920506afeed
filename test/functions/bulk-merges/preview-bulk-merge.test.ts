import { afterAll, beforeEach, expect, test } from 'vitest'
import { previewBulkMerge } from '../../../functions/bulk-merges/preview-bulk-merge.ts'
import { postponeDuplicate } from '../../../functions/duplicates/postpone-duplicate.ts'
import { rejectDuplicate } from '../../../functions/duplicates/reject-duplicate.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { pairIds } from '../../../shared/db/queries/duplicates/duplicate-pairs.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addSame, listLive } from './sure.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(async () => {
  await deps.db.deleteFrom('duplicate_pairs').execute()
  await emptyDatabase(deps.db)
})

const preview = (input: Record<string, unknown> = {}) => invoke(previewBulkMerge, input, deps, as('viewer'))

test('says who stays, what changes, and what is left out since the two say it differently', async () => {
  const [fuller, other] = await addSame(
    deps,
    1,
    { email: 'one@quay.example', status: 'active', position_primary: 'Owner' },
    { status: 'prospect', linkedin_url: 'https://www.linkedin.com/in/one' },
  )
  const page = await preview()
  expect(page).toMatchObject({ groups: 1, customers: 2, isMore: false, next: null, leftOutCount: 0 })
  const [group] = page.items
  expect([group?.survivor.id, group?.losers.map(({ id }) => id)]).toEqual([fuller, [other]])
  expect(group?.changes).toEqual([{ field: 'linkedin_url', old: null, new: 'https://www.linkedin.com/in/one' }])
  expect(group?.leftOut).toEqual([{ field: 'status', value: 'prospect', stays: 'active' }])
  expect(await listLive(deps)).toHaveLength(2)
})

test('three who are one are one group', async () => {
  const ids = await addSame(deps, 1, {}, { notes: 'second' }, { notes: 'third' })
  const { items, groups, customers } = await preview()
  expect([groups, customers]).toEqual([1, 3])
  expect([items[0]?.survivor, ...(items[0]?.losers ?? [])].map((one) => one?.id).sort()).toEqual(ids.sort())
})

test('who has been told apart from one of a group is left out, and told', async () => {
  const ids = (await addSame(deps, 1, {}, { notes: 'second' }, { notes: 'third' })).sort()
  const editor = await addEditor(deps.db, 'Ann')
  await invoke(rejectDuplicate, pairIds(ids[0] ?? '', ids[1] ?? ''), deps, editor)
  const page = await preview()
  expect([page.groups, page.customers, page.leftOutCount]).toEqual([1, 2, 1])
  expect(page.leftOut[0]).toMatchObject({ firstName: expect.any(String), why: 'apart' })
})

test('of whom one is live and another is lost is left out, and told', async () => {
  await addSame(deps, 1, { status: 'active' }, { status: 'lost' })
  await addSame(deps, 2, { status: 'lost' }, { status: 'inactive' })
  const page = await preview()
  expect([page.groups, page.leftOutCount]).toEqual([1, 1])
  expect(page.leftOut[0]).toMatchObject({ why: 'status' })
})

test('what is better written stays, whoever has it', async () => {
  const had = { email: 'one@quay.example', city: 'PARIS SUR MER', extra: '{"last_contacted":"2025-05-14"}' }
  await addSame(deps, 1, had, { city: 'Paris sur Mer', extra: '{"last_contacted":"2026-09-07"}' })
  const [group] = (await preview()).items
  expect(group?.losers.map(({ choices }) => choices)).toEqual([['city', 'extra.last_contacted']])
  expect(group?.changes).toEqual(
    expect.arrayContaining([
      { field: 'city', old: 'PARIS SUR MER', new: 'Paris sur Mer' },
      { field: 'extra.last_contacted', old: '2025-05-14', new: '2026-09-07' },
    ]),
  )
})

test('what somebody has put off, and what has a conflict, is nobody’s bulk merge', async () => {
  const [one = '', other = ''] = await addSame(deps, 1, {}, {})
  await invoke(postponeDuplicate, pairIds(one, other), deps, await addEditor(deps.db, 'Ann'))
  await addSame(deps, 2, {}, {})
  await deps.db.updateTable('duplicate_pairs').set({ conflict: 'given' }).where('postponed_at', 'is', null).execute()
  expect((await preview({ atLeast: '0.8' })).groups).toBe(0)
})

test('a chance takes those pairs too that are only likely', async () => {
  await addSame(deps, 1, {}, {})
  await deps.db.updateTable('duplicate_pairs').set({ zone: 'ask', probability: 0.92 }).execute()
  const counts = []
  for (const atLeast of ['same', '0.95', '0.9', '0.8']) counts.push((await preview({ atLeast })).groups)
  expect(counts).toEqual([0, 0, 1, 1])
})

test('a page goes on behind the one before', async () => {
  for (let n = 1; n < 4; n++) await addSame(deps, n, {}, {})
  const first = await preview({ limit: 2 })
  const second = await preview({ limit: 2, from: first.next })
  expect([first.items.length, first.next, second.items.length, second.next]).toEqual([2, 2, 1, null])
  expect(new Set([...first.items, ...second.items].map(({ survivor }) => survivor.id)).size).toBe(3)
})
