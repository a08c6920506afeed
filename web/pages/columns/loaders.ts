import { readSample } from '../../../functions/columns/read-sample.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { listCustomFields } from '../../../functions/customers/list-custom-fields.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { listImports } from '../../../functions/imports/list-imports.ts'
import { seeImport } from '../../../functions/imports/see-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { ReadChoices } from '../../../shared/csv/read-choices.ts'
import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import type { PageRequest } from '../../request/request.ts'
import type { BesideColumns } from '../../views/columns/columns.tsx'
import type { TriedReading } from '../../views/columns/reading.tsx'
import type { BesideList } from '../../views/customers/customers.tsx'
import type { BesideFacets } from '../../views/customers/facets.tsx'
import type { BesidePreview } from '../../views/imports/preview.tsx'
import { readingOf } from './columns-form.ts'

/** What pages ask for beside their own function. */

/** `?removed=ID`, who was deleted a moment ago, unless they are back; and the file behind `?importId=ID`. */
export async function besideList(request: PageRequest, deps: Deps): Promise<BesideList> {
  const removedId = request.query.get('removed')
  const [removed, importName] = await Promise.all([
    removedId === null ? undefined : orNone(invoke(getCustomer, { id: removedId }, deps, request.call)),
    findImportName(request, deps),
  ])
  return { removed: removed?.customer.deleted_at === null ? undefined : removed, importName }
}

/** The latest imports, to choose from. */
export async function besideFacets(request: PageRequest, deps: Deps): Promise<BesideFacets> {
  const [{ items }, importName] = await Promise.all([
    invoke(listImports, { limit: 20 }, deps, request.call),
    findImportName(request, deps),
  ])
  return { imports: items, importName }
}

/** The fields that people have made; and, where the query says how the file could be read, what would come of it. */
export async function besideColumns(request: PageRequest, deps: Deps): Promise<BesideColumns> {
  const [{ items }, tried] = await Promise.all([
    invoke(listCustomFields, {}, deps, request.call),
    tryReading(request, deps),
  ])
  return { customFields: items, tried }
}

async function tryReading(request: PageRequest, deps: Deps): Promise<TriedReading | undefined> {
  const parsed = ReadChoices.safeParse(readingOf(request.query))
  if (!parsed.success) return undefined
  const choices = parsed.data
  try {
    return await invoke(readSample, { id: request.params.id, choices }, deps, request.call)
  } catch (error) {
    if (error instanceof AppError && error.code === 'file.unusable') return { refusal: error.message, choices }
    throw error
  }
}

/** Beside one import: its columns; and whoever looks at their import has seen how it ended. */
export async function besideImport(request: PageRequest, deps: Deps): Promise<BesideColumns> {
  await noteSeen(request, deps)
  return besideColumns(request, deps)
}

export async function besidePreview({ params, call }: PageRequest, deps: Deps): Promise<BesidePreview> {
  return invoke(getImport, { id: params.id }, deps, call)
}

/** Whoever looks at their import need not be told any more that it has ended. */
async function noteSeen({ params, call }: PageRequest, deps: Deps): Promise<void> {
  if (call.actor.kind === 'user') await orNone(invoke(seeImport, { id: params.id }, deps, call))
}

async function findImportName(request: PageRequest, deps: Deps): Promise<string | undefined> {
  const id = request.query.get('importId')
  if (id === null || id === '') return undefined
  return (await orNone(invoke(getImport, { id }, deps, request.call)))?.file_name
}

/** An address may name what is not there, or not any more: the page does without. */
async function orNone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'input.invalid')) return undefined
    throw error
  }
}
