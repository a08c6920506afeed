import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  closeKnown,
  closeTakenIn,
  countApplied,
  rewriteIgnored,
  rewriteOutcome,
  rewriteOutcomes,
  rewriteReopened,
  rewriteUnfixed,
} from '../../../../../shared/db/queries/review/review-ledger.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addPerson, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const hash = randomUUID()
let [one, other, ann] = ['', '', '']
beforeEach(async () => {
  await emptyDatabase(db())
  ann = await addCustomer(db(), { display_name: 'Ann Lee' })
  one = await addImport(db(), { layout: '{"columns": ["a", "b"]}' })
  other = await addImport(db())
})

const review = (importId: string, line: number, values: object = {}, staged: object | null = null) =>
  addRecord(db(), importId, line, { outcome: 'review', hash, ...values }, staged)
const chunksOf = (importId: string) =>
  db().selectFrom('import_chunks').selectAll().where('import_id', '=', importId).orderBy('chunk').execute()
/** Each record as its line, its outcome, the line that leads it, and a sign where a person has decided. */
const records = async (importId = one) =>
  (await db().selectFrom('import_records').selectAll().where('import_id', '=', importId).orderBy('line').execute()).map(
    (r) =>
      `${r.line} ${r.outcome} ${r.leader_line}${r.by_person ? ' by person' : ''}${r.customer_id === ann ? ' ann' : ''}`,
  )
const rows = () => db().selectFrom('review_rows').selectAll().orderBy('line').execute()

test('a chunk that is applied is counted, with those that were touched and had been', async () => {
  for (const chunk of [0, 1, 2, 3]) {
    await addChunk(db(), one, chunk, { outcomes: chunk === 1 || chunk === 3 ? '{}' : null })
    await review(one, 10 + chunk, { chunk })
  }
  await addChunk(db(), other, 0, { outcomes: null })
  await review(other, 10)
  await review(one, 14, { outcome: 'created' })
  await countApplied(db(), one, 0, [1, 2])
  const counted = (await chunksOf(one)).map(({ outcomes, applied_outcomes, checksum }) => [
    outcomes,
    applied_outcomes,
    checksum !== null,
  ])
  expect(counted).toEqual([
    [{ review: 1, created: 1 }, { review: 1, created: 1 }, true],
    [{ review: 1 }, { review: 1 }, true],
    [null, null, false],
    [{}, null, false],
  ])
  expect(await chunksOf(other)).toMatchObject([{ outcomes: null, applied_outcomes: null }])
})

describe('records that are applied take over what a person has decided', () => {
  beforeEach(async () => {
    await review(one, 2)
    await review(one, 5)
    await review(one, 9, { chunk: 1 })
    await review(one, 3, { hash: randomUUID() })
    await review(one, 4, { outcome: 'created' })
    await review(other, 2)
  })
  const before = ['2 review 2', '3 review 3', '4 created 4', '5 review 5', '9 review 9']

  test('who has ignored them', async () => {
    await addReviewRow(db(), other, 2, { hash, state: 'ignored', closed_at: new Date() })
    await closeKnown(db(), one, 0)
    expect(await records()).toEqual([
      '2 skipped 2 by person',
      '3 review 3',
      '4 created 4',
      '5 skipped 5 by person',
      '9 review 9',
    ])
    expect(await records(other)).toEqual(['2 review 2'])
  })

  const fixed = () => ({ hash, state: 'fixed' as const, fixed_cells: '[]', customer_id: ann })

  test('who has fixed them into a customer: the first of them is that one', async () => {
    await addReviewRow(db(), other, 2, { ...fixed(), closed_at: new Date() })
    await closeKnown(db(), one, 1)
    expect(await records()).toEqual([...before.slice(0, 4), '9 merged 2 by person ann'])
    await closeKnown(db(), one, 0)
    expect((await records()).slice(0, 4)).toEqual([
      '2 unchanged 2 by person ann',
      '3 review 3',
      '4 created 4',
      '5 merged 2 by person ann',
    ])
  })

  test('who has decided last', async () => {
    await addReviewRow(db(), other, 2, { ...fixed(), closed_at: new Date('2026-01-02') })
    await addReviewRow(db(), other, 2, { hash, state: 'ignored', closed_at: new Date('2026-01-01') })
    await closeKnown(db(), one, 0)
    expect((await records())[0]).toBe('2 unchanged 2 by person ann')
  })

  test('but not where the row still waits', async () => {
    await addReviewRow(db(), other, 2, { hash })
    await closeKnown(db(), one, 0)
    expect(await records()).toEqual(before)
  })
})

describe('a row whose cells have been taken in waits no more', () => {
  const taken = { outcome: 'created', customer_id: '' }
  beforeEach(async () => {
    taken.customer_id = ann
    await addChunk(db(), other, 0, { outcomes: '{"review": 2}' })
    await review(other, 2)
    await review(other, 3)
  })

  test.each(['created', 'updated', 'unchanged', 'merged'] as const)('as %s', async (outcome) => {
    await addReviewRow(db(), other, 2, { hash })
    await addReviewRow(db(), other, 9)
    await review(one, 2, { ...taken, outcome }, {})
    await closeTakenIn(db(), one, 0, [])
    expect(await rows()).toMatchObject([
      { state: 'fixed', customer_id: ann, closed_by: null, fix_import_id: null, fixed_cells: null },
      { state: 'open' },
    ])
    expect(await records(other)).toEqual(['2 unchanged 2 by person ann', '3 merged 2 by person ann'])
    expect(await chunksOf(other)).toMatchObject([{ outcomes: { unchanged: 1, merged: 1 } }])
  })

  test.each<[string, object, object, object]>([
    ['needs review', {}, { outcome: 'review' }, {}],
    ['was skipped', {}, { outcome: 'skipped' }, {}],
    ['is in another chunk', {}, { chunk: 1 }, {}],
    ['has other cells', {}, { hash: randomUUID() }, {}],
    ['is what a person has decided', {}, { by_person: true }, {}],
    ['fixes that very row', { fix_import_id: 'one' }, {}, {}],
    ['meets a row that was ignored', { state: 'ignored' }, {}, {}],
    ['meets a row that was fixed', { state: 'fixed' }, {}, {}],
  ])('not where the record %s', async (_, row, values, staged) => {
    const values2 = 'fix_import_id' in row ? { fix_import_id: one } : row
    await addReviewRow(db(), other, 2, { hash, ...values2 })
    const before = await rows()
    await review(one, 2, { ...taken, ...values }, staged)
    await closeTakenIn(db(), one, 0, [])
    expect(await rows()).toEqual(before)
    expect(await records(other)).toEqual(['2 review 2', '3 review 3'])
  })

  test('by a line of another chunk that follows', async () => {
    await addReviewRow(db(), other, 2, { hash })
    await review(one, 7, { ...taken, chunk: 1 }, {})
    await closeTakenIn(db(), one, 0, [7])
    expect(await rows()).toMatchObject([{ state: 'fixed' }])
  })

  test('as a person has fixed it in a download, even if it was ignored', async () => {
    const eve = await addPerson(db(), 'Eve')
    await db().updateTable('imports').set({ created_by: eve }).where('id', '=', one).execute()
    await addReviewRow(db(), other, 2, { hash, state: 'ignored', columns: '["b", "a"]' })
    await db()
      .updateTable('import_records')
      .set({ outcome: 'skipped', by_person: true })
      .where('line', '=', 3)
      .execute()
    const same = { same_import_id: other, same_line: 2, same_hash: randomUUID(), written_cells: '["1", "2"]' }
    await review(one, 2, taken, same)
    await closeTakenIn(db(), one, 0, [])
    expect(await rows()).toMatchObject([
      { state: 'fixed', customer_id: ann, closed_by: eve, fix_import_id: one, fixed_cells: ['2', '1'] },
    ])
    expect(await records(other)).toEqual(['2 unchanged 2 by person ann', '3 merged 2 by person ann'])
  })
})

describe('what becomes of a row becomes of its records', () => {
  beforeEach(async () => {
    await addChunk(db(), one, 0, { outcomes: '{"review": 2}' })
    await addChunk(db(), one, 1, { outcomes: null })
    await review(one, 4)
    await review(one, 2)
    await review(one, 7, { chunk: 1, hash: randomUUID() })
    await review(one, 8, { outcome: 'created' })
    await review(other, 3)
  })

  test('the first of the import of the row gets the outcome, the others of it are merged, and others find it there', async () => {
    await rewriteOutcome(db(), { hash, customerId: ann, outcome: 'created', originId: one })
    expect(await records()).toEqual([
      '2 created 2 by person ann',
      '4 merged 2 by person ann',
      '7 review 7',
      '8 created 8',
    ])
    expect(await records(other)).toEqual(['3 unchanged 3 by person ann'])
    expect(await chunksOf(one)).toMatchObject([{ outcomes: { created: 2, merged: 1 } }, { outcomes: null }])
  })

  test('led by another line, with those that a person had decided before; others lead themselves', async () => {
    await review(one, 6, { outcome: 'unchanged', by_person: true })
    await review(one, 9, { outcome: 'skipped', by_person: true })
    await review(one, 10, { outcome: 'merged', by_person: true, undone_at: new Date() })
    const results = (leaderLine: number | null, outcome: string) => sql`
      select ${hash}::uuid as hash, ${outcome}::text as outcome, ${ann}::uuid as customer_id, ${leaderLine}::int as leader_line,
        ${one}::uuid as origin_id`
    await rewriteOutcomes(db(), results(1, 'merged'))
    const led = [
      ...['2 merged 1 by person ann', '4 merged 2 by person ann', '6 merged 2 by person ann', '7 review 7'],
      ...['8 created 8', '9 skipped 9 by person', '10 merged 10 by person'],
    ]
    expect(await records()).toEqual(led)
    expect(await records(other)).toEqual(['3 unchanged 3 by person ann'])
    await rewriteOutcomes(db(), results(null, 'created'))
    expect(await records()).toEqual(led)
  })

  test('ignored, and open again', async () => {
    await rewriteIgnored(db(), [hash])
    expect(await records()).toEqual(['2 skipped 2 by person', '4 skipped 4 by person', '7 review 7', '8 created 8'])
    expect(await records(other)).toEqual(['3 skipped 3 by person'])
    await review(one, 9, { outcome: 'skipped' })
    await rewriteReopened(db(), [hash])
    expect(await records()).toEqual(['2 review 2', '4 review 4', '7 review 7', '8 created 8', '9 skipped 9'])
    expect(await records(other)).toEqual(['3 review 3'])
  })

  test('fixed, and undone', async () => {
    await rewriteOutcome(db(), { hash, customerId: ann, outcome: 'updated', originId: one })
    await review(one, 9, { outcome: 'skipped', by_person: true })
    await review(one, 10, { outcome: 'merged', by_person: true, undone_at: new Date() })
    await rewriteUnfixed(db(), [hash])
    expect(await records()).toEqual([
      '2 review 2',
      '4 review 4',
      '7 review 7',
      '8 created 8',
      '9 skipped 9 by person',
      '10 merged 10 by person',
    ])
    expect(await records(other)).toEqual(['3 review 3'])
    await rewriteUnfixed(db(), [])
    await rewriteIgnored(db(), [])
    expect((await records())[0]).toBe('2 review 2')
  })
})
