import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { ignoreReviewRow } from '../../../functions/review/ignore-review-row.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { sourceKey } from '../../../shared/importing/reading/object-keys.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf, csv, emptyDatabase, importText, openText, runStepJob, runUntil } from '../import-text.ts'

const parts: TestParts = await openTestParts()
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const deps: Deps = {
  ...parts.deps,
  config: { ...parts.deps.config, imports: { ...parts.deps.config.imports, chunkRecords: 2 } },
}
const people = csv(
  'name,email',
  'Ann Lee,ann@a.example',
  'Bob Ray,bob@gmial.com',
  '"Cy\nLine",cy@a.example',
  ',',
  'Ann Lee,ann@a.example',
  'Eve Poe,eve@gmial.com',
  'Zoe Bell,ann@a.example',
)

const verify = (id: string) => invoke(verifyImport, { id }, deps, as('editor'))

async function expectTrue(id: string) {
  const { isTrue, checks } = await verify(id)
  expect(checks.filter((check) => !check.isTrue)).toEqual([])
  expect(isTrue).toBe(true)
  const left: string[] = []
  for await (const { key } of deps.files.list(`imports/${id}/`)) left.push(key)
  return left
}

async function imported(bytes: Uint8Array | string, by = deps): Promise<string> {
  const body = async function* () {
    yield typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  }
  const file = { fileName: 'people.csv', via: 'command-line', bytes: body() }
  const { importId } = await invoke(startImport, file, by, asSystem)
  await runImport(importId, by, asSystem)
  return importId
}

async function reviewRows(importId: string) {
  return deps.db.selectFrom('review_rows').selectAll().where('import_id', '=', importId).orderBy('line').execute()
}

describe('true is the report of an import', () => {
  test('that is finished, whatever the file was, and nothing of the check stays', async () => {
    expect(await expectTrue(await imported(people))).toHaveLength(1)
    const packed = await imported(gzipSync(people.replaceAll('a.example', 'b.example')))
    expect(await expectTrue(packed)).toHaveLength(2)
    const utf16 = Buffer.from(`\ufeff${people.replaceAll('a.example', 'c.example')}`, 'utf16le')
    expect(await expectTrue(await imported(utf16))).toHaveLength(2)
  })

  test('of the sample file', async () => {
    await expectTrue(await imported(readFileSync('scripts/sample/customers.csv'), parts.deps))
  })

  test('whose rows people have fixed and skipped', async () => {
    const id = await imported(people)
    const [bob, eve] = await reviewRows(id)
    await invoke(fixReviewRow, { id: bob?.id, cells: ['Bob Ray', 'bob@gmail.com'] }, deps, asSystem)
    await invoke(ignoreReviewRow, { id: eve?.id }, deps, asSystem)
    await expectTrue(id)
    // The same file again takes over what was settled.
    await expectTrue(await imported(people))
    await expectTrue(id)
  })

  test('that was undone, and of the others that met its customers', async () => {
    const first = await imported(people)
    const second = await imported(csv('name,email,city', 'Ann Lee,ann@a.example,Paris', 'Cy Line,cy@a.example,Rome'))
    await invoke(undoImport, { id: first }, deps, asSystem)
    await runImport(first, deps, asSystem)
    await expectTrue(first)
    await expectTrue(second)
  })

  test('that was cancelled half-way', async () => {
    const id = await openText(deps, people)
    await runStepJob(await runUntil(deps, id, 'apply'), deps)
    await invoke(cancelImport, { id }, deps, asSystem)
    await expectTrue(id)
  })

  test('whose file could not be used', async () => {
    const { id, state } = await importText(deps, 'name,email\n')
    expect(state).toBe('failed')
    await expectTrue(id)
  })

  test('whose customers a person has deleted since', async () => {
    const id = await imported(people)
    await deps.db.updateTable('customers').set({ deleted_at: new Date() }).execute()
    await expectTrue(id)
  })
})

describe('it tells', () => {
  const faultsOf = async (id: string) => {
    const { isTrue, checks } = await verify(id)
    expect(isTrue).toBe(false)
    return checks.filter((check) => !check.isTrue)
  }

  test('an outcome that somebody has changed in the tables', async () => {
    const id = await imported(people)
    await sql`update import_records set outcome = 'skipped' where import_id = ${id} and line = 3`.execute(deps.db)
    expect(await faultsOf(id)).toEqual(
      expect.arrayContaining([
        { name: 'outcomes', isTrue: false, says: '1 chunk has other outcomes than were counted: line 2.' },
        expect.objectContaining({ name: 'checksums' }),
      ]),
    )
  })

  test('a change that leaves the counts as they were', async () => {
    const id = await imported(people)
    await sql`
      update import_records set customer_id = (select customer_id from import_records where import_id = ${id} and line = 4)
      where import_id = ${id} and line = 2`.execute(deps.db)
    expect((await faultsOf(id)).map(({ name }) => name)).toEqual(['checksums'])
  })

  test('a record that is gone, and one that says something else', async () => {
    const id = await imported(people)
    await sql`delete from import_records where import_id = ${id} and line = 2`.execute(deps.db)
    await sql`update import_records set hash = gen_random_uuid() where import_id = ${id} and line = 4`.execute(deps.db)
    expect(await faultsOf(id)).toContainEqual({
      name: 'records',
      isTrue: false,
      says: '2 records are not in the ledger as the file has: line 2, 4.',
    })
  })

  test('counts that are others than the records', async () => {
    const id = await imported(people)
    await sql`update import_chunks set outcomes = outcomes || '{"created": 9}' where import_id = ${id} and chunk = 0`.execute(
      deps.db,
    )
    expect((await faultsOf(id)).map(({ name }) => name)).toEqual(['outcomes'])
  })

  test('another file in the place of the kept one', async () => {
    const id = await imported(people)
    await deps.files.put(sourceKey(id), bytesOf(people.replace('Cy', 'Di')))
    const faults = await faultsOf(id)
    expect(faults.map(({ name }) => name)).toEqual(['source', 'records'])
    expect(faults[0]?.says).toContain('another one')
    await deps.files.delete(sourceKey(id))
    expect((await faultsOf(id))[0]).toMatchObject({ name: 'source', says: 'The kept file is gone.' })
  })

  test('a customer that is gone from the customers, and a review row that waits for nobody any more', async () => {
    const id = await imported(people)
    await deps.db.deleteFrom('customers').where('email', '=', 'ann@a.example').execute()
    await deps.db.deleteFrom('review_rows').where('line', '=', 3).execute()
    expect((await faultsOf(id)).map(({ name }) => name)).toEqual(['customers', 'review'])
  })
})

test('waits until the import is over', async () => {
  const id = await openText(deps, people)
  await expect(verify(id)).rejects.toMatchObject({ code: 'state.conflict' })
})
