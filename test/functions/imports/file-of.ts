import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asSystem } from '../../support/test-parts.ts'
import { bytesOf } from '../import-text.ts'

/** Imports a text as a file of this name, as far as it goes by itself. */
export async function importFile(deps: Deps, fileName: string, text: string, more: Record<string, unknown> = {}) {
  const file = { fileName, via: 'browser', bytes: bytesOf(text), ...more }
  const { importId } = await invoke(startImport, file, deps, asSystem)
  return runOn(deps, importId)
}

export async function runOn(deps: Deps, importId: string) {
  await runImport(importId, deps, asSystem)
  return getImport(deps.db, importId)
}
