import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listImports } from '../../../functions/imports/list-imports.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, openText, runUntil } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const list = (input: Record<string, unknown> = {}) => invoke(listImports, input, parts.deps, as('viewer'))

test('gives the newest first, each with its outcomes', async () => {
  const done = await importText(parts.deps, csv('email', 'a@a.example', 'bad'))
  const open = await openText(parts.deps, csv('email', 'a@a.example'))
  const { items, next } = await list()
  expect(next).toBeNull()
  expect(items).toMatchObject([
    { id: open, state: 'planning', records: null, progress: { share: 0, secondsLeft: null } },
    {
      id: done.id,
      state: 'finished',
      progress: null,
      records: 2,
      outcomes: { created: 1, review: 1, pending: 0 },
      error: null,
    },
  ])
})

test('tells of each that moves how far it is, and of none that stands still', async () => {
  const [clean, apply] = [
    await openText(parts.deps, csv('email', 'a@b.example')),
    await openText(parts.deps, csv('email', 'c@b.example')),
  ]
  await runUntil(parts.deps, clean, 'clean')
  await runUntil(parts.deps, apply, 'apply')
  const waiting = await importText(parts.deps, csv('colour', 'red'))
  const { items } = await list()
  const shareOf = (id: string) => items.find((item) => item.id === id)?.progress?.share
  expect([shareOf(clean), shareOf(apply), shareOf(waiting.id)]).toEqual([0, expect.closeTo(0.6), undefined])
  expect(items.find((item) => item.id === waiting.id)).toMatchObject({ state: 'waiting', progress: null })
})

test('of the only one that moves, tells it too', async () => {
  await emptyDatabase(parts.deps.db)
  const id = await openText(parts.deps, csv('email', 'd@b.example'))
  await runUntil(parts.deps, id, 'apply')
  expect((await list()).items.map(({ progress }) => progress?.share)).toEqual([expect.closeTo(0.6)])
})

test('pages hold every import once, also those of one moment', async () => {
  await emptyDatabase(parts.deps.db)
  const all: string[] = []
  for (let n = 0; n < 7; n += 1) all.push(await openText(parts.deps, csv('email')))
  for (const [n, id] of all.entries()) {
    await sql`update imports set created_at = timestamptz '2026-01-01' + ${n < 5 ? 0 : n} * interval '100 microseconds' where id = ${id}`.execute(
      parts.deps.db,
    )
  }
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof list>> = await list({ limit: 2, ...(after === null ? {} : { after }) })
    seen.push(...page.items.map((item) => item.id))
    after = page.next
  } while (after !== null)
  expect(seen.slice(0, 2)).toEqual([all[6], all[5]])
  expect([...seen].sort()).toEqual([...all].sort())
  expect((await list({ limit: 7 })).next).toBeNull()
})

test('with no imports there is no page after', async () => {
  await emptyDatabase(parts.deps.db)
  expect(await list()).toEqual({ items: [], next: null })
})

test.each([
  ['limit', { limit: 101 }],
  ['after', { after: 'yesterday' }],
])('refuses a bad %s', async (_, input) => {
  await expect(list(input)).rejects.toMatchObject({ code: 'input.invalid' })
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(listImports, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
