import { listUsedKeys } from '../db/queries/erasures/erased-records.ts'
import type { ImportRow } from '../db/queries/imports/imports.ts'
import type { Deps } from '../deps.ts'
import { importsPrefix } from '../importing/reading/object-keys.ts'

/**
 * Deletes what some imports read before and no import reads any more, and the very versions of files in the file drop that
 * they were made from: those have the erased records too.
 */
export async function dropUnused({ db, files }: Pick<Deps, 'db' | 'files'>, rows: readonly ImportRow[]): Promise<void> {
  const folders = new Set(rows.flatMap(({ id, source_key }) => [`${importsPrefix}${id}/`, folderOf(source_key)]))
  for (const folder of folders) {
    const used = await listUsedKeys(db, folder)
    for await (const { key } of files.list(folder)) if (!used.has(key)) await files.delete(key)
  }
  for (const { inbox_key, inbox_version } of rows) {
    if (inbox_key === null) continue
    const found = await files.find(inbox_key)
    if (found !== undefined && `${found.etag} ${found.modifiedAt.toISOString()}` === inbox_version)
      await files.delete(inbox_key)
  }
}

const folderOf = (key: string) => key.slice(0, key.lastIndexOf('/') + 1)
