import { createHash } from 'node:crypto'
import { restoreTables, tendRestored } from '../db/backups/restore-tables.ts'
import { countKept, listConnected } from '../db/queries/system/is-in-use.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import { importsPrefix, inboxPrefix } from '../importing/reading/object-keys.ts'
import { textOf } from '../messages/text.ts'
import type { BackedUpFile } from './manifest.ts'
import type { OpenBackup } from './open-backup.ts'

type RestoreDeps = Pick<Deps, 'db' | 'files'>

/** The prefixes of the store under which everything lies. */
const prefixes = [importsPrefix, inboxPrefix]

/**
 * Puts a backup into the database and the store. The files come first, under names that nothing there uses, then the
 * tables in one transaction; where that fails, the files go again, and everything is as before.
 *
 * @param isReplacing what is there is deleted; else there may be nothing
 * @throws AppError `state.conflict` when Harbour is running on the database, or something is there already
 */
export async function restoreBackup(
  { db, files }: RestoreDeps,
  { manifest, read }: OpenBackup,
  isReplacing: boolean,
  onProgress: (doing: string) => void = () => undefined,
): Promise<void> {
  await assertIdle(db)
  await files.prepare()
  if (!isReplacing) await assertEmpty({ db, files })
  const fresh: string[] = []
  try {
    const etags: { key: string; etag: string }[] = []
    for (const file of manifest.files) {
      onProgress(file.key)
      const kept = await findSame(files, file)
      if (kept === undefined) fresh.push(file.key)
      const { etag } = kept ?? (await files.put(file.key, read(file)))
      etags.push({ key: file.key, etag })
    }
    const tables = new Map(manifest.tables.map((table) => [table.name, table]))
    const readTable = (name: string) => {
      const table = tables.get(name)
      if (table === undefined) throw new Error(`The backup has no table ${name}`)
      return read(table)
    }
    await restoreTables(db, { ...manifest, read: readTable, etags }, onProgress)
  } catch (error) {
    for (const key of fresh) await files.delete(key)
    throw error
  }
  if (isReplacing) await deleteOthers(files, new Set(manifest.files.map(({ key }) => key)))
  await tendRestored(db)
}

async function assertIdle(db: Deps['db']): Promise<void> {
  const processes = await listConnected(db)
  if (processes.length > 0) throw new AppError('state.conflict', textOf('backups.running', { processes }))
}

async function assertEmpty({ db, files }: RestoreDeps): Promise<void> {
  const counts = await countKept(db)
  if (counts === undefined) throw new AppError('state.conflict', textOf('backups.otherDatabase'))
  if (Object.values(counts).some((count) => count > 0))
    throw new AppError('state.conflict', textOf('backups.notEmpty', counts))
  for (const prefix of prefixes)
    for await (const { key } of files.list(prefix))
      throw new AppError('state.conflict', textOf('backups.filesThere', { key }))
}

/** The very same bytes under the same name are left alone: what runs there now goes by their version. */
async function findSame(files: Deps['files'], { key, sizeBytes, sha256 }: BackedUpFile) {
  const found = await files.find(key)
  if (found === undefined || found.bytes !== sizeBytes) return undefined
  const sum = createHash('sha256')
  for await (const bytes of await files.read(key)) sum.update(bytes)
  return sum.digest('hex') === sha256 ? found : undefined
}

async function deleteOthers(files: Deps['files'], kept: ReadonlySet<string>): Promise<void> {
  for (const prefix of prefixes)
    for await (const { key } of files.list(prefix)) if (!kept.has(key)) await files.delete(key)
}
