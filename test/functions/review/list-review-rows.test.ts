import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listReviewRows } from '../../../functions/review/list-review-rows.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'

let parts: TestParts
let first: string
let second: string
beforeAll(async () => {
  parts = await openTestParts()
  first = (
    await importText(parts.deps, csv('email,name', 'bad one,"Ada\nLovelace"', 'a@gmial.com,Bob', 'ok@a.example,'))
  ).id
  second = (await importText(parts.deps, csv('email,name', 'a@gmial.com,Bob', 'worse,Cy'))).id
})
afterAll(() => parts.close())

const list = (input: Record<string, unknown> = {}) => invoke(listReviewRows, input, parts.deps, as('viewer'))
const linesOf = ({ items }: Awaited<ReturnType<typeof list>>) => items.map(({ importId, line }) => [importId, line])

test('gives the rows that wait, with line, raw cells, reasons and suggestions', async () => {
  const { items, total, next } = await list()
  expect({ total, next }).toEqual({ total: 3, next: null })
  expect(items.slice(0, 2)).toMatchObject([
    {
      importId: first,
      fileName: 'people.csv',
      line: 2,
      columns: ['email', 'name'],
      cells: ['bad one', 'Ada\nLovelace'],
      fields: ['email', 'display_name'],
      state: 'open',
    },
    {
      line: 4,
      cells: ['a@gmial.com', 'Bob'],
      reasons: [{ code: 'email.misspelt-domain', column: 'email', value: 'a@gmial.com', suggestion: 'a@gmail.com' }],
    },
  ])
})

test('of one import, gives those that it met, also where an earlier one holds them', async () => {
  expect(linesOf(await list({ importId: second }))).toEqual([
    [first, 4],
    [second, 3],
  ])
  expect(linesOf(await list({ importId: first }))).toEqual([
    [first, 2],
    [first, 4],
  ])
  expect((await list({ importId: first })).fileName).toBe('people.csv')
  expect(await list({ importId: randomUUID() })).toEqual({
    items: [],
    next: null,
    previous: null,
    total: 0,
    byReason: [],
    group: null,
    fileName: null,
  })
})

test('the counts by reason add up to the rows', async () => {
  const { byReason, total } = await list()
  expect(byReason.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  expect(byReason).toContainEqual({ code: 'email.misspelt-domain', count: 1 })
})

test('pages hold every row once', async () => {
  const one = await list({ limit: 2 })
  const other = await list({ limit: 2, after: one.next })
  expect([...linesOf(one), ...linesOf(other)]).toEqual(linesOf(await list()))
  expect(other).toMatchObject({ next: null, total: 3 })
  expect((await list({ limit: 3 })).next).toBeNull()
})

test('pages lead back the way they came', async () => {
  const all = linesOf(await list())
  const one = await list({ limit: 1 })
  expect(one.previous).toBeNull()
  const two = await list({ limit: 1, after: one.next })
  const three = await list({ limit: 1, after: two.next })
  expect(three).toMatchObject({ next: null })
  const back = await list({ limit: 1, before: three.previous })
  expect(linesOf(back)).toEqual([all[1]])
  expect(back).toMatchObject({ next: back.items[0]?.id, previous: back.items[0]?.id })
  const start = await list({ limit: 2, before: three.previous })
  expect(linesOf(start)).toEqual(all.slice(0, 2))
  expect(start.previous).toBeNull()
})

test('of one reason, gives its rows, and the counts of all', async () => {
  const { items, total, byReason } = await list({ reason: 'email.misspelt-domain' })
  expect(items.map(({ line }) => line)).toEqual([4])
  expect(total).toBe(3)
  expect(byReason.length).toBeGreaterThan(1)
  expect((await list({ reason: 'never.heard-of', importId: first })).items).toEqual([])
})

test('of one group, tells how many they are and what is likely meant; of less than that, nothing', async () => {
  const [reason, value] = ['email.misspelt-domain', '@gmial.com']
  const { items, group } = await list({ reason, value })
  expect([items.length, group]).toEqual([1, { count: 1, answer: '@gmail.com' }])
  expect((await list({ reason, value: '@other.com' })).group).toBeNull()
  expect((await list({ reason })).group).toBeNull()
  expect((await list({ value })).group).toBeNull()
})

test('names the customers that a row may be about', async () => {
  const { id } = await importText(
    parts.deps,
    csv('email,name', 'ok@a.example,Ann Lee', 'ok@a.example,Zora Quite-Different'),
  )
  const { items } = await list({ importId: id })
  expect(items.map(({ candidates }) => candidates.map(({ name }) => name))).toEqual([['Ann Lee']])
  await parts.deps.db.deleteFrom('review_rows').where('import_id', '=', id).execute()
})

test('leaves out what a person has closed', async () => {
  await parts.deps.db.updateTable('review_rows').set({ state: 'ignored' }).where('line', '=', 2).execute()
  expect((await list()).total).toBe(2)
})

test('names the fields that can not be used', async () => {
  await expect(list({ importId: 'x', after: 'y', limit: 0 })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { importId: expect.any(String), after: expect.any(String), limit: expect.any(String) },
  })
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(listReviewRows, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
