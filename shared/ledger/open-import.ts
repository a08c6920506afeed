import type { ReadChoices } from '../csv/read-choices.ts'
import { insertImport } from '../db/queries/imports.ts'
import { insertSteps } from '../db/queries/steps.ts'
import { toJsonb } from '../db/to-jsonb.ts'
import { transact } from '../db/transact.ts'
import type { Deps } from '../deps.ts'
import type { StoredFile } from '../files/file-store.ts'
import type { Door, EmailPolicy } from '../importing/import.ts'
import type { ImportSettings } from '../importing/import-settings.ts'
import { stepJob } from './step-job.ts'

export interface NewImport {
  readonly importId: string
  readonly fileName: string
  readonly policy: EmailPolicy
  readonly door: Door
  readonly preview?: boolean
  readonly choices?: ReadChoices
  readonly settings?: ImportSettings
  /** The copy that the import reads. */
  readonly source: StoredFile
  readonly createdBy: string | null
  readonly inbox?: { readonly key: string; readonly version: string }
  /** The recurring import whose file it is. */
  readonly recurringId?: string
}

/**
 * Writes a new import into the ledger, with its first step owed. False, and nothing is written, when this version of
 * this object of the inbox has an import already.
 */
export function openImport(deps: Pick<Deps, 'db' | 'jobs' | 'log'>, spec: NewImport): Promise<boolean> {
  return transact(deps, async (tx) => {
    const isNew = await insertImport(tx.db, {
      id: spec.importId,
      file_name: spec.fileName,
      policy: spec.policy,
      door: spec.door,
      preview: spec.preview ?? false,
      choices: spec.choices === undefined ? null : toJsonb(spec.choices),
      ...(spec.settings === undefined ? {} : { settings: toJsonb(spec.settings) }),
      source_key: spec.source.key,
      source_etag: spec.source.etag,
      source_bytes: spec.source.bytes,
      inbox_key: spec.inbox?.key ?? null,
      inbox_version: spec.inbox?.version ?? null,
      recurring_id: spec.recurringId ?? null,
      created_by: spec.createdBy,
    })
    if (!isNew) return false
    await insertSteps(tx.db, spec.importId, 'plan', [0])
    tx.enqueue(stepJob({ importId: spec.importId, step: 'plan', chunk: 0 }, 0))
    return true
  })
}
