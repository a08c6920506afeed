import { afterAll, expect, test } from 'vitest'
import { codeOf } from '../users/users.ts'
import { openViews } from './views.ts'

const { parts, ann, bob, eve, make, namesOf, see, remove } = await openViews()
afterAll(() => parts.close())

test('a view that was deleted is nowhere; a shared one is deleted by editors', async () => {
  const id = await make(ann, { isShared: true })
  expect(await codeOf(remove(id, eve))).toBe('access.denied')
  expect(await remove(id, bob)).toEqual({ id, name: 'Mine' })
  expect([await namesOf(ann), await codeOf(see(id, ann))]).toEqual([[], 'not-found'])
  expect(await codeOf(remove(id, ann))).toBe('not-found')
})
