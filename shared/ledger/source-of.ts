import type { ImportRow } from '../db/queries/imports/imports.ts'
import type { FileStore } from '../files/file-store.ts'
import type { SourceFile } from '../importing/reading/source-file.ts'

/** The file of an import as it came; a read fails when it is no longer the same. */
export const sourceOf = (
  files: FileStore,
  { source_key, source_etag, source_bytes }: Pick<ImportRow, 'source_key' | 'source_etag' | 'source_bytes'>,
): SourceFile => ({
  sizeBytes: source_bytes,
  open: (range) => files.read(source_key, { ...range, etag: source_etag }),
})
