import { afterAll, expect, test } from 'vitest'
import { codeOf } from '../users/users.ts'
import { openViews } from './views.ts'

const { parts, ann, bob, eve, make, list, change, remove, choose } = await openViews()
afterAll(() => parts.close())

test('the list opens with the view that each has chosen, while they may see it', async () => {
  const defaultsOf = async () => Promise.all([ann, bob, eve].map(async (call) => (await list(call)).defaultId))
  const [own, shared] = [await make(ann), await make(ann, { name: 'Ours', isShared: true })]
  await choose(ann, own)
  await choose(ann, own)
  await choose(eve, shared)
  expect(await defaultsOf()).toEqual([own, null, shared])
  expect(await codeOf(choose(bob, own))).toBe('not-found')
  await change(ann, { id: shared, isShared: false })
  expect(await defaultsOf()).toEqual([own, null, null])
  await choose(ann, null)
  expect(await defaultsOf()).toEqual([null, null, null])
  await choose(ann, own)
  await remove(own, ann)
  expect(await defaultsOf()).toEqual([null, null, null])
})
