import { getBulkMerge } from '../../../functions/bulk-merges/get-bulk-merge.ts'
import { runBulkMerges } from '../../../functions/bulk-merges/run-bulk-merges.job.ts'
import { startBulkMerge } from '../../../functions/bulk-merges/start-bulk-merge.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as, asSystem } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'
import { search, stranger } from '../duplicates/pairs.ts'

/** A customer as often as there are changes to what it says, each surely the same as the others. */
export async function addSame(deps: Deps, n: number, ...changes: Record<string, string>[]): Promise<string[]> {
  const { first_name, last_name, company_primary, city } = stranger(n)
  const base = {
    first_name,
    last_name,
    company_primary,
    city,
    phone: `+3314277${1000 + n}`,
    address_primary: `${n} rue de la Gare`,
  }
  const ids: string[] = []
  for (const change of changes) ids.push(await addCustomer(deps.db, { ...base, ...change }))
  await search(deps)
  return ids
}

export const start = (deps: Deps, call: Call, input: Record<string, unknown> = {}) =>
  invoke(startBulkMerge, input, deps, call)

export const work = (deps: Deps, groups?: number) => invoke(runBulkMerges, { groups }, deps, asSystem)

export const see = (deps: Deps, id: string, input: Record<string, unknown> = {}) =>
  invoke(getBulkMerge, { id, ...input }, deps, as('viewer'))

/** Who is shown, by how many are shown, live. */
export const listLive = async ({ db }: Deps) =>
  (await db.selectFrom('customers').select('id').where('deleted_at', 'is', null).orderBy('id').execute()).map(
    ({ id }) => id,
  )
