import { startImport } from '../../../functions/imports/start-import.ts'
import { createAutomaticImport } from '../../../functions/inbox/create-automatic-import.ts'
import { listAutomaticImports } from '../../../functions/inbox/list-automatic-imports.ts'
import { scanInbox } from '../../../functions/inbox/scan-inbox.job.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as, asSystem } from '../../support/test-parts.ts'
import { bytesOf, csv, emptyDatabase } from '../import-text.ts'

const leads = csv('name,email', 'Ann Lee,ann@a.example')

/** An inbox with a finished import that can be repeated. */
export function openInbox(deps: Deps) {
  const { db, files } = deps
  return {
    async empty() {
      await emptyDatabase(db)
      for await (const { key } of files.list('inbox/')) await files.delete(key)
    },
    /** A finished import, started with this. */
    async startedWith(input: object): Promise<string> {
      const file = { fileName: 'leads.csv', via: 'command-line', bytes: bytesOf(leads), ...input }
      const { importId } = await invoke(startImport, file, deps, asSystem)
      await runImport(importId, deps, asSystem)
      return importId
    },
    automate: (importId: string, prefix: string, more: object = {}) =>
      invoke(createAutomaticImport, { importId, name: 'Weekly leads', prefix, ...more }, deps, asSystem),
    drop: (key: string) => files.put(`inbox/${key}`, bytesOf(leads)),
    scan: () => invoke(scanInbox, {}, deps, asSystem),
    takenIn: () =>
      db
        .selectFrom('imports')
        .select(['id', 'file_name', 'policy', 'settings', 'preview', 'automatic_import_id'])
        .where('via', '=', 'bucket')
        .orderBy('file_name')
        .execute(),
    list: async () => (await invoke(listAutomaticImports, {}, deps, as('viewer'))).items,
  }
}
