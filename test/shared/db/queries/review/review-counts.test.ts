import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import {
  countGroupRecords,
  countReviewRows,
  countReviewRowsByReason,
  type GroupCursor,
} from '../../../../../shared/db/queries/review/review-counts.ts'
import { listGroupsOfReason, listLargestGroups } from '../../../../../shared/db/queries/review/review-groups.ts'
import { correctReviewCounts, foldReviewCounts } from '../../../../../shared/db/queries/system/review-counts.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { checkProperty } from '../../../../support/property.ts'
import { addChunk, addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const hashes = Array.from({ length: 5 }, () => randomUUID())
let imports: string[] = []
beforeEach(() => prepare())

async function prepare() {
  await emptyDatabase(db())
  imports = [await addImport(db()), await addImport(db())]
  for (const id of imports) for (const chunk of [0, 1]) await addChunk(db(), id, chunk)
}

/** What any of the writers may do: to rows, to records, to chunks. Equal lines are left alone. */
const change = fc.record({
  does: fc.constantFrom(
    'open',
    'open',
    'close',
    'say',
    'meet',
    'meet',
    'meet',
    'take',
    'undo',
    'apply',
    'drop',
    'fold',
  ),
  hash: fc.nat(4),
  line: fc.nat(7),
  of: fc.nat(1),
  reason: fc.constantFrom('email.no-at', 'email.no-domain'),
  value: fc.constantFrom('a', 'b', 'c'),
})
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never

async function make({ does, hash: n, line, of, reason, value }: Change) {
  const [hash, importId, chunk] = [hashes[n], imports[of], line % 2]
  const reasons = JSON.stringify([{ code: reason, value }])
  const statements = {
    open: sql`insert into review_rows (hash, import_id, line, columns, cells, reasons)
      values (${hash}, ${importId}, ${line}, '[]', '[]', ${reasons}) on conflict do nothing`,
    close: sql`update review_rows set state = 'ignored' where hash = ${hash}`,
    say: sql`update review_rows set reasons = ${reasons} where hash = ${hash}`,
    meet: sql`insert into import_records (import_id, line, chunk, hash, outcome, leader_line)
      values (${importId}, ${line}, ${chunk}, ${hash}, 'review', ${line})
      on conflict (import_id, line) do update set outcome = 'review', hash = excluded.hash`,
    take: sql`update import_records set outcome = 'created' where import_id = ${importId} and line > ${line}`,
    undo: sql`update import_records set undone_at = case when undone_at is null then now() end where line = ${line}`,
    apply: sql`update import_chunks set outcomes = case when outcomes is null then '{}'::jsonb end where chunk = ${chunk}`,
    drop: sql`delete from import_records where import_id = ${importId} and chunk = ${chunk}`,
  }
  if (does === 'fold') await foldReviewCounts(db())
  else await statements[does].execute(db())
}

interface Counted {
  readonly reason: string
  readonly value: string
  readonly count: number
}

/** Each group counted from the rows and the records, one by one. */
async function countNaively(importId: string | undefined): Promise<Counted[]> {
  const rows = await db().selectFrom('review_rows').selectAll().where('state', '=', 'open').execute()
  const chunks = await db().selectFrom('import_chunks').selectAll().execute()
  const records = await db().selectFrom('import_records').selectAll().execute()
  const groups = new Map<string, Counted>()
  for (const { hash, import_id, reason, value } of rows) {
    const all = records.filter((one) => one.hash === hash && one.outcome === 'review' && one.undone_at === null)
    const isApplied = (one: (typeof all)[number]) =>
      chunks.some((k) => k.import_id === one.import_id && k.chunk === one.chunk && k.outcomes !== null)
    const count =
      importId === undefined
        ? Math.max(1, all.filter((one) => one.import_id === import_id).length)
        : all.filter((one) => one.import_id === importId && isApplied(one)).length
    const had = groups.get(`${reason} ${value}`)?.count ?? 0
    if (count > 0) groups.set(`${reason} ${value}`, { reason, value, count: had + count })
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** All pages of a reason, of one group each. */
async function pageThrough(importId: string | undefined, reason: string): Promise<Counted[]> {
  const found: Counted[] = []
  for (let after: GroupCursor | null = null; ; ) {
    const [group] = await listGroupsOfReason(db(), { importId, reason, after, limit: 1 })
    if (group === undefined) return found
    const { value, count } = group
    found.push({ reason, value, count })
    after = { count, value }
  }
}

test('whatever writers do, folded or not: reasons, groups and their order are what a count one by one says', () =>
  checkProperty(
    fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 30 }), async (changes) => {
      await prepare()
      for (const one of changes) await make(one)
      for (const importId of [undefined, ...imports]) {
        const expected = await countNaively(importId)
        const sums = Map.groupBy(expected, ({ reason }) => reason)
        for (const { code, count } of await countReviewRowsByReason(db(), importId))
          expect(count).toBe(sums.get(code)?.reduce((sum, one) => sum + one.count, 0))
        for (const [reason, groups] of sums) expect(await pageThrough(importId, reason)).toEqual(groups)
        const largest = await listLargestGroups(db(), importId, 2)
        expect(largest.map(({ reason, groups }) => [reason, groups])).toEqual(
          largest.map(({ reason }) => [reason, sums.get(reason)?.length]),
        )
        expect(largest.length).toBe([...sums.values()].reduce((sum, { length }) => sum + Math.min(2, length), 0))
        for (const { reason, value, count } of expected)
          expect(await countGroupRecords(db(), { importId, reason, value })).toBe(count)
      }
      const all = await countNaively(undefined)
      expect(await countReviewRows(db())).toBe(all.reduce((sum, { count }) => sum + count, 0))
      expect(await correctReviewCounts(db())).toEqual([])
    }),
    { seed: 5, numRuns: 60, endOnFailure: true },
  ))
