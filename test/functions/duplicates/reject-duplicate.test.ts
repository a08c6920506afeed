import { afterAll, beforeEach, expect, test } from 'vitest'
import { rejectDuplicate } from '../../../functions/duplicates/reject-duplicate.ts'
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

test('the pair is rejected, whichever way round it is named, by whoever says so', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await search(parts.deps)
  const editor = await addEditor(parts.deps.db, 'Ann')
  await invoke(rejectDuplicate, { firstId: secondId, secondId: firstId }, parts.deps, editor)
  const [pair] = await listPairs(parts.deps)
  expect(pair).toMatchObject({ state: 'rejected', decided_by: editor.actor.kind === 'user' ? editor.actor.id : null })
  expect(pair?.decided_at).not.toBeNull()
})

test('a pair that somebody else has decided about is left as it is', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await expect(
    invoke(rejectDuplicate, { firstId, secondId }, parts.deps, await addEditor(parts.deps.db, 'Ben')),
  ).rejects.toThrow('Somebody else has decided')
})

test('an id may be written in capitals', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await search(parts.deps)
  const named = { firstId, secondId: secondId.toUpperCase() }
  expect(await invoke(rejectDuplicate, named, parts.deps, await addEditor(parts.deps.db, 'Ann'))).toEqual({
    ...{ firstId, secondId },
  })
})
