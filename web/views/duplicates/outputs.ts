import type { getDuplicate } from '../../../functions/duplicates/get-duplicate.ts'
import type { listDuplicates } from '../../../functions/duplicates/list-duplicates.ts'
import type { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output } from '../../route.ts'

export type PairPage = Output<typeof getDuplicate>
export type PairsPage = Output<typeof listDuplicates>
export type Unmerged = Output<typeof unmergeCustomers>

/** `/duplicates/FIRST/SECOND` */
export const pairPath = ({ firstId, secondId }: { readonly firstId: string; readonly secondId: string }): string =>
  `/duplicates/${firstId}/${secondId}`

/** What was done with the pair before, said on the page that follows. */
export type Done =
  | { readonly merged: string; readonly merge: readonly string[] }
  | { readonly rejected: string }
  | { readonly postponed: true }

export function donePath(path: string, done: Done): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(done)) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  return `${path}?${query}`
}

const isId = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text)

/** What the address says was done; undefined where it says nothing that can be. */
export function readDone({ query }: PageRequest): Done | undefined {
  const [merged, rejected] = [query.get('merged') ?? '', query.get('rejected') ?? '']
  const merge = query.getAll('merge').filter(isId)
  if (isId(merged) && merge.length > 0) return { merged, merge }
  if (/^\/duplicates\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/.test(rejected)) return { rejected }
  return query.has('postponed') ? { postponed: true } : undefined
}
