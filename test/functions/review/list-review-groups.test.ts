import { afterAll, beforeAll, expect, test } from 'vitest'
import { ignoreReviewGroup } from '../../../functions/review/ignore-review-group.ts'
import { listReviewGroups } from '../../../functions/review/list-review-groups.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { encodeCursor } from '../../../shared/cursor.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'
import { countOpen, gmialFile } from './gmial.ts'

const parts = await openTestParts()
const { deps } = parts
let first: string
let second: string
beforeAll(async () => {
  first = (await importText(deps, gmialFile)).id
  const lines = [
    'x@hotmial.com,A Lee',
    'n/a,B Lee',
    'N/A ,C Lee',
    'none@none.com,D Lee',
    'y@hotmial.com,E Lee',
    'bo@acme,F Lee',
  ]
  second = (await importText(deps, csv('email,name', ...lines))).id
})
afterAll(() => parts.close())

const list = (input: Record<string, unknown> = {}) => invoke(listReviewGroups, input, deps, as('viewer'))
const told = ({ items }: Awaited<ReturnType<typeof list>>) =>
  items.map(({ reason, value, answer, count }) => [reason, value, answer, count])

test('rows wait by reason, then by what they say; a misspelt domain is one group, whatever stands before it', async () => {
  expect(told(await list())).toEqual([
    ['email.misspelt-domain', '@gmial.com', '@gmail.com', 14],
    ['email.misspelt-domain', '@hotmial.com', '@hotmail.com', 2],
    ['email.placeholder', 'n/a', null, 3],
    ['email.placeholder', 'none@none.com', null, 1],
    ['email.not-an-address', 'bo@acme', null, 1],
  ])
})

test('the counts add up to the rows that wait, and are those of the table', async () => {
  const { total, byReason, items } = await list()
  expect(total).toBe(await countOpen(deps))
  expect(byReason.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(total)
})

test('of one import, counts those that it met', async () => {
  expect((await list({ importId: first })).total).toBe(15)
  const { total, items, fileName } = await list({ importId: second })
  expect({ total, fileName }).toEqual({ total: 6, fileName: 'people.csv' })
  expect(items.find(({ value }) => value === 'n/a')?.count).toBe(2)
  expect(items.some(({ value }) => value === '@gmial.com')).toBe(false)
})

test('of one reason, pages hold every group once, large ones first', async () => {
  const all = told(await list({ reason: 'email.misspelt-domain' }))
  const one = await list({ reason: 'email.misspelt-domain', limit: 1 })
  const two = await list({ reason: 'email.misspelt-domain', limit: 1, after: one.next })
  expect([...told(one), ...told(two)]).toEqual(all)
  expect(two.next).toBeNull()
  expect(told(await list({ reason: 'email.misspelt-domain', limit: 1, after: 'nonsense' }))).toEqual(told(one))
})

test.each([
  ['no place at all', 'nonsense', true],
  ['a place before all', [2_147_483_647, ''], true],
  ['a place behind all', [0, 'x'], false],
  ['a place of fewer rows than there can be', [-1, 'x'], true],
  ['a place of more rows than there can be', [2_147_483_648, 'x'], true],
  ['a place that the database can not look for', [3, 'x\0'], true],
])('%s leads to the beginning, or to what is behind it', async (_, place, isBeginning) => {
  const after = typeof place === 'string' ? place : encodeCursor(place)
  const all = told(await list({ reason: 'email.placeholder' }))
  expect(told(await list({ reason: 'email.placeholder', after }))).toEqual(isBeginning ? all : [])
})

test('without a reason, gives the five largest groups of each, and how many there are', async () => {
  const lines = Array.from({ length: 7 }, (_, n) => `z${n}@,N ${n}x`)
  const { id } = await importText(deps, csv('email,name', ...lines))
  const { items } = await list({ importId: id })
  expect(items).toHaveLength(5)
  expect(items[0]).toMatchObject({ reason: 'email.no-domain', groups: 7 })
  await invoke(ignoreReviewGroup, { reason: 'email.no-domain', value: 'z0@' }, deps, asSystem)
  expect((await list({ importId: id })).items[0]).toMatchObject({ groups: 6 })
})

test('a strict import suggests nothing, and the likely answer is known all the same', async () => {
  const { id } = await importText(deps, csv('email,name', 'ann(at)alpha-works.com,Ann Lee'), 'strict')
  expect((await list({ importId: id })).items).toMatchObject([{ answer: 'ann@alpha-works.com', count: 1 }])
})

test('a cell that goes on and on makes a group of its own, by its beginning', async () => {
  const { id } = await importText(deps, csv('email,name', `${'x'.repeat(3_000)},A Lee`, `${'x'.repeat(2_999)}y,B Lee`))
  const { items } = await list({ importId: id })
  expect(items.map(({ count }) => count)).toEqual([1, 1])
  expect(items.every(({ value }) => value.length < 300)).toBe(true)
})

test('a reason that no database can hold is refused', async () => {
  await expect(list({ reason: 'a\0b' })).rejects.toMatchObject({ code: 'input.invalid' })
})
