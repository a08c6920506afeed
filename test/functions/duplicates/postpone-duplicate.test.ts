import { afterAll, beforeEach, expect, test } from 'vitest'
import { postponeDuplicate } from '../../../functions/duplicates/postpone-duplicate.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addPair, listPairs, search } from './pairs.ts'

const parts = await openTestParts()
afterAll(() => parts.close())
beforeEach(async () => {
  await parts.deps.db.deleteFrom('duplicate_pairs').execute()
  await emptyDatabase(parts.deps.db)
})

test('the pair is postponed, whichever way round it is named, and stays open', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await search(parts.deps)
  const editor = await addEditor(parts.deps.db, 'Ann')
  await invoke(postponeDuplicate, { firstId: secondId, secondId: firstId }, parts.deps, editor)
  const [pair] = await listPairs(parts.deps)
  expect(pair).toMatchObject({ state: 'open', decided_by: null })
  expect(pair?.postponed_at).not.toBeNull()
})

test('a pair that somebody else has decided about is left as it is', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await expect(
    invoke(postponeDuplicate, { firstId, secondId }, parts.deps, await addEditor(parts.deps.db, 'Ben')),
  ).rejects.toThrow('Somebody else has decided')
})
