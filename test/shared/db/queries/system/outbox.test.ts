import { beforeEach, expect, test } from 'vitest'
import { deleteOutbox, insertOutbox, listUnsent } from '../../../../../shared/db/queries/system/outbox.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const jobs = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ name: 'steps.plan-import', id: `job ${n}`, data: { n } }))
const age = () =>
  db()
    .updateTable('outbox')
    .set({ created_at: new Date(Date.now() - 60_000) })
    .execute()
const ids = async (olderThanMs = 1_000) => (await listUnsent(db(), olderThanMs)).map(({ job_id }) => job_id)

test('jobs are unsent when they have stood there for a while, in their order', async () => {
  await insertOutbox(db(), jobs(3))
  await age()
  await insertOutbox(db(), [{ name: 'steps.clean-chunk', id: 'new', data: {} }])
  expect(await ids()).toEqual(['job 0', 'job 1', 'job 2'])
  expect(await ids(3_600_000)).toEqual([])
})

test('those that are deleted are gone, and none where none are', async () => {
  const [first, second = 0] = await insertOutbox(db(), jobs(3))
  await age()
  await deleteOutbox(db(), [])
  expect(await ids()).toHaveLength(3)
  await deleteOutbox(db(), [second])
  expect(await ids()).toEqual(['job 0', 'job 2'])
  await deleteOutbox(db(), [first ?? 0, second])
  expect(await ids()).toEqual(['job 2'])
})

test('five hundred at a time are told', async () => {
  await insertOutbox(db(), jobs(501))
  await age()
  expect(await ids()).toHaveLength(500)
})
