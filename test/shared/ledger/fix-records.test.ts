import { beforeEach, expect, test } from 'vitest'
import { toJsonb } from '../../../shared/db/to-jsonb.ts'
import { recordHash } from '../../../shared/importing/record/record-hash.ts'
import { fixRecords } from '../../../shared/ledger/fix-records.ts'
import { emptyDatabase } from '../../functions/import-text.ts'
import { addChunk, addImport, addReviewRow } from '../db/ledger-rows.ts'
import { openTables } from '../db/open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const columns = ['email', 'name']
const mapping = [
  { column: 'email', field: 'email', position: 1, confidence: 1, evidence: 'synonym' },
  { column: 'name', field: 'display_name', position: 1, confidence: 1, evidence: 'synonym' },
]
const email = { code: 'email.no-at', column: 'email', value: 'x' }

/** Fixes rows, each as its cells and its reasons, by putting one value in. */
async function fix(becomes: string | null, rows: readonly (readonly [string[], object[]])[]) {
  const file = await addImport(db())
  const { id: bulk_fix_id } = await db()
    .insertInto('bulk_fixes')
    .values({ kind: 'value', reason: 'email.no-at', value: 'x', becomes, rows: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const importId = await addImport(db(), { parent_id: file, bulk_fix_id, mapping: toJsonb(mapping) })
  await addChunk(db(), importId, 0, { first_line: 2 })
  const ids: string[] = []
  for (const [at, [cells, reasons]] of rows.entries())
    ids.push(
      await addReviewRow(db(), file, at + 2, {
        ...{ columns: toJsonb(columns), cells: toJsonb(cells), reasons: toJsonb(reasons), fix_import_id: importId },
      }),
    )
  const { records, leftOut } = await fixRecords(db(), importId, 0)
  return { records, leftOut: leftOut.map((id) => ids.indexOf(id)) }
}

test('a row that is good by now is a record, with its line, its new cells and what they say', async () => {
  const cells = ['ann@alpha-works.com', 'Ann Lee']
  const { records, leftOut } = await fix('ann@alpha-works.com', [[['x', 'Ann Lee'], [email]]])
  expect(leftOut).toEqual([])
  expect(records).toMatchObject([
    { line: 2, cells, hash: recordHash(columns, cells), verdict: null, keys: { email: 'ann@alpha-works.com' } },
  ])
})

test('a value that is emptied says nothing', async () => {
  expect((await fix(null, [[['x', 'Ann Lee'], [email]]])).records).toMatchObject([{ cells: ['', 'Ann Lee'] }])
})

test.each<[string, string, object[]]>([
  ['one that is still not good enough', 'still bad', [email]],
  ['one of which no cell is to blame', 'ann@alpha-works.com', [{ code: 'email.no-at', column: 'gone' }]],
])('%s is left out, and the others are not', async (_, becomes, reasons) => {
  const { records, leftOut } = await fix(becomes, [
    [['x', 'Ann Lee'], reasons],
    [['bob@alpha-works.com', 'x'], [{ code: 'name.is-a-url', column: 'name' }]],
  ])
  expect([records.map(({ line }) => line), leftOut]).toEqual([[3], [0]])
})

test('a name that nobody has looked at is doubted, and one that a person has seen is not', async () => {
  const name = { code: 'name.is-an-email', column: 'name', value: 'ann@a.example' }
  const cells = ['x', 'ann@a.example']
  const { leftOut } = await fix('ann@alpha-works.com', [
    [cells, [email, name]],
    [cells, [email]],
  ])
  expect(leftOut).toEqual([0])
})
