import { afterAll, beforeAll, expect, test } from 'vitest'
import { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf, csv, importText } from '../import-text.ts'

let parts: TestParts
let id: string
beforeAll(async () => {
  parts = await openTestParts()
  await importText(
    parts.deps,
    csv('name,email,city', 'Ann Lee,ann@alpha-works.com,Paris', 'Di Ho,di@alpha-works.com,Bonn'),
  )
  const text = csv(
    'name,email,city',
    'Ann Lee,ann@alpha-works.com,Newport',
    'Bob Chan,bob@alpha-works.com,Rome',
    'Cy,cy@gmial.com,',
    'Di Ho,di@alpha-works.com,Bonn',
    'Bob Chan,bob@alpha-works.com,Riga',
  )
  const input = { fileName: 'people.csv', via: 'browser', preview: true, bytes: bytesOf(text) }
  id = (await invoke(startImport, input, parts.deps, asSystem)).importId
  await runImport(id, parts.deps, asSystem)
})
afterAll(() => parts.close())

const list = (input: object = {}) => invoke(listDecisions, { id, ...input }, parts.deps, as('viewer'))

test('tells of every record what it does, with what was and what becomes', async () => {
  const { items, columns } = await list()
  expect(columns).toEqual(['name', 'email', 'city'])
  expect(items.map(({ line, outcome, name }) => [line, outcome, name])).toEqual([
    [2, 'updated', 'Ann Lee'],
    [3, 'created', 'Bob Chan'],
    [4, 'review', 'Cy'],
    [5, 'unchanged', 'Di Ho'],
    [6, 'merged', 'Bob Chan'],
  ])
  expect(items[0]?.changes).toEqual({ city: { was: 'Paris', becomes: 'Newport' } })
  expect(items[1]?.changes).toMatchObject({
    city: { was: null, becomes: 'Riga' },
    email: { was: null, becomes: 'bob@alpha-works.com' },
  })
  expect(items[2]).toMatchObject({ cells: ['Cy', 'cy@gmial.com', ''], reasons: [{ suggestion: 'cy@gmail.com' }] })
  expect(items[4]?.leaderLine).toBe(3)
})

test('gives one outcome, a page at a time', async () => {
  expect((await list({ outcome: 'review' })).items.map(({ line }) => line)).toEqual([4])
  const first = await list({ limit: 3 })
  expect([first.items.length, first.next]).toEqual([3, 4])
  const second = await list({ limit: 3, after: first.next })
  expect([second.items.map(({ line }) => line), second.next]).toEqual([[5, 6], null])
  expect((await list({ limit: 5 })).next).toBeNull()
})

test('an import that does not wait has no preview', async () => {
  const other = await importText(parts.deps, csv('email', 'x@alpha-works.com'))
  await expect(list({ id: other.id })).rejects.toMatchObject({ code: 'state.conflict' })
})
