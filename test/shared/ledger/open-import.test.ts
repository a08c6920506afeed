import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { type NewImport, openImport } from '../../../shared/ledger/open-import.ts'
import { emptyDatabase } from '../../functions/import-text.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addPerson } from '../db/ledger-rows.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(db)
  parts.sent.length = 0
})

const spec = (more: Partial<NewImport> = {}): NewImport => ({
  importId: randomUUID(),
  fileName: 'People 2026-11-01.csv',
  policy: 'repair',
  via: 'browser',
  source: { key: 'imports/x/source', etag: 'e', bytes: 7, modifiedAt: new Date() },
  createdBy: null,
  ...more,
})

test('what is not said has its default', async () => {
  const one = spec()
  expect(await openImport(parts.deps, one)).toBe(true)
  expect(await getImport(db, one.importId)).toMatchObject({
    ...{ file_name: 'People 2026-11-01.csv', policy: 'repair', via: 'browser', state: 'planning' },
    ...{ source_key: 'imports/x/source', source_etag: 'e', source_bytes: 7 },
    ...{ preview: false, choices: null, settings: {}, mapping: null, created_by: null },
    ...{ inbox_key: null, inbox_version: null, automatic_import_id: null, source_name: 'people' },
  })
})

test('all that is said is kept', async () => {
  const automatic = await db
    .insertInto('automatic_imports')
    .values({ name: 'Weekly', prefix: 'weekly/', policy: 'strict' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const mapping = [{ column: 'a', field: 'email', position: 1, confidence: 1, evidence: 'name' }] as const
  const one = spec({
    ...{ preview: true, choices: { delimiter: ';' }, sourceName: 'weekly/', policy: 'strict', via: 'bucket' },
    mapping: mapping as unknown as NonNullable<NewImport['mapping']>,
    settings: { mode: 'update' } as unknown as NonNullable<NewImport['settings']>,
    inbox: { key: 'inbox/x.csv', version: '1' },
    automaticImportId: automatic.id,
    createdBy: await addPerson(db),
  })
  await openImport(parts.deps, one)
  expect(await getImport(db, one.importId)).toMatchObject({
    ...{ preview: true, choices: { delimiter: ';' }, source_name: 'weekly/', policy: 'strict', via: 'bucket' },
    ...{ mapping, settings: { mode: 'update' }, inbox_key: 'inbox/x.csv', inbox_version: '1' },
    ...{ automatic_import_id: automatic.id, created_by: one.createdBy },
  })
})

test('its first step is owed, and asked for', async () => {
  const one = spec()
  await openImport(parts.deps, one)
  expect(await db.selectFrom('import_steps').selectAll().execute()).toMatchObject([
    { import_id: one.importId, step: 'plan', chunk: 0, state: 'ready', attempt: 0 },
  ])
  expect(parts.sent).toEqual([
    {
      name: 'steps.plan-import',
      id: `import_${one.importId}_plan_0_a0`,
      data: { importId: one.importId, step: 'plan', chunk: 0 },
    },
  ])
})

test('the same version of an object of the inbox opens one', async () => {
  const inbox = { key: 'inbox/x.csv', version: '1' }
  expect(await openImport(parts.deps, spec({ inbox }))).toBe(true)
  parts.sent.length = 0
  expect(await openImport(parts.deps, spec({ inbox }))).toBe(false)
  expect([parts.sent, await db.selectFrom('import_steps').selectAll().execute()]).toMatchObject([[], [{}]])
  expect(await openImport(parts.deps, spec({ inbox: { ...inbox, version: '2' } }))).toBe(true)
})
