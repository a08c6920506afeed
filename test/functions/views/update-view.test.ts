import { afterAll, expect, test } from 'vitest'
import { codeOf } from '../users/users.ts'
import { openViews } from './views.ts'

const { parts, ann, bob, eve, make, namesOf, see, change } = await openViews()
afterAll(() => parts.close())

test('a shared view is changed by editors, and taken back by its owner alone', async () => {
  const id = await make(ann)
  expect(await codeOf(change(bob, { id, name: 'His' }))).toBe('not-found')
  await change(ann, { id, isShared: true })
  await change(bob, { id, name: 'Ours', state: { country: 'HK' } })
  expect(await see(id, ann)).toMatchObject({ name: 'Ours', state: { country: 'HK' } })
  await change(bob, { id })
  expect(await see(id, ann)).toMatchObject({ name: 'Ours', state: { country: 'HK' } })
  expect(await codeOf(change(eve, { id, name: 'Hers' }))).toBe('access.denied')
  expect(await codeOf(change(bob, { id, isShared: false }))).toBe('access.denied')
  await change(ann, { id, isShared: false })
  expect(await namesOf(bob)).toEqual([])
})

test('a viewer shares none', async () => {
  const id = await make(eve)
  expect(await codeOf(change(eve, { id, isShared: true }))).toBe('access.denied')
})

test('a view keeps its name, and takes none that another of its owner has', async () => {
  const [id] = [await make(bob, { name: 'One' }), await make(bob, { name: 'Two' })]
  expect(await codeOf(change(bob, { id, name: 'one' }))).toBe('done')
  expect(await codeOf(change(bob, { id, name: 'TWO' }))).toBe('input.invalid')
})
