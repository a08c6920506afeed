import { afterAll, expect, test } from 'vitest'
import { codeOf } from '../users/users.ts'
import { openViews } from './views.ts'

const { parts, ann, bob, eve, make, see } = await openViews()
afterAll(() => parts.close())

test('a view is seen by its owner alone, until it is shared', async () => {
  const [own, shared] = [await make(ann), await make(ann, { name: 'Ours', isShared: true })]
  expect(await see(own, ann)).toMatchObject({ isOwn: true, canChange: true })
  expect(await codeOf(see(own, bob))).toBe('not-found')
  expect(await see(shared, eve)).toMatchObject({ isOwn: false, canChange: false, by: 'Ann' })
  expect(await see(shared, bob)).toMatchObject({ isOwn: false, canChange: true })
})
