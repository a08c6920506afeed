import { afterAll, expect, test } from 'vitest'
import { openViews } from './views.ts'

const { parts, ann, bob, eve, make, remove, list, namesOf } = await openViews()
afterAll(() => parts.close())

test('everybody has their own views and those that are shared, in the order in which they were made', async () => {
  await make(ann, { name: 'A' })
  await make(bob, { name: 'B', isShared: true })
  const gone = await make(bob, { name: 'C', isShared: true })
  await make(eve, { name: 'E' })
  await remove(gone, bob)
  expect([await namesOf(ann), await namesOf(bob), await namesOf(eve)]).toEqual([['A', 'B'], ['B'], ['B', 'E']])
  expect((await list(ann)).defaultId).toBeNull()
})
