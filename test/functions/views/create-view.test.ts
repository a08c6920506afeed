import { afterAll, describe, expect, test } from 'vitest'
import type { AppError } from '../../../shared/errors.ts'
import { codeOf } from '../users/users.ts'
import { openViews } from './views.ts'

const { parts, ann, bob, eve, make, namesOf, see } = await openViews()
afterAll(() => parts.close())

test('a view is a list by a name: what the list is like anyway is left out', async () => {
  const state = { status: 'lead', where: 'owner:is:Ann', sort: 'name', order: 'desc', search: '' }
  const id = await make(ann, { name: '  To call  ', state })
  expect(await see(id, ann)).toMatchObject({
    name: 'To call',
    by: 'Ann',
    isOwn: true,
    canChange: true,
    isShared: false,
    state: { status: 'lead', where: 'owner:is:Ann', order: 'desc' },
  })
})

test.each([
  [{ name: ' ' }, 'input.invalid'],
  [{ name: 'x'.repeat(61) }, 'input.invalid'],
  [{ state: { status: 'won' } }, 'input.invalid'],
  [{ state: { where: 'owner' } }, 'input.invalid'],
])('a view can not be %j', async (input, code) => {
  expect(await codeOf(make(ann, input))).toBe(code)
})

test('a viewer makes their own, and shares none', async () => {
  await make(eve)
  expect(await namesOf(eve)).toEqual(['Mine'])
  expect(await codeOf(make(eve, { isShared: true }))).toBe('access.denied')
})

test('each has fifty at most', async () => {
  const had = (await namesOf(ann)).length
  for (let n = had; n < 50; n++) await make(ann, { name: `View ${n}` })
  expect(await codeOf(make(ann, { name: 'One more' }))).toBe('state.conflict')
  expect(await codeOf(make(bob))).toBe('done')
})

describe('a name stands for one tab', () => {
  const wordsOf = (tried: Promise<unknown>) =>
    tried.then(
      () => 'done',
      ({ fieldTexts }: AppError) => fieldTexts.name?.key,
    )

  test('which another view of the same person has not, whatever its case and width', async () => {
    await make(bob, { name: 'Regulars' })
    for (const name of ['Regulars', '  REGULARS ', 'Ｒegulars'])
      expect(await wordsOf(make(bob, { name }))).toBe('views.nameTaken')
    expect(await wordsOf(make(eve, { name: 'Regulars' }))).toBe('done')
  })

  test.each(['All customers', 'ALL CUSTOMERS', '所有客戶', '所有客户'])(
    'and %s is the tab of everybody',
    async (name) => {
      expect(await wordsOf(make(bob, { name }))).toBe('views.nameBuiltIn')
    },
  )
})
