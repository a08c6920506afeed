import type { ReadChoices } from '../csv/read-choices.ts'
import type { FileRefusal } from '../csv/refuse-file.ts'
import type { ImportRow } from '../db/queries/imports/imports.ts'
import type { FileStore } from '../files/file-store.ts'
import type { FilePlan, PlanOptions } from '../importing/reading/file-plan.ts'
import { planFile } from '../importing/reading/plan-file.ts'
import { planKept } from '../importing/reading/plan-kept.ts'
import type { SourceFile } from '../importing/reading/source-file.ts'
import { sourceOf } from './source-of.ts'

/** The kept file of an import, and how it is read. */
export type KeptSource = Pick<
  ImportRow,
  'source_key' | 'source_etag' | 'source_bytes' | 'layout' | 'choices' | 'blanked_sha256' | 'is_source_copy'
>

/**
 * Plans the kept file of an import: as if it had just come in, or, where erased records were blanked in it, by the layout
 * with which it was read before.
 *
 * @param source else as the import names it
 */
export function planSource<C>(
  files: FileStore,
  kept: KeptSource,
  options: Pick<PlanOptions<C>, 'recordsPerChunk' | 'writeCopy'> & { readonly choices?: ReadChoices },
  source: SourceFile = sourceOf(files, kept),
): Promise<FilePlan<C> | FileRefusal> {
  const { layout, blanked_sha256, is_source_copy } = kept
  if (blanked_sha256 !== null && layout !== null)
    return planKept(source, { ...options, layout, isCopy: is_source_copy })
  return planFile(source, { choices: kept.choices ?? {}, ...options })
}
