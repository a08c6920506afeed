import type { ReadChoices } from '../csv/read-choices.ts'
import { insertImport } from '../db/queries/imports/imports.ts'
import { insertSteps } from '../db/queries/steps/steps.ts'
import { toJsonb } from '../db/to-jsonb.ts'
import { type Transaction, transact } from '../db/transact.ts'
import type { Deps } from '../deps.ts'
import type { StoredFile } from '../files/file-store.ts'
import type { EmailPolicy, Via } from '../importing/import.ts'
import type { ImportSettings } from '../importing/import-settings.ts'
import type { ColumnMapping } from '../importing/mapping/column-mapping.ts'
import { sourceName } from '../importing/reading/source-name.ts'
import { stepJob } from './step-job.ts'

export interface NewImport {
  readonly importId: string
  readonly fileName: string
  readonly policy: EmailPolicy
  readonly via: Via
  readonly preview?: boolean
  /** It waits when its file is read, so that a person can check its columns. */
  readonly checkColumns?: boolean
  readonly choices?: ReadChoices
  readonly settings?: ImportSettings
  /** The copy that the import reads. */
  readonly source: StoredFile
  readonly createdBy: string | null
  /** By what its source is known again, where its file name does not say it. */
  readonly sourceName?: string
  /** Decided before the file has been read, by a person who knows its columns. */
  readonly mapping?: readonly ColumnMapping[]
  readonly inbox?: { readonly key: string; readonly version: string }
  /** The automatic import whose file it is. */
  readonly automaticImportId?: string
}

/**
 * Writes a new import into the ledger, with its first step owed. False, and nothing is written, when this version of
 * this object of the inbox has an import already.
 */
export const openImport = (deps: Pick<Deps, 'db' | 'jobs' | 'log'>, spec: NewImport): Promise<boolean> =>
  transact(deps, (tx) => openImportIn(tx, spec))

/** The same, as part of a transaction. */
export async function openImportIn(tx: Transaction, spec: NewImport): Promise<boolean> {
  const isNew = await insertImport(tx.db, {
    id: spec.importId,
    file_name: spec.fileName,
    policy: spec.policy,
    via: spec.via,
    preview: spec.preview ?? false,
    check_columns: spec.checkColumns ?? false,
    choices: spec.choices === undefined ? null : toJsonb(spec.choices),
    ...(spec.settings === undefined ? {} : { settings: toJsonb(spec.settings) }),
    source_name: spec.sourceName ?? sourceName(spec.fileName),
    mapping: spec.mapping === undefined ? null : toJsonb(spec.mapping),
    source_key: spec.source.key,
    source_etag: spec.source.etag,
    source_bytes: spec.source.bytes,
    inbox_key: spec.inbox?.key ?? null,
    inbox_version: spec.inbox?.version ?? null,
    automatic_import_id: spec.automaticImportId ?? null,
    created_by: spec.createdBy,
  })
  if (!isNew) return false
  await insertSteps(tx.db, spec.importId, 'plan', [0])
  tx.enqueue(stepJob({ importId: spec.importId, step: 'plan', chunk: 0 }, 0))
  return true
}
