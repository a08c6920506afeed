import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { openBackup } from '../../../shared/backups/open-backup.ts'
import { restoreBackup } from '../../../shared/backups/restore-backup.ts'
import { writeBackupFile } from '../../../shared/backups/write-backup-file.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openDatabase } from '../../../shared/db/database.ts'
import { migrate, readSources } from '../../../shared/db/migrate.ts'
import { describeSchema } from '../../../shared/db/schema/describe-schema.ts'
import { isOfTrigger, isStored } from '../../../shared/db/schema/function-files.ts'
import type { Deps } from '../../../shared/deps.ts'
import { bytesOf, csv, importText, openText, runUntil } from '../../functions/import-text.ts'
import { reviewFile } from '../../functions/review/review-file.ts'
import { collect } from '../../support/collect.ts'
import { digest } from '../../support/digest.ts'
import { createEmptyDatabase, openForTest } from '../../support/empty-database.ts'
import { silentLog } from '../../support/silent-log.ts'
import { asSystem } from '../../support/test-parts.ts'
import { ownerOf } from '../db/as-owner.ts'
import { makeFolder, openParts, readAll } from './parts.ts'

const peopleFile = (records: number) =>
  csv(
    'name,email,phone,Shoe size',
    ...Array.from({ length: records }, (_, n) => `Ann Lee ${n},p${n}@alpha-works.com,,39`),
  )

/** What it takes is the owner's to do. */
const ownersOf = (deps: Deps): Deps => ({ ...deps, db: openForTest(ownerOf(deps.config.databaseUrl ?? '')) })

async function restoreFile(deps: Deps, path: string, isReplacing = false) {
  const backup = await openBackup(path)
  try {
    await restoreBackup(ownersOf(deps), backup, isReplacing)
  } finally {
    await backup.close()
  }
}

const listKeys = async ({ files }: Deps) => (await collect(files.list(''))).map(({ key }) => key)
const countCustomers = async ({ db }: Deps) => (await db.selectFrom('customers').select('id').execute()).length

test('what is restored elsewhere is what was there: schema, rows, sequences, files', async () => {
  const [here, there] = [await openParts(), await openParts()]
  await importText(here.deps, reviewFile)
  await here.deps.files.put('inbox/not-yet.csv', bytesOf('not taken in yet'))
  // Whatever COPY has to write as two letters.
  await sql`update customers set notes = ${'a\tb\\N\nc\r\\.\n\\.'}`.execute(here.deps.db)
  const path = join(makeFolder(), 'one.backup')
  const { manifest } = await writeBackupFile(here.deps, path)
  expect(manifest.missing).toEqual([])
  await restoreFile(there.deps, path)
  expect(await readAll(there.deps.db)).toEqual(await readAll(here.deps.db))
  expect(await listKeys(there.deps)).toEqual(await listKeys(here.deps))
  // What is imported afterwards meets the triggers, the references and the counts as ever.
  const [mine, others] = [await importText(here.deps, peopleFile(3)), await importText(there.deps, peopleFile(3))]
  expect(others.outcomes).toEqual(mine.outcomes)
  expect(await digest(there.deps.db)).toBe(await digest(here.deps.db))
}, 60_000)

test.each(['plan', 'clean', 'resolve', 'apply', 'finish'] as const)(
  'an import that waits for its step "%s" goes on where it is restored',
  async (step) => {
    const [here, there] = [await openParts({ CHUNK_RECORDS: '100' }), await openParts({ CHUNK_RECORDS: '100' })]
    const id = await openText(here.deps, `${peopleFile(250)}Zoë Bell,zoe@gmial.com,,\n`)
    await runUntil(here.deps, id, step)
    const path = join(makeFolder(), 'one.backup')
    await writeBackupFile(here.deps, path)
    await restoreFile(there.deps, path)
    for (const { deps } of [here, there]) await runImport(id, deps, asSystem)
    expect(await digest(there.deps.db)).toBe(await digest(here.deps.db))
    const { checks } = await invoke(verifyImport, { id }, there.deps, asSystem)
    expect(checks.filter(({ isTrue }) => !isTrue)).toEqual([])
  },
  60_000,
)

test('it goes on as well where the store calls the same file by another version', async () => {
  const [here, there] = [await openParts(), await openParts()]
  const id = await openText(here.deps, peopleFile(3))
  await runUntil(here.deps, id, 'clean')
  await sql`update imports set source_etag = 'elsewhere', data_etag = 'elsewhere'`.execute(here.deps.db)
  const path = join(makeFolder(), 'one.backup')
  await writeBackupFile(here.deps, path)
  await restoreFile(there.deps, path)
  await runImport(id, there.deps, asSystem)
  expect(await countCustomers(there.deps)).toBe(3)
}, 60_000)

test('it is made while an import runs, and is of one moment', async () => {
  const [here, there] = [await openParts({ CHUNK_RECORDS: '200' }), await openParts({ CHUNK_RECORDS: '200' })]
  await importText(here.deps, reviewFile)
  const id = await openText(here.deps, peopleFile(6_000))
  let isOver = false
  const running = runImport(id, here.deps, asSystem).finally(() => {
    isOver = true
  })
  await expect.poll(() => countCustomers(here.deps), { timeout: 30_000, interval: 20 }).toBeGreaterThan(300)
  const path = join(makeFolder(), 'one.backup')
  const { manifest } = await writeBackupFile(here.deps, path)
  expect(isOver).toBe(false)
  await running
  await restoreFile(there.deps, path)
  expect(await countCustomers(there.deps)).toBe(manifest.tables.find(({ name }) => name === 'customers')?.rows)
  expect(await countCustomers(there.deps)).toBeLessThan(await countCustomers(here.deps))
  await sql`update import_steps set lease_until = now() - interval '1 second' where state = 'running'`.execute(
    there.deps.db,
  )
  await runImport(id, there.deps, asSystem)
  expect(await digest(there.deps.db)).toBe(await digest(here.deps.db))
  expect((await invoke(verifyImport, { id }, there.deps, asSystem)).isTrue).toBe(true)
}, 120_000)

test('a file that the store has lost is told, and the rest is restored', async () => {
  const [here, there] = [await openParts(), await openParts()]
  const { id } = await importText(here.deps, reviewFile)
  await here.deps.files.delete(`imports/${id}/source`)
  const path = join(makeFolder(), 'one.backup')
  const { manifest } = await writeBackupFile(here.deps, path)
  expect(manifest.missing).toEqual([`imports/${id}/source`])
  await restoreFile(there.deps, path)
  expect(await digest(there.deps.db)).toBe(await digest(here.deps.db))
}, 60_000)

test('a backup that an earlier version made is brought to the schema of today', async () => {
  const [there, today] = [await openParts(), await openParts()]
  // As it was before customers were merged: since then tables and columns came, and functions of tables changed.
  const sources = readSources()
  const url = await createEmptyDatabase()
  const db = openForTest(url)
  await migrate(db, {
    ...sources,
    migrations: Object.fromEntries(Object.entries(sources.migrations).slice(0, 11)),
    functions: sources.functions.filter((one) => isStored(one) || isOfTrigger(one)),
  })
  await sql`insert into users (email, name, role, password_hash) values ('ann@a.example', 'Ann', 'editor', '')`.execute(
    db,
  )
  await sql`insert into customers (display_name, email, notes) values ('Ann Lee', 'ann@a.example', '貿易')`.execute(db)
  const path = join(makeFolder(), 'one.backup')
  const { manifest } = await writeBackupFile({ ...there.deps, db }, path)
  expect(manifest.migrations).toHaveLength(11)
  await restoreFile(there.deps, path)
  expect(await describeSchema(there.deps.db)).toEqual(await describeSchema(today.deps.db))
  const { items } = await invoke(listCustomers, { search: 'Lee' }, there.deps, asSystem)
  expect(items.map(({ email }) => email)).toEqual(['ann@a.example'])
}, 60_000)

test('it is restored into nothing, or in the place of what is there when that is asked for', async () => {
  const [here, there] = [await openParts(), await openParts()]
  await importText(here.deps, reviewFile)
  const path = join(makeFolder(), 'one.backup')
  await writeBackupFile(here.deps, path)
  const before = await readAll(here.deps.db)

  await importText(there.deps, peopleFile(2))
  const theirs = await readAll(there.deps.db)
  await expect(restoreFile(there.deps, path)).rejects.toThrow(
    'There are 2 customers, 1 import and 0 users here already.',
  )
  expect(await readAll(there.deps.db)).toEqual(theirs)
  await restoreFile(there.deps, path, true)
  expect(await readAll(there.deps.db)).toEqual(before)
  expect(await listKeys(there.deps)).toEqual(await listKeys(here.deps))

  // Over itself, files that are the same stay as they are.
  const files = await collect(here.deps.files.list('imports/'))
  await importText(here.deps, peopleFile(2))
  await restoreFile(here.deps, path, true)
  expect(await readAll(here.deps.db)).toEqual(before)
  expect(await collect(here.deps.files.list('imports/'))).toEqual(files)
}, 60_000)

test('nothing is written where a file of the store is in the way, or Harbour is running on the database', async () => {
  const [here, there] = [await openParts(), await openParts()]
  await importText(here.deps, reviewFile)
  const path = join(makeFolder(), 'one.backup')
  await writeBackupFile(here.deps, path)
  await there.deps.files.put('inbox/a.csv', bytesOf('a'))
  await expect(restoreFile(there.deps, path)).rejects.toThrow('The store has files already (inbox/a.csv).')
  await there.deps.files.delete('inbox/a.csv')
  const web = openDatabase(there.databaseUrl, { max: 1, log: silentLog, name: 'harbour-web' })
  await web.selectFrom('customers').select('id').execute()
  await expect(restoreFile(there.deps, path)).rejects.toThrow('Harbour is running on this database (harbour-web).')
  await web.destroy()
  expect(await countCustomers(there.deps)).toBe(0)
  expect(await listKeys(there.deps)).toEqual([])
}, 60_000)

test('where the tables can not be loaded, the files go again', async () => {
  const [here, there] = [await openParts(), await openParts()]
  await importText(here.deps, reviewFile)
  const path = join(makeFolder(), 'one.backup')
  await writeBackupFile(here.deps, path)
  const before = await readAll(there.deps.db)
  const backup = await openBackup(path)
  const [first, ...rest] = backup.manifest.tables
  if (first === undefined) throw new Error('It has no tables')
  const wrong = { ...backup.manifest, tables: [{ ...first, rows: first.rows + 1 }, ...rest] }
  await expect(restoreBackup(ownersOf(there.deps), { ...backup, manifest: wrong }, false)).rejects.toThrow(
    'rows, and not',
  )
  await backup.close()
  expect(await readAll(there.deps.db)).toEqual(before)
  expect(await listKeys(there.deps)).toEqual([])
}, 60_000)
