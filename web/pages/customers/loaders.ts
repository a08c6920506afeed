import { getBulkEdit } from '../../../functions/bulk-edits/get-bulk-edit.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { listImports } from '../../../functions/imports/list-imports.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import type { PageRequest } from '../../request/request.ts'
import type { ListExtras } from '../../views/customers/customers.tsx'
import type { FacetsExtras } from '../../views/customers/facets.tsx'
import { orNone } from '../shared.ts'

/**
 * `?removed=ID`, who was deleted a moment ago, unless they are back; `?edited=ID`, what was done to many a moment ago; and
 * the file behind `?importId=ID`.
 */
export async function loadListExtras(request: PageRequest, deps: Deps): Promise<ListExtras> {
  const removedId = request.query.get('removed')
  const editedId = request.query.get('edited')
  const [removed, edited, importName] = await Promise.all([
    removedId === null ? undefined : orNone(invoke(getCustomer, { id: removedId }, deps, request.call)),
    editedId === null ? undefined : orNone(invoke(getBulkEdit, { id: editedId, limit: 1 }, deps, request.call)),
    findImportName(request, deps),
  ])
  return { removed: removed?.customer.deleted_at === null ? undefined : removed, edited, importName }
}

/** The latest imports, to choose from. */
export async function loadFacetsExtras(request: PageRequest, deps: Deps): Promise<FacetsExtras> {
  const [{ items }, importName] = await Promise.all([
    invoke(listImports, { limit: 20 }, deps, request.call),
    findImportName(request, deps),
  ])
  return { imports: items, importName }
}

async function findImportName(request: PageRequest, deps: Deps): Promise<string | undefined> {
  const id = request.query.get('importId')
  return (await orNone(invoke(getImport, { id }, deps, request.call)))?.file_name
}
