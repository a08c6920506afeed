import { getBulkEdit } from '../../../functions/bulk-edits/get-bulk-edit.ts'
import { getCompany } from '../../../functions/companies/get-company.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { listCustomFields } from '../../../functions/customers/list-custom-fields.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { listImports } from '../../../functions/imports/list-imports.ts'
import { listNotes } from '../../../functions/notes/list-notes.ts'
import { listTasks } from '../../../functions/tasks/list-tasks.ts'
import { listViews } from '../../../functions/views/list-views.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { customStart } from '../../../shared/customers/conditions/condition.ts'
import type { Deps } from '../../../shared/deps.ts'
import { type PageRequest, queryInput } from '../../request/request.ts'
import { type BoardColumn, boardFields, boardStatuses } from '../../views/customers/board/board.tsx'
import type { ListExtras } from '../../views/customers/customers.tsx'
import type { FacetsExtras } from '../../views/customers/facets.tsx'
import { asIn } from '../../views/customers/list-address.ts'
import type { CustomerExtras } from '../../views/customers/outputs.ts'
import type { FilterNames } from '../../words/filters.ts'
import { idIn, orNone } from '../shared.ts'
import { justDoneIn, loadColleagues } from '../tasks/loaders.ts'

/**
 * `?removed=ID`, who was deleted a moment ago, unless they are back; `?sampleRemoved=ID`, the import of the sample; `?open=ID`, who stands beside the list; `?edited=ID`, what was done to many a moment ago; and
 * the file behind `?importId=ID`.
 */
export async function loadListExtras(request: PageRequest, deps: Deps): Promise<ListExtras> {
  const removedId = request.query.get('removed')
  const editedId = request.query.get('edited')
  const sampleId = idIn(request, 'sampleRemoved')
  const [removed, edited, opened, board, views, sampleRemoved, names] = await Promise.all([
    removedId === null ? undefined : orNone(invoke(getCustomer, { id: removedId }, deps, request.call)),
    editedId === null ? undefined : orNone(invoke(getBulkEdit, { id: editedId, limit: 1 }, deps, request.call)),
    loadOpened(request, deps),
    asIn(request.query) === 'board' ? loadBoard(request, deps) : undefined,
    invoke(listViews, {}, deps, request.call),
    sampleId && orNone(invoke(getImport, { id: sampleId }, deps, request.call)),
    loadFilterNames(request, deps),
  ])
  return {
    removed: removed?.customer.deleted_at === null ? undefined : removed,
    edited,
    opened,
    board,
    views,
    removedView: idIn(request, 'removedView'),
    ...(sampleRemoved && { sampleRemoved }),
    ...names,
  }
}

/** Each column of the board by itself, one after the other: a person has one page read at a time. */
async function loadBoard(request: PageRequest, deps: Deps): Promise<BoardColumn[]> {
  const { after, before, ...list } = queryInput(request)
  const columns: BoardColumn[] = []
  for (const status of boardStatuses(list.status)) {
    const input = { ...list, status, columns: boardFields, limit: '50' }
    columns.push({ status, page: await invoke(listCustomers, input, deps, request.call) })
  }
  return columns
}

/** `?open=ID`: who stands beside the list. */
async function loadOpened(request: PageRequest, deps: Deps): Promise<ListExtras['opened']> {
  const id = idIn(request, 'open')
  if (id === undefined) return undefined
  const ofCustomer = { ...request, params: { id } }
  const detail = await orNone(invoke(getCustomer, { id }, deps, request.call))
  return detail && { detail, extras: await loadCustomerExtras(ofCustomer, deps) }
}

/**
 * The open tasks, and the latest notes, or `?before=ID` those that are older; `?note=ID` is edited, and `?deletedNote=ID` was deleted a moment
 * ago.
 */
export async function loadCustomerExtras(request: PageRequest, deps: Deps): Promise<CustomerExtras> {
  const before = idIn(request, 'before')
  const { id: customerId } = request.params
  const [notes, tasks, colleagues] = await Promise.all([
    invoke(listNotes, { customerId, before }, deps, request.call),
    invoke(listTasks, { customerId, limit: 20 }, deps, request.call),
    loadColleagues(request, deps),
  ])
  return {
    notes,
    tasks,
    colleagues,
    done: justDoneIn(request),
    before,
    editedNote: idIn(request, 'note'),
    deletedNote: idIn(request, 'deletedNote'),
    refused: undefined,
  }
}

/** The latest imports, to choose from. */
export async function loadFacetsExtras(request: PageRequest, deps: Deps): Promise<FacetsExtras> {
  const [{ items }, names] = await Promise.all([
    invoke(listImports, { limit: 20 }, deps, request.call),
    loadFilterNames(request, deps),
  ])
  return { imports: items, ...names }
}

/** How the import and the custom fields are called that the list is narrowed to, or shows. */
async function loadFilterNames(request: PageRequest, deps: Deps): Promise<FilterNames> {
  const hasCustom = ['where', 'columns'].some((name) => request.query.get(name)?.includes(customStart))
  const [importName, companyName, custom] = await Promise.all([
    findImportName(request, deps),
    findCompanyName(request, deps),
    hasCustom ? invoke(listCustomFields, {}, deps, request.call) : undefined,
  ])
  return { importName, companyName, ...(custom && { customFields: custom.items }) }
}

async function findCompanyName({ query, call }: PageRequest, deps: Deps): Promise<string | undefined> {
  const key = query.get('company')
  if (key === null) return undefined
  return (await orNone(invoke(getCompany, { key }, deps, call)))?.company.name
}

async function findImportName(request: PageRequest, deps: Deps): Promise<string | undefined> {
  const id = request.query.get('importId')
  return (await orNone(invoke(getImport, { id }, deps, request.call)))?.file_name
}
