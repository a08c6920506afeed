import { afterAll, expect, test } from 'vitest'
import { codeOf } from '../users/users.ts'
import { openViews } from './views.ts'

const { parts, ann, bob, eve, make, namesOf, remove, restore } = await openViews()
afterAll(() => parts.close())

test('a view that was deleted is back when it is restored, however often', async () => {
  const id = await make(ann, { isShared: true })
  await remove(id, ann)
  expect(await codeOf(restore(id, eve))).toBe('not-found')
  await restore(id, ann)
  await restore(id, ann)
  expect(await namesOf(bob)).toEqual(['Mine'])
})

test('a view is not restored whose name another has got in the meantime', async () => {
  const id = await make(bob, { name: 'Regulars' })
  await remove(id, bob)
  await make(bob, { name: 'regulars' })
  expect(await codeOf(restore(id, bob))).toBe('input.invalid')
})
