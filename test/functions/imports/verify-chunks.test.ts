import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const people = csv('name,email', ...['ann', 'bob', 'cy', 'di', 'eve', 'fay'].map((name) => `${name},${name}@a.example`))
const checkReading = async (id: string) =>
  (await invoke(verifyImport, { id }, deps, as('editor'))).checks.find(({ name }) => name === 'reading')

test('chunks that cover the file are true', async () => {
  const { id } = await importText(deps, people)
  expect(await deps.db.selectFrom('import_chunks').selectAll().execute()).toHaveLength(3)
  expect(await checkReading(id)).toMatchObject({ isTrue: true })
})

test.each([
  ['begin after the first record', sql`byte_start = byte_start + 1`, 0],
  ['end before the last record', sql`byte_end = byte_end - 1`, 2],
  ['leave a gap', sql`byte_start = byte_start + 1`, 1],
  ['overlap', sql`byte_end = byte_end + 1`, 1],
])('chunks that %s are told', async (_, change, chunk) => {
  const { id } = await importText(deps, people)
  await sql`update import_chunks set ${change} where chunk = ${chunk}`.execute(deps.db)
  expect(await checkReading(id)).toMatchObject({ isTrue: false, says: expect.stringContaining('do not cover') })
})

test.each([
  ['records of a chunk', sql`update import_chunks set records = records + 1 where chunk = 1`],
  ['records of the import', sql`update imports set records = records + 1`],
  ['columns', sql`update imports set layout = jsonb_set(layout, '{columns,0}', '"called"')`],
])('other %s than the file has are told', async (_, change) => {
  const { id } = await importText(deps, people)
  await change.execute(deps.db)
  expect(await checkReading(id)).toMatchObject({ isTrue: false })
})
