import { afterAll, beforeEach, expect, test } from 'vitest'
import * as z from 'zod'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { findReadyStep } from '../../shared/db/queries/steps/steps.ts'
import { type OutcomeCounts, outcomes } from '../../shared/importing/outcomes.ts'
import { csv, importText, openText, runStepJob } from '../functions/import-text.ts'
import { asSystem } from '../support/test-parts.ts'
import { openWeb } from '../web/open-web.ts'
import { emptyCustomers } from './reference/real-model.ts'

/** What is on the screen is a count in the database, after every single step of imports that run side by side. */
const web = await openWeb({ CHUNK_RECORDS: '3' })
const { deps } = web.parts
const { db } = deps
afterAll(() => web.parts.close())
beforeEach(() => emptyCustomers(db))

const header = 'name,email,city'
const first = csv(header, ...people('a', 11), 'Bad One,not an address,Rome', 'Ada 3,a3@alpha-works.com,', ',,')
const second = csv(header, ...people('a', 7, 'Oslo'), ...people('b', 5), 'Di Ho,di@gmial.com,Bonn')

function people(letter: string, count: number, city = 'Paris'): string[] {
  return Array.from({ length: count }, (_, n) => `Ada ${n},${letter}${n}@alpha-works.com,${city}`)
}

/** The numbers of the page, by outcome. */
async function onScreen(id: string): Promise<Record<string, number>> {
  const html = await (await web.get(`/imports/${id}`)).text()
  const marks = [...html.matchAll(/class="n(?: zero)?">([\d,]+)<\/span><span[^>]*data-outcome="(\w+)"/g)]
  return Object.fromEntries(marks.map(([, count = '', outcome = '']) => [outcome, Number(count.replaceAll(',', ''))]))
}

/** The records that have been written, by outcome; the others of the file are pending. */
async function inDatabase(id: string): Promise<OutcomeCounts> {
  const { records } = await db.selectFrom('imports').select('records').where('id', '=', id).executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('import_records as r')
    .innerJoin('import_chunks as k', (on) =>
      on.onRef('k.import_id', '=', 'r.import_id').onRef('k.chunk', '=', 'r.chunk'),
    )
    .select(({ fn }) => ['r.outcome', fn.countAll<number>().as('n')])
    .where('r.import_id', '=', id)
    .where('k.applied_sequence', 'is not', null)
    .groupBy('r.outcome')
    .execute()
  const counts = new Map<string, number>(rows.map(({ outcome, n }) => [outcome, n]))
  counts.set('pending', (records ?? 0) - rows.reduce((sum, { n }) => sum + n, 0))
  return Object.fromEntries(outcomes.map((outcome) => [outcome, counts.get(outcome) ?? 0])) as OutcomeCounts
}

const ReviewAnswer = z.object({ total: z.number() })
/** How many of the pages showed numbers. */
async function expectTrue(ids: readonly string[]): Promise<number> {
  let pages = 0
  for (const id of ids) {
    const shown = await onScreen(id)
    if (Object.keys(shown).length === 0) continue
    pages += 1
    expect(shown).toEqual(await inDatabase(id))
  }
  const review = ReviewAnswer.parse(await (await web.get('/api/v1/review')).json())
  const { open } = await db
    .selectFrom('review_rows')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  expect(review.total).toBe(open)
  return pages
}

test('review, created, updated and the others on the pages equal the database after every step', async () => {
  const ids = [await openText(deps, first), await openText(deps, second)]
  let pages = 0
  for (let turn = 0; ; turn += 1) {
    const ready = await Promise.all(ids.map((id) => findReadyStep(db, id)))
    const ref = ready[turn % 2] ?? ready[(turn + 1) % 2]
    if (ref === undefined) break
    await runStepJob(ref, deps)
    pages += await expectTrue(ids)
  }
  expect(pages).toBeGreaterThan(20)
  const end = await Promise.all(ids.map(onScreen))
  expect(end.every(({ pending }) => pending === 0)).toBe(true)
  expect(end[0]).toMatchObject({ review: 1, merged: 1, blank: 1 })
})

test('and while an import is undone', async () => {
  const { id } = await importText(deps, first)
  await invoke(undoImport, { id }, deps, asSystem)
  let pages = 0
  for (let ref = await findReadyStep(db, id); ref !== undefined; ref = await findReadyStep(db, id)) {
    await runStepJob(ref, deps)
    pages += await expectTrue([id])
  }
  expect(pages).toBeGreaterThan(3)
})
