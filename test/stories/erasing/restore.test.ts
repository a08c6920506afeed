import { join } from 'node:path'
import { expect, test } from 'vitest'
import { liftErasure } from '../../../functions/erasures/lift-erasure.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { openBackup } from '../../../shared/backups/open-backup.ts'
import { restoreBackup } from '../../../shared/backups/restore-backup.ts'
import { writeBackupFile } from '../../../shared/backups/write-backup-file.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { applyStored } from '../../../shared/erasing/apply-stored.ts'
import { runErasures } from '../../../shared/erasing/run-erasures.ts'
import { erasuresFolder } from '../../../shared/erasing/stored-erasure.ts'
import { csv, importText } from '../../functions/import-text.ts'
import { makeFolder, openParts } from '../../shared/backups/parts.ts'
import { ownerOf } from '../../shared/db/as-owner.ts'
import { openForTest } from '../../support/empty-database.ts'
import { asSystem } from '../../support/test-parts.ts'
import { untrueCustomers } from '../reference/untrue-customers.ts'
import { erase, idOf, listUntrue } from './erase.ts'
import { findPerson } from './find-person.ts'

const ann = 'ann@alpha-works.com'
const person = [ann, 'Ann Quill', 'Quillworks', '+85291234567']
const file = csv(
  'name,email,phone,company',
  'Bob Chan,bob@beta-works.com,,Beta Works',
  'Ann Quill,Ann@Alpha-works.com,+852 9123 4567,Quillworks',
  'Zoë Bell,ann@alpha-works.com,,',
)

/** As `harbour restore` does, up to where the web may answer. */
async function restore(deps: Deps, path: string, folders: readonly string[] = []) {
  const owner: Deps = { ...deps, db: openForTest(ownerOf(deps.config.databaseUrl ?? '')) }
  const backup = await openBackup(path)
  try {
    await restoreBackup(owner, backup, true)
  } finally {
    await backup.close()
  }
  const applied = await applyStored(deps, folders)
  return { applied, isDone: await runErasures(deps) }
}

test('a backup from before is restored without whoever was erased since', async () => {
  const { deps } = await openParts()
  const { id } = await importText(deps, file)
  const path = join(makeFolder(), 'before.backup')
  await writeBackupFile(deps, path)
  await erase(deps, await idOf(deps, ann))
  expect(await restore(deps, path)).toEqual({ applied: 1, isDone: true })
  expect(await findPerson(deps, person)).toEqual([])
  expect(await listUntrue(deps)).toEqual([])
  expect(await untrueCustomers(deps.db)).toEqual([])
  expect((await invoke(getImport, { id }, deps, asSystem)).outcomes).toMatchObject({
    created: 1,
    skipped: 2,
    review: 0,
  })
  await invoke(undoImport, { id }, deps, asSystem)
  await runImport(id, deps, asSystem)
  await invoke(redoImport, { id }, deps, asSystem)
  await runImport(id, deps, asSystem)
  const again = await importText(deps, file)
  expect(again.outcomes).toMatchObject({ created: 0, unchanged: 1, skipped: 2 })
  await runErasures(deps)
  expect(await findPerson(deps, person)).toEqual([])
  expect(await listUntrue(deps)).toEqual([])
  // At the next start nothing is left to be applied.
  expect(await applyStored(deps)).toBe(0)
}, 60_000)

test('one from before their file came knows them by their keys when it comes', async () => {
  const { deps } = await openParts()
  await importText(deps, csv('name,email', 'Bob Chan,bob@beta-works.com'))
  const path = join(makeFolder(), 'before.backup')
  await writeBackupFile(deps, path)
  await importText(deps, file)
  await erase(deps, await idOf(deps, ann))
  expect(await restore(deps, path)).toEqual({ applied: 1, isDone: true })
  expect((await importText(deps, file)).outcomes).toMatchObject({ created: 0, skipped: 2 })
}, 60_000)

test('a backup that is restored elsewhere finds the erasures in the folder beside it', async () => {
  const folder = makeFolder()
  const [here, there] = [await openParts({ BACKUP_DIR: folder }), await openParts()]
  await importText(here.deps, file)
  const path = join(folder, 'before.backup')
  await writeBackupFile(here.deps, path)
  await erase(here.deps, await idOf(here.deps, ann))
  expect(await restore(there.deps, path, [erasuresFolder(folder)])).toEqual({ applied: 1, isDone: true })
  expect(await findPerson(there.deps, person)).toEqual([])
  expect(await listUntrue(there.deps)).toEqual([])
  // From here on the store there knows it too.
  expect(await restore(there.deps, path)).toEqual({ applied: 1, isDone: true })
  expect(await findPerson(there.deps, person)).toEqual([])
}, 60_000)

test('what was lifted is lifted after a restore too; what was erased stays erased', async () => {
  const { deps } = await openParts()
  await importText(deps, file)
  const path = join(makeFolder(), 'before.backup')
  await writeBackupFile(deps, path)
  await erase(deps, await idOf(deps, ann))
  await invoke(liftErasure, { known: ann }, deps, asSystem)
  await runErasures(deps)
  expect(await restore(deps, path)).toEqual({ applied: 1, isDone: true })
  expect(await findPerson(deps, person)).toEqual([])
  expect((await importText(deps, file)).outcomes).toMatchObject({ created: 1, skipped: 0 })
}, 60_000)
