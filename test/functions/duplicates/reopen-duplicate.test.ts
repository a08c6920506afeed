import { afterAll, expect, test } from 'vitest'
import { rejectDuplicate } from '../../../functions/duplicates/reject-duplicate.ts'
import { reopenDuplicate } from '../../../functions/duplicates/reopen-duplicate.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { addPair, listPairs, search } from './pairs.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

test('a rejected pair is open again; one that is open stays so, and says it', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await search(parts.deps)
  const editor = await addEditor(parts.deps.db, 'Ann')
  await invoke(rejectDuplicate, { firstId, secondId }, parts.deps, editor)
  await invoke(reopenDuplicate, { firstId, secondId }, parts.deps, editor)
  expect(await listPairs(parts.deps)).toMatchObject([{ state: 'open', decided_by: null, decided_at: null }])
  await expect(invoke(reopenDuplicate, { firstId, secondId }, parts.deps, editor)).rejects.toThrow('decided')
})
