import { afterAll, beforeEach, expect, test } from 'vitest'
import { openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addSame, see, start, work } from './sure.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('users').execute()
})

test('a page of its groups, by the names of who is in them', async () => {
  for (let n = 1; n < 4; n++) await addSame(deps, n, {}, {})
  const { id } = await start(deps, await addEditor(deps.db, 'Ann'), { atLeast: '0.8' })
  await work(deps)
  const first = await see(deps, id, { limit: 2 })
  expect(first).toMatchObject({ atLeast: '0.8', by: 'Ann', groups: 3, next: 2 })
  expect(first.items.map(({ position }) => position)).toEqual([1, 2])
  expect(first.items[0]?.members.map(({ name }) => name.length > 3)).toEqual([true, true])
  const second = await see(deps, id, { limit: 2, after: first.next })
  expect([second.items.length, second.next]).toEqual([1, null])
})

test('one that is not there is not found', async () => {
  await expect(see(deps, '0194d0a0-0000-7000-8000-000000000001')).rejects.toMatchObject({ code: 'not-found' })
})
