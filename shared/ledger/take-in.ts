import { randomUUID } from 'node:crypto'
import { isTakenIn } from '../db/queries/imports/imports.ts'
import { findAutomaticImport } from '../db/queries/inbox/automatic-imports.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import type { StoredFile } from '../files/file-store.ts'
import { ImportSettings } from '../importing/import-settings.ts'
import { inboxPrefix, sourceKey } from '../importing/reading/object-keys.ts'
import { openImport } from './open-import.ts'

type AutomaticImport = NonNullable<Awaited<ReturnType<typeof findAutomaticImport>>>

/** What is the same for every file of an automatic import. */
const asAutomaticImport = ({ id, prefix, policy, settings, preview }: AutomaticImport) => ({
  policy,
  settings: ImportSettings.parse(settings),
  preview,
  automaticImportId: id,
  sourceName: prefix,
})

/**
 * Copies an object of the inbox to where nothing changes it, and opens an import for the copy. False when this
 * version of it has one already, is empty, or was overwritten or deleted meanwhile: the next look sees what is there. Nor
 * is it taken in while the automatic import whose file it is rests.
 */
export async function takeIn(deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log'>, file: StoredFile): Promise<boolean> {
  const fileName = file.key.slice(inboxPrefix.length)
  const version = `${file.etag} ${file.modifiedAt.toISOString()}`
  // Some clients make an empty object to stand for a folder.
  if (!file.key.startsWith(inboxPrefix) || fileName === '' || fileName.endsWith('/')) return false
  if (await isTakenIn(deps.db, file.key, version)) return false
  const automatic = await findAutomaticImport(deps.db, fileName)
  if (automatic !== undefined && automatic.paused_at !== null) return false
  const importId = randomUUID()
  const source = await copyUnchanged(deps, file, sourceKey(importId))
  if (source === undefined) return false
  const inbox = { key: file.key, version }
  const isNew = await openImport(deps, {
    importId,
    fileName,
    policy: 'repair',
    ...(automatic === undefined ? {} : asAutomaticImport(automatic)),
    via: 'bucket',
    source,
    createdBy: null,
    inbox,
  })
  if (!isNew) await deps.files.delete(source.key)
  return isNew
}

async function copyUnchanged({ files, log }: Pick<Deps, 'files' | 'log'>, file: StoredFile, to: string) {
  try {
    return await files.copy(file.key, to, file.etag)
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'not-found' && error.code !== 'state.conflict')) throw error
    log.info({ key: file.key, code: error.code }, 'changed while it was taken in; looking again later')
    return undefined
  }
}
