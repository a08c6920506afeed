import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { listOldPreviews, listSweepable, sweepStaging } from '../../../../../shared/db/queries/system/sweep.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000)

test('what ended long ago and still has its staging can be swept, a hundred at a time', async () => {
  const old = await addImport(db(), { finished_at: daysAgo(31) })
  await addImport(db(), { finished_at: daysAgo(29) })
  await addImport(db(), { finished_at: daysAgo(31), swept_at: new Date() })
  await addImport(db(), {})
  expect(await listSweepable(db(), 30)).toEqual([old])
  for (let n = 0; n < 100; n += 1) await addImport(db(), { finished_at: daysAgo(40) })
  expect(await listSweepable(db(), 30)).toHaveLength(100)
})

/** An import at its preview, made and decided so many days ago. */
async function addPreview(made: number, decided: number[], more: object = {}) {
  const id = await addImport(db(), { state: 'ready', created_at: daysAgo(made), ...more })
  for (const [chunk, days] of decided.entries())
    await db()
      .insertInto('import_steps')
      .values({ import_id: id, step: 'resolve', chunk, state: 'done', finished_at: daysAgo(days) })
      .execute()
  return id
}

test('a preview is old by when it was decided last, else by when it was made', async () => {
  const decided = await addPreview(40, [31])
  const undecided = await addPreview(31, [])
  await addPreview(40, [35, 29])
  await addPreview(29, [])
  await addPreview(40, [31], { state: 'finished' })
  const cleaned = await addPreview(40, [])
  await db()
    .insertInto('import_steps')
    .values({ import_id: cleaned, step: 'clean', state: 'done', finished_at: daysAgo(1) })
    .execute()
  expect((await listOldPreviews(db(), 30)).sort()).toEqual([decided, undecided, cleaned].sort())
})

test('a sweep keeps what the records that stand said, without their cells, and what came back fixed', async () => {
  const notes = { written_cells: '["x"]', reasons: '[]' }
  const [one, other] = [await addImport(db()), await addImport(db())]
  for (const id of [one, other]) await addChunk(db(), id)
  await addRecord(db(), one, 2, {}, notes)
  await addRecord(db(), one, 3, { outcome: 'review' }, notes)
  await addRecord(db(), one, 4, { outcome: 'review' }, { ...notes, same_hash: randomUUID() })
  await addRecord(db(), one, 5, { outcome: 'merged', leader_line: 2 }, notes)
  await addRecord(db(), other, 3, { outcome: 'review' }, notes)
  await addRecord(db(), other, 5, {}, notes)
  await sweepStaging(db(), one)
  const staged = db().selectFrom('staged_records').select(['line', 'cells', 'reasons']).orderBy('line')
  const swept = { cells: [], reasons: null }
  const kept = { cells: ['x'], reasons: [] }
  expect(await staged.where('import_id', '=', one).execute()).toEqual([
    { line: 2, ...swept },
    { line: 4, ...swept },
  ])
  expect(await staged.where('import_id', '=', other).execute()).toEqual([
    { line: 3, ...kept },
    { line: 5, ...kept },
  ])
})

test.each([
  ['applying', null],
  ['undoing', 'undoing'],
] as const)('one that was stopped while %s goes on from %j', async (state, stopped) => {
  const id = await addImport(db(), { state: 'failed', stopped_state: state })
  await sweepStaging(db(), id)
  const row = db().selectFrom('imports').select(['stopped_state', 'swept_at']).where('id', '=', id)
  expect(await row.executeTakeFirst()).toEqual({ stopped_state: stopped, swept_at: expect.any(Date) })
})
