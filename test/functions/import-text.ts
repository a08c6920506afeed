import { sql } from 'kysely'
import { getImport } from '../../functions/imports/get-import.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { stepJobs } from '../../functions/steps/table.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { ReadChoices } from '../../shared/csv/read-choices.ts'
import type { Database } from '../../shared/db/database.ts'
import { findReadyStep } from '../../shared/db/queries/steps/steps.ts'
import type { Deps } from '../../shared/deps.ts'
import type { EmailPolicy, StepName, StepRef } from '../../shared/importing/import.ts'
import type { StepResult } from '../../shared/ledger/run-step.ts'
import { asOwner } from '../shared/db/as-owner.ts'
import { emptyTables } from '../support/empty-tables.ts'
import { asSystem } from '../support/test-parts.ts'

/** The lines of a file, joined. */
export const csv = (...lines: string[]) => `${lines.join('\n')}\n`

export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** Opens an import of a text; none of its steps has run yet. */
export async function openText(
  deps: Deps,
  text: string,
  policy: EmailPolicy = 'repair',
  settings: object = {},
  choices: ReadChoices = {},
): Promise<string> {
  const file = { fileName: 'people.csv', policy, settings, choices, via: 'command-line', bytes: bytesOf(text) }
  return (await invoke(startImport, file, deps, asSystem)).importId
}

/** Imports a text to its end. */
export async function importText(deps: Deps, text: string, policy: EmailPolicy = 'repair') {
  const id = await openText(deps, text, policy)
  await runImport(id, deps, asSystem)
  return invoke(getImport, { id }, deps, asSystem)
}

/** Calls the job of one step, and none of those that follow. */
export const runStepJob = (ref: StepRef, deps: Deps): Promise<StepResult> =>
  invoke(stepJobs[ref.step], ref, deps, asSystem)

/** Runs an import until one of these steps is the next, which is returned and not run. */
export async function runUntil(deps: Deps, importId: string, step: StepName): Promise<StepRef> {
  for (;;) {
    const ref = await findReadyStep(deps.db, importId)
    if (ref === undefined) throw new Error(`The import never came to the step "${step}"`)
    if (ref.step === step) return ref
    await runStepJob(ref, deps)
  }
}

const tables = [
  'users', 'sessions', 'sign_in_tries', 'known_browsers', 'known_networks', 'access_links', 'mapping_memories', 'custom_fields', 'customers', 'customer_phones', 'customer_emails', 'customer_addresses', 'field_history',
  'imports', 'import_chunks', 'import_steps', 'import_records', 'staged_records', 'review_rows', 'bulk_fixes', 'repair_rules',
  'automatic_imports', 'outbox',
] // biome-ignore format: a list of words

/** As after the migrations. */
export const emptyDatabase = (db: Database): Promise<void> => emptyTables(db, tables)

/** Every row of every table as text, but for the ledger of steps and when somebody was seen: what a piece of work leaves behind. */
export async function readTables(db: Database): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const table of tables.filter((name) => name !== 'import_steps')) {
    const row = table === 'users' ? sql`to_jsonb(t) - 'seen_at'` : sql`t`
    const { rows } = await sql<{
      row: string
    }>`select (${row})::text as row from ${sql.table(table)} t order by 1`.execute(db)
    found[table] = rows.map(({ row }) => row)
  }
  return found
}

/** From here on, whoever claims a step loses the claim at once to somebody else, as a worker that hung does. */
export async function stealEveryClaim(db: Database): Promise<() => Promise<void>> {
  await asOwner(
    db,
    `create function steal() returns trigger language plpgsql as 'begin new.claim := gen_random_uuid(); return new; end';
    create trigger steal before update on import_steps for each row
      when (new.state = 'running' and old.state = 'ready') execute function steal()`,
  )
  return async () => {
    await asOwner(db, 'drop trigger steal on import_steps; drop function steal')
    await sql`update import_steps set lease_until = now() - interval '1 second' where state = 'running'`.execute(db)
  }
}
