import type { Manifest } from '../../../shared/backups/manifest.ts'

/** `4,321 rows of 44 tables, 12 files` */
export function describeBackup({ tables, files }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return `${rows.toLocaleString('en')} rows of ${tables.length} tables, ${files.length.toLocaleString('en')} files`
}
