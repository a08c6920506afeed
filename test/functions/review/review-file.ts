import { getImport } from '../../../functions/imports/get-import.ts'
import { getHeldRow } from '../../../functions/review/get-review-row.ts'
import { listHeldRows } from '../../../functions/review/list-review-rows.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as } from '../../support/test-parts.ts'
import { csv } from '../import-text.ts'

/** Lines 2 and 5 are held and the same, line 3 is held, line 4 comes in. */
export const heldFile = csv(
  'email,name,Shoe size',
  'ann@gmial.com,Ann Lee,39',
  'n/a at all,Bob Chan,40',
  'cy@beta-works.com,Cy Wu,41',
  'ann@gmial.com,Ann Lee,39',
)

/** The held rows of an import by line. */
export async function heldRowOf(deps: Deps, importId: string, line: number) {
  const { items } = await invoke(listHeldRows, { importId }, deps, as('viewer'))
  const row = items.find((item) => item.line === line)
  if (row === undefined) throw new Error(`No row of line ${line} is held`)
  return invoke(getHeldRow, { id: row.id }, deps, as('viewer'))
}

export const fatesOf = async (deps: Deps, id: string) => {
  const { fates } = await invoke(getImport, { id }, deps, as('viewer'))
  return Object.fromEntries(Object.entries(fates).filter(([, count]) => count > 0))
}
