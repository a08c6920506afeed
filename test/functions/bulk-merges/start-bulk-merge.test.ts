import { afterAll, beforeEach, expect, test } from 'vitest'
import { previewBulkMerge } from '../../../functions/bulk-merges/preview-bulk-merge.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { changeCustomers } from '../../../shared/db/change-customers.ts'
import { changeCustomer } from '../../../shared/db/queries/customers/customer-writes.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addSame, listLive, see, start } from './sure.ts'

const parts = await openTestParts()
const { deps } = parts
let editor: Call
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('users').execute()
  editor = await addEditor(deps.db, 'Ann')
})

test('what the preview has shown waits to be merged, and nothing is merged yet', async () => {
  await addSame(deps, 1, {}, {})
  const { checksum } = await invoke(previewBulkMerge, {}, deps, as('viewer'))
  const { id, groups } = await start(deps, editor, { checksum })
  expect(groups).toBe(1)
  expect(await see(deps, id)).toMatchObject({ state: 'merging', by: 'Ann', counts: { planned: 1 } })
  expect(await listLive(deps)).toHaveLength(2)
})

test('something else than the person saw is refused', async () => {
  const [id = ''] = await addSame(deps, 1, {}, {})
  const { checksum } = await invoke(previewBulkMerge, {}, deps, as('viewer'))
  await changeCustomers(deps, ({ db }) => changeCustomer(db, id, { notes: 'news' }, null))
  await expect(start(deps, editor, { checksum })).rejects.toThrow('changed since you looked')
})

test('nothing is started where no pair is sure, and by nobody who may only look', async () => {
  await expect(start(deps, editor)).rejects.toThrow('nothing to merge')
  await expect(start(deps, as('viewer'))).rejects.toMatchObject({ code: 'access.denied' })
})
