import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteAutomaticImport } from '../../../functions/inbox/delete-automatic-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { openInbox } from './automatic-imports.ts'

const parts: TestParts = await openTestParts()
const { drop, empty, list, scan, automate, startedWith, takenIn } = openInbox(parts.deps)
afterAll(() => parts.close())
beforeEach(empty)

test('deleted, it is forgotten; its imports stay, and files come in like any other', async () => {
  const { id } = await automate(await startedWith({ policy: 'strict' }), 'weekly/')
  await drop('weekly/leads-1.csv')
  await scan()
  await invoke(deleteAutomaticImport, { id }, parts.deps, as('editor'))
  expect(await list()).toEqual([])
  await drop('weekly/leads-2.csv')
  await scan()
  expect(await takenIn()).toMatchObject([
    { policy: 'strict', automatic_import_id: null },
    { policy: 'repair', automatic_import_id: null },
  ])
  await expect(invoke(deleteAutomaticImport, { id }, parts.deps, as('editor'))).rejects.toMatchObject({
    code: 'not-found',
  })
})
