import { afterAll, expect, test } from 'vitest'
import { getBulkEdit } from '../../../functions/bulk-edits/get-bulk-edit.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

// How far one is, and whom it leaves out, is seen with start-bulk-edit and run-bulk-edits.
test('what is not there is not found', async () => {
  const id = '0194d0a0-0000-7000-8000-000000000001'
  await expect(invoke(getBulkEdit, { id }, deps, as('viewer'))).rejects.toMatchObject({ code: 'not-found' })
})
