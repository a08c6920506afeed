import { getImport } from '../../../functions/imports/get-import.ts'
import { getReviewRow } from '../../../functions/review/get-review-row.ts'
import { listReviewRows } from '../../../functions/review/list-review-rows.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as } from '../../support/test-parts.ts'
import { csv } from '../import-text.ts'

/** Lines 2 and 5 need review and the same, line 3 needs review, line 4 comes in. */
export const reviewFile = csv(
  'email,name,Shoe size',
  'ann@gmial.com,Ann Lee,39',
  'n/a at all,Bob Chan,40',
  'cy@beta-works.com,Cy Wu,41',
  'ann@gmial.com,Ann Lee,39',
)

/** The review rows of an import by line. */
export async function reviewRowOf(deps: Deps, importId: string, line: number) {
  const { items } = await invoke(listReviewRows, { importId }, deps, as('viewer'))
  const row = items.find((item) => item.line === line)
  if (row === undefined) throw new Error(`No row of line ${line} needs review`)
  return invoke(getReviewRow, { id: row.id }, deps, as('viewer'))
}

export const outcomesOf = async (deps: Deps, id: string) => {
  const { outcomes } = await invoke(getImport, { id }, deps, as('viewer'))
  return Object.fromEntries(Object.entries(outcomes).filter(([, count]) => count > 0))
}
