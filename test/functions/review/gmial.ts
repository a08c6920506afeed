import { sql } from 'kysely'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { fixReviewGroup } from '../../../functions/review/fix-review-group.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asSystem } from '../../support/test-parts.ts'
import { csv } from '../import-text.ts'

/** Lines 2 to 15 say gmial.com, line 16 nothing, line 17 comes in. */
export const gmialLines = [
  ...Array.from(
    { length: 14 },
    (_, n) => `person${n + 1}@${n % 3 === 0 ? 'GMIAL.com ' : 'gmial.com'},Person No${n + 1}x,${n}`,
  ),
  'n/a,Nobody Known,40',
  'cy@beta-works.com,Cy Wu,41',
]
export const gmialFile = csv('email,name,Shoe size', ...gmialLines)

export const gmial = { reason: 'email.misspelt-domain', value: '@gmial.com' }

export const useGmail = (deps: Deps, more: Record<string, unknown> = {}) =>
  invoke(fixReviewGroup, { ...gmial, becomes: 'gmail.com', ...more }, deps, asSystem)

/** Does the work that is owed for imports that are being undone, and those of fixed rows. */
export async function runOwed(deps: Deps): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct i.id from imports i join import_steps s on s.import_id = i.id
    where s.state <> 'done' and i.state not in ('finished', 'failed', 'cancelled', 'undone')`.execute(deps.db)
  for (const { id } of rows) await runImport(id, deps, asSystem)
  if (rows.length > 0) await runOwed(deps)
}

export async function undo(deps: Deps, id: string): Promise<void> {
  await invoke(undoImport, { id }, deps, asSystem)
  await runOwed(deps)
}

/** The open rows as a count of the table says. */
export async function countOpen(deps: Deps): Promise<number> {
  const rows = await deps.db.selectFrom('review_rows').select('id').where('state', '=', 'open').execute()
  return rows.length
}
