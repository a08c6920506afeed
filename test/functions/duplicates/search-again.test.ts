import { afterAll, expect, test } from 'vitest'
import { searchAgain } from '../../../functions/duplicates/search-again.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addPair, listPairs, search } from './pairs.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

test('all customers are compared anew', async () => {
  await addPair(parts.deps)
  await search(parts.deps)
  await parts.deps.db.deleteFrom('duplicate_pairs').execute()
  await search(parts.deps)
  expect(await listPairs(parts.deps)).toEqual([])
  await invoke(searchAgain, {}, parts.deps, as('editor'))
  await search(parts.deps)
  expect(await listPairs(parts.deps)).toHaveLength(1)
})
