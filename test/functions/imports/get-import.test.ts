import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getImport } from '../../../functions/imports/get-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, importText, openText, runUntil } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts({ CHUNK_RECORDS: '2' })
})
afterAll(() => parts.close())

const get = (id: string, call = as('viewer')) => invoke(getImport, { id }, parts.deps, call)
const file = csv('email,notes', 'a@a.example,x', 'b@a.example,y', 'bad,z', ',', 'A@a.example,w')
const sum = (outcomes: Readonly<Record<string, number>>) => Object.values(outcomes).reduce((total, n) => total + n, 0)

test('the outcomes add up to the file, before, during and after', async () => {
  const id = await openText(parts.deps, file)
  expect(await get(id)).toMatchObject({
    state: 'planning',
    records: null,
    outcomes: { pending: 0 },
    columnsSample: [],
    layout: null,
  })
  await runUntil(parts.deps, id, 'clean')
  expect(await get(id)).toMatchObject({
    state: 'cleaning',
    outcomes: { pending: 5 },
    steps: { plan: 'done', clean: { done: 0, total: 3 }, finish: 'later' },
  })
  await runUntil(parts.deps, id, 'apply')
  const during = await get(id)
  expect(sum(during.outcomes)).toBe(5)
  expect(during).toMatchObject({ state: 'applying', steps: { resolve: 'done', apply: { done: 0, total: 3 } } })
  await runUntil(parts.deps, id, 'finish')
  expect(await get(id)).toMatchObject({ outcomes: { created: 2, merged: 1, review: 1, blank: 1, pending: 0 } })
})

test('tells how the file was read, how far it is, and what is needs review for what reason', async () => {
  const done = await importText(parts.deps, csv('email,shoe size', 'c@a.example,42', 'worse,'))
  expect(await get(done.id)).toMatchObject({
    file_name: 'people.csv',
    via: 'command-line',
    state: 'finished',
    error: null,
    by: null,
    layout: { encoding: 'utf-8', columns: ['email', 'shoe size'] },
    mapping: [
      { column: 'email', field: 'email' },
      { column: 'shoe size', field: null },
    ],
    columnsSample: [
      ['c@a.example', '42'],
      ['worse', ''],
    ],
    steps: {
      plan: 'done',
      clean: { done: 1, total: 1 },
      resolve: 'done',
      apply: { done: 1, total: 1 },
      finish: 'done',
    },
    secondsLeft: null,
    review: [{ code: expect.stringMatching(/^email\./), count: 1 }],
  })
})

test('it took as long as somebody was at work on it, side by side counted once; what it waited is left out', async () => {
  const { id } = await importText(parts.deps, csv('email', 'd@a.example', 'e@a.example', 'f@a.example'))
  const spans = {
    plan: [[0, 2]],
    clean: [
      [100, 103],
      [101, 104],
    ],
    resolve: [[104, 105]],
    apply: [
      [500, 501],
      [501, 502],
    ],
    finish: [[502, 502]],
  }
  for (const [step, chunks] of Object.entries(spans))
    for (const [chunk, [from = 0, to = 0]] of chunks.entries())
      await sql`update import_steps set started_at = timestamptz '2026-01-01' + ${from} * interval '1 second',
        finished_at = timestamptz '2026-01-01' + ${to} * interval '1 second'
        where import_id = ${id} and step = ${step} and chunk = ${chunk}`.execute(parts.deps.db)
  expect((await get(id)).seconds).toBe(9)
})

test('tells why an import failed', async () => {
  const failed = await importText(parts.deps, '')
  expect(failed).toMatchObject({ state: 'failed', error: { code: 'file.unusable', message: expect.any(String) } })
})

test('an import that failed counts no more seconds', async () => {
  const { id } = await importText(parts.deps, '')
  await sql`update imports set finished_at = started.at + interval '2 seconds'
    from (select started_at as at from import_steps where import_id = ${id}) started where id = ${id}`.execute(
    parts.deps.db,
  )
  expect((await get(id)).seconds).toBe(2)
})

test('tells by which choices it is read', async () => {
  const choices = { delimiter: ',' } as const
  const id = await openText(parts.deps, csv('email', 'g@a.example'), 'repair', {}, choices)
  expect((await get(id)).choices).toEqual(choices)
})

test('of customers that stay as people left them, shows fifty', async () => {
  const { id } = await importText(parts.deps, csv('email', ...Array.from({ length: 51 }, (_, n) => `k${n}@a.example`)))
  expect(await get(id)).toMatchObject({ kept: [], staying: 0 })
  await sql`update import_records set kept = 'edited' where import_id = ${id}`.execute(parts.deps.db)
  expect((await get(id)).kept).toHaveLength(50)
})

test('finds nothing under an unknown id, and names an id that is none', async () => {
  await expect(get(randomUUID())).rejects.toMatchObject({ code: 'not-found' })
  await expect(get('42')).rejects.toMatchObject({ code: 'input.invalid', fields: { id: expect.any(String) } })
})

test('sends a stranger to the sign-in', async () => {
  await expect(get(randomUUID(), asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
