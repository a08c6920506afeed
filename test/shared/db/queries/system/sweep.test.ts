import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import {
  listOldPreviews,
  listSweepable,
  sweepStaging,
  sweepUndoable,
} from '../../../../../shared/db/queries/system/sweep.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addPerson, addRecord } from '../../ledger-rows.ts'
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

test('bulk edits and merges go once nobody has touched them for so long, but for those of which something is owed', async () => {
  const add = async (
    table: 'bulk_edits' | 'bulk_merges',
    days: number,
    state: string,
    undone: number | null = null,
  ) => {
    const times = { created_at: daysAgo(days), undo_asked_at: undone === null ? null : daysAgo(undone) }
    if (table === 'bulk_merges') {
      const row = { at_least: 'same' as const, ...times }
      const { id } = await db().insertInto(table).values(row).returning('id').executeTakeFirstOrThrow()
      await sql`insert into bulk_merge_groups values (${id}, 1, '[]', ${state})`.execute(db())
      return id
    }
    const row = { action: 'delete' as const, sequence: 1, ...times }
    const { id } = await db().insertInto(table).values(row).returning('id').executeTakeFirstOrThrow()
    await sql`insert into bulk_edit_customers values (${id}, ${randomUUID()}, 1, ${state})`.execute(db())
    return id
  }
  const [done, owed, undoing] = [
    { bulk_edits: 'changed', bulk_merges: 'merged' },
    { bulk_edits: 'planned', bulk_merges: 'planned' },
    { bulk_edits: 'reverting', bulk_merges: 'unmerging' },
  ]
  for (const table of ['bulk_edits', 'bulk_merges'] as const) {
    await add(table, 91, done?.[table] ?? '')
    await add(table, 200, done?.[table] ?? '', 91)
    const kept = [
      await add(table, 89, done?.[table] ?? ''),
      await add(table, 200, done?.[table] ?? '', 89),
      await add(table, 91, owed?.[table] ?? ''),
      await add(table, 200, undoing?.[table] ?? '', 91),
    ]
    await sweepUndoable(db(), 90)
    const left = await db().selectFrom(table).select('id').execute()
    expect(left.map(({ id }) => id).sort()).toEqual(kept.sort())
  }
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from bulk_edit_customers union all select count(*)::int from bulk_merge_groups`.execute(
    db(),
  )
  expect(rows.map(({ n }) => n)).toEqual([4, 4])
})

test('notes, tasks and views go so long after they were deleted, and no task that another follows', async () => {
  const ann = await addPerson(db())
  const tasks: string[] = []
  for (const days of [91, 91, 89, null]) {
    const deleted_at = days === null ? null : daysAgo(days)
    await db()
      .insertInto('notes')
      .values({ customer_id: randomUUID(), text: String(days), deleted_at })
      .execute()
    await db()
      .insertInto('views')
      .values({ name: String(days), owner_id: ann, state: '{}', deleted_at })
      .execute()
    const task = { title: String(days), deleted_at, previous_id: days === 89 ? (tasks[0] ?? null) : null }
    tasks.push((await db().insertInto('tasks').values(task).returning('id').executeTakeFirstOrThrow()).id)
  }
  await sweepUndoable(db(), 90)
  const texts = await db().selectFrom('notes').select('text').orderBy('text').execute()
  const names = await db().selectFrom('views').select('name').orderBy('name').execute()
  const titles = await db().selectFrom('tasks').select('title').orderBy('title').execute()
  expect(texts.map(({ text }) => text)).toEqual(['89', 'null'])
  expect(names.map(({ name }) => name)).toEqual(['89', 'null'])
  expect(titles.map(({ title }) => title)).toEqual(['89', '91', 'null'])
})
