import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { countReviewRows, countReviewRowsByReason } from '../../../../../shared/db/queries/review/review-counts.ts'
import { isFree, listReviewRows, readBy } from '../../../../../shared/db/queries/review/review-rows.ts'
import { importStates } from '../../../../../shared/importing/import-state.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const hash = randomUUID()
let [one, other] = ['', '']
beforeEach(async () => {
  await emptyDatabase(db())
  one = await addCounted({ created_at: new Date('2026-01-01') })
  other = await addCounted({ created_at: new Date('2026-01-02') })
})

const layout = (...columns: string[]) => JSON.stringify({ columns })
/** An import whose first chunk has its outcomes, and whose second has none yet. */
async function addCounted(values: object = {}) {
  const id = await addImport(db(), { layout: layout('a', 'b'), state: 'finished', ...values })
  await addChunk(db(), id, 0, { outcomes: '{}' })
  await addChunk(db(), id, 1, { outcomes: null })
  return id
}
const meet = (importId: string, line: number, values: object = {}) =>
  addRecord(db(), importId, line, { outcome: 'review', hash, ...values }, null)
const wait = (values: object = {}, importId = one, line = 2) =>
  addReviewRow(db(), importId, line, { hash, columns: '["a", "b"]', ...values })
const reasons = (code: string, value: string) => JSON.stringify([{ code, value }])
const told = async (expression: RawBuilder<unknown>, id: string) =>
  (await sql<{ v: unknown }>`select ${expression} as v from review_rows h where h.id = ${id}`.execute(db())).rows[0]?.v

describe('nobody is about to close a row', () => {
  test('that no import fixes', async () => expect(await told(isFree, await wait())).toBe(true))

  const free: readonly string[] = ['finished', 'failed', 'cancelled', 'undone', 'undoing']
  test.each(importStates)('or that one fixes that is %s', async (state) => {
    const id = await wait({ fix_import_id: await addImport(db(), { state }) })
    expect(await told(isFree, id)).toBe(free.includes(state))
  })
})

describe('a row is read by the import', () => {
  test('that met it last under the same columns', async () => {
    const id = await wait()
    await meet(one, 2)
    await meet(other, 2)
    await meet(await addCounted({ created_at: new Date('2025-01-01') }), 2)
    expect(await told(readBy, id)).toBe(other)
  })

  test('of two of one moment, the one that has the later id', async () => {
    const [early = '', late = ''] = [randomUUID(), randomUUID()].sort()
    const id = await wait()
    for (const again of [late, early])
      await meet(await addCounted({ id: again, created_at: new Date('2026-01-03') }), 2)
    expect(await told(readBy, id)).toBe(late)
  })

  test.each<[string, object, object]>([
    ['has no such record', {}, { hash: randomUUID() }],
    ['has taken it in', {}, { outcome: 'created' }],
    ['has undone it', {}, { undone_at: new Date() }],
    ['has not been written', {}, { chunk: 1 }],
    ['was undone', { state: 'undone' }, {}],
    ['is being undone', { state: 'undoing' }, {}],
    ['has other columns', { layout: layout('a', 'c') }, {}],
  ])('that it waits for, where another one %s', async (_, values, record) => {
    const third = await addCounted({ created_at: new Date('2026-01-03'), ...values })
    const id = await wait()
    await meet(third, 2, record)
    expect(await told(readBy, id)).toBe(one)
  })

  test('that it waits for, where another one fixes rows', async () => {
    const id = await wait()
    await meet(await addCounted({ created_at: new Date('2026-01-03'), parent_id: one }), 2)
    expect(await told(readBy, id)).toBe(one)
  })
})

describe('a row stands for records', () => {
  const linesOf = async (importId?: string) =>
    (await listReviewRows(db(), { importId, limit: 9 })).map((row) => row.lines)
  const counts = async (importId?: string) => (await countReviewRowsByReason(db(), importId)).map(({ count }) => count)

  test('of the import that it waits for, or of another that met it', async () => {
    await wait()
    for (const line of [5, 2, 9]) await meet(one, line)
    await meet(other, 3)
    expect([await linesOf(), await counts(), await countReviewRows(db())]).toEqual([[[2, 5, 9]], [3], 3])
    expect([await linesOf(other), await counts(other)]).toEqual([[[3]], [1]])
    expect([await linesOf(randomUUID()), await counts(randomUUID())]).toEqual([[], []])
  })

  test.each<[string, object, number[], number]>([
    ['that was taken in', { outcome: 'created' }, [], 1],
    ['that was undone', { undone_at: new Date() }, [], 1],
    ['of other cells', { hash: randomUUID() }, [], 1],
    ['that was not written', { chunk: 1 }, [], 1],
  ])('but not for one %s', async (_, values, lines, count) => {
    await wait()
    await meet(one, 2, values)
    await meet(other, 3, values)
    expect([await linesOf(), await countReviewRows(db()), await counts(other)]).toEqual([[lines], count, []])
  })

  test('of which the first twenty are told', async () => {
    await wait()
    for (let line = 2; line < 23; line += 1) await meet(one, line)
    expect((await linesOf())[0]).toEqual(Array.from({ length: 20 }, (_, n) => n + 2))
  })
})

test('open rows are counted by their reasons, the most first', async () => {
  await wait({ reasons: reasons('email.no-domain', 'x') })
  for (const code of ['name.is-a-url', 'email.no-at', 'email.no-at'])
    await wait({ hash: randomUUID(), reasons: reasons(code, 'x') })
  await wait({ hash: randomUUID(), state: 'ignored' })
  expect(await countReviewRowsByReason(db(), undefined)).toEqual([
    { code: 'email.no-at', count: 2 },
    { code: 'email.no-domain', count: 1 },
    { code: 'name.is-a-url', count: 1 },
  ])
  expect(await countReviewRows(db())).toBe(4)
})

describe('a page of rows', () => {
  let ids: string[]
  beforeEach(async () => {
    ids = []
    for (const [code, value] of [['email.no-at', 'x'], ['email.no-at', 'y'], ['name.is-a-url', 'x'], ['email.no-at', 'x']])
      ids.push(await wait({ hash: randomUUID(), reasons: reasons(code ?? '', value ?? '') }))
    await wait({ hash: randomUUID(), state: 'fixed' })
  }) // biome-ignore format: a list of pairs
  const page = async (more: object) =>
    (await listReviewRows(db(), { limit: 9, ...more })).map(({ id }) => ids.indexOf(id))

  test.each<[object, number[]]>([
    [{}, [0, 1, 2, 3]],
    [{ limit: 2 }, [0, 1]],
    [{ reason: 'email.no-at' }, [0, 1, 3]],
    [{ value: 'x' }, [0, 2, 3]],
    [{ reason: 'email.no-at', value: 'x' }, [0, 3]],
  ])('of %j', async (options, places) => expect(await page(options)).toEqual(places))

  test('behind a row and in front of one', async () => {
    expect(await page({ after: ids[1] })).toEqual([2, 3])
    expect(await page({ before: ids[2] })).toEqual([0, 1])
    expect(await page({ before: ids[3], limit: 2 })).toEqual([1, 2])
  })

  test('says what is being fixed, and shows what was fixed so far', async () => {
    const fixing = await addImport(db(), { state: 'cleaning' })
    await db()
      .updateTable('review_rows')
      .set({ fix_import_id: fixing, fixed_cells: '["fixed"]' })
      .where('id', '=', ids[1] ?? '')
      .execute()
    const rows = await listReviewRows(db(), { limit: 2 })
    expect(rows.map(({ isTaken, cells }) => [isTaken, cells])).toEqual([
      [false, []],
      [true, ['fixed']],
    ])
  })
})
