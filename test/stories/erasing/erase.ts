import { eraseCustomer } from '../../../functions/erasures/erase-customer.ts'
import { previewErasure } from '../../../functions/erasures/preview-erasure.ts'
import { runErasures } from '../../../functions/erasures/run-erasures.job.ts'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { emptyTables } from '../../support/empty-tables.ts'
import { asSystem } from '../../support/test-parts.ts'

/** Erases a customer and does all that is owed. */
export async function erase(deps: Deps, id: string) {
  const { name } = await invoke(previewErasure, { id }, deps, asSystem)
  const erased = await invoke(eraseCustomer, { id, confirmation: name }, deps, asSystem)
  return { ...erased, ...(await invoke(runErasures, {}, deps, asSystem)) }
}

/** What of the reports of all finished imports is not true. */
export async function listUntrue(deps: Deps): Promise<string[]> {
  const imports = await deps.db.selectFrom('imports').select(['id', 'via']).where('state', '=', 'finished').execute()
  const untrue: string[] = []
  for (const { id, via } of imports) {
    if (via === 'review') continue
    const { checks } = await invoke(verifyImport, { id }, deps, asSystem)
    untrue.push(...checks.filter(({ isTrue }) => !isTrue).map(({ name, says }) => `${name}: ${says}`))
  }
  return untrue
}

export const idOf = async ({ db }: Pick<Deps, 'db'>, email: string): Promise<string> =>
  (await db.selectFrom('customers').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id

/** As if nobody had ever been here, in the database and in the store. */
export async function forgetAll({ db, files }: Pick<Deps, 'db' | 'files'>): Promise<void> {
  await emptyTables(db, ['customers', 'imports', 'review_rows', 'outbox', 'erasures'])
  for await (const { key } of files.list('')) await files.delete(key)
}
