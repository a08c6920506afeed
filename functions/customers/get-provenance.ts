import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { customStart } from '../../shared/customers/conditions/condition.ts'
import { isOfDeleted } from '../../shared/customers/custom-fields.ts'
import type { Database } from '../../shared/db/database.ts'
import { listCustomFields, listDeletedKeys } from '../../shared/db/queries/customers/custom-fields.ts'
import { findCustomer } from '../../shared/db/queries/customers/customers.ts'
import {
  type FieldOrigin,
  findChange,
  findMerger,
  findOrigin,
  findWriteTime,
  listLinesOf,
} from '../../shared/db/queries/customers/provenance.ts'
import { findSummary, getImport, type ImportRow } from '../../shared/db/queries/imports/imports.ts'
import { listFixedOf } from '../../shared/db/queries/review/fixed-of.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { cleanOptions } from '../../shared/importing/record/clean-options.ts'
import { isTraceable, type Reading, type Trace, traceField } from '../../shared/importing/record/trace-field.ts'
import { findLine, readCells } from '../../shared/ledger/find-line.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'

export const GetProvenanceInput = z.object({
  id: z.uuid(),
  /** A field of a customer; or `extra.NAME`, `phones.NUMBER`, `emails.ADDRESS`, `addresses.TEXT` for one of several. */
  field: z
    .string()
    .max(10_000)
    .refine(isTraceable, { error: 'customers.noField' satisfies TextKey }),
})

export type Origin =
  /** Nobody has said anything of it. */
  | { readonly kind: 'nobody' }
  /** By hand, when the customer was entered. */
  | { readonly kind: 'entered'; readonly by: string | null; readonly at: Date }
  /** Of two customers who were merged, what both had together. */
  | { readonly kind: 'merged'; readonly mergeId: string; readonly by: string | null; readonly at: Date }
  | { readonly kind: 'edited'; readonly by: string | null; readonly at: Date; readonly was: unknown }
  | ImportedOrigin

export interface ImportedOrigin {
  readonly kind: 'imported'
  readonly importId: string
  readonly fileName: string
  /** The physical line of the file on which the record starts. */
  readonly line: number
  readonly at: Date | null
  /** Who started the import. */
  readonly by: string | null
  /** Who had fixed the row before it came in, and when. */
  readonly fixed: { readonly by: string | null; readonly at: Date | null } | null
  /** What the rules of today make of the record; null where its cells are gone with the kept file. */
  readonly trace: Trace | null
  /** Whether that is still what is stored. */
  readonly isSame: boolean
}

/**
 * The rules are run once more over the kept file, a chunk in memory at a time.
 *
 * @throws AppError `not-found`
 */
export const getProvenance = defineFunction({
  name: 'customers.get-provenance',
  summary:
    'Where the value of one field comes from: who edited it, or the file, the line, its raw cells and the rules that read them.',
  input: GetProvenanceInput,
  access: 'viewer',
  audit: null,
  async run({ id, field }, deps: Pick<Deps, 'db' | 'files'>) {
    const [customer, custom] = await Promise.all([findCustomer(deps.db, id), findCustomLabel(deps.db, field)])
    if (customer === undefined) throw new AppError('not-found', textOf('customers.none'))
    const { called, company_primary, email, country_code } = customer
    const found = await findOrigin(deps.db, id, field)
    return {
      customer: { id, name: called ?? company_primary ?? email ?? '', country_code },
      field,
      /** What a custom field is called. */
      label: custom,
      value: found?.value ?? null,
      origin: await describeOrigin(deps, { id, field, creator: customer.creator, at: customer.created_at }, found),
    }
  },
})

/** Null where it is no custom field, or one of which nobody has said what it is called. */
async function findCustomLabel(db: Database, field: string): Promise<string | null> {
  if (!field.startsWith(customStart)) return null
  const key = field.slice(customStart.length)
  const [fields, deleted] = await Promise.all([listCustomFields(db), listDeletedKeys(db)])
  if (isOfDeleted(key, deleted)) throw new AppError('not-found', textOf('columns.customGone'))
  return fields.find((one) => one.key === key)?.label ?? null
}

/** The field of a customer that is asked about; who made the customer, and when. */
interface FieldQuestion {
  readonly id: string
  readonly field: string
  readonly creator: string | null
  readonly at: Date
}

async function describeOrigin(
  deps: Pick<Deps, 'db' | 'files'>,
  question: FieldQuestion,
  found: FieldOrigin | undefined,
): Promise<Origin> {
  if (found === undefined) return { kind: 'nobody' }
  if (found.import !== undefined)
    return describeImport(deps, question, found.value, { importId: found.import, leaderLine: found.line })
  const merger = found.merge === undefined ? undefined : await findMerger(deps.db, found.merge)
  if (merger !== undefined) return { kind: 'merged', ...merger }
  const other = found.customer === undefined ? undefined : await findCustomer(deps.db, found.customer)
  if (other !== undefined) return { kind: 'entered', by: other.creator, at: other.created_at }
  const change = found.change === undefined ? undefined : await findChange(deps.db, found.change)
  if (change === undefined) return { kind: 'entered', by: question.creator, at: question.at }
  return { kind: 'edited', by: change.by, at: change.at, was: change.old }
}

async function describeImport(
  deps: Pick<Deps, 'db' | 'files'>,
  { id, field }: FieldQuestion,
  value: unknown,
  { importId, leaderLine }: { importId: string; leaderLine: number },
): Promise<Origin> {
  const row = await getImport(deps.db, importId)
  const reading = readingOf(row)
  const [summary, at, found] = await Promise.all([
    findSummary(deps.db, row.parent_id ?? importId),
    findWriteTime(deps.db, { customerId: id, importId, field }),
    row.parent_id === null
      ? findInFile(deps, row, reading, { leaderLine, field, value })
      : findInFixed(deps, row.id, reading, { leaderLine, field, value }),
  ])
  const { line, fixed, trace } = found
  const by = summary?.by ?? null
  const isSame = trace !== null && isStored(field, value, trace.value)
  const fileName = row.file_name
  return {
    kind: 'imported',
    importId: row.parent_id ?? importId,
    fileName,
    line,
    at: at ?? null,
    by,
    fixed,
    trace,
    isSame,
  }
}

const readingOf = ({ mapping, policy, settings, repair_rules }: ImportRow): Reading => ({
  mapping: mapping ?? [],
  policy,
  settings: cleanOptions({ settings, repairRules: repair_rules }),
})

interface Found extends Pick<ImportedOrigin, 'line' | 'fixed' | 'trace'> {}

/** What is asked of the lines that are one customer. */
interface LineQuestion {
  readonly leaderLine: number
  readonly field: string
  readonly value: unknown
}

/** Of several lines that are one customer, the one that has given the field what it has. */
async function findInFile(
  deps: Pick<Deps, 'db' | 'files'>,
  row: ImportRow,
  reading: Reading,
  { leaderLine, field, value }: LineQuestion,
): Promise<Found> {
  const lines = await listLinesOf(deps.db, row.id, leaderLine)
  const cells = readCells(deps.files, row, lines)
  const found = await findLine(
    cells,
    (one) => traceAny(field, (name) => traceField(reading, one.cells, name)),
    (said) => isStored(field, value, said),
  )
  return { line: found?.line ?? leaderLine, fixed: null, trace: found?.trace ?? null }
}

/** What only stands beside what the field has came as the field itself does: `City also` from a cell of cities. */
function traceAny(field: string, trace: (field: string) => Trace): Trace {
  const found = trace(field)
  const [, also, unread] = /^extra\.(?:(.+)_also|(.+_raw)_\d+)$/s.exec(field) ?? []
  const own = also === undefined ? unread : also
  if (found.value !== undefined || own === undefined) return found
  const further = also !== undefined && isTraceable(also) ? trace(also) : trace(`extra.${own}`)
  return further.value === undefined ? found : further
}

/** The same of review rows, which a person has fixed one by one or many at once. */
async function findInFixed(
  { db }: Pick<Deps, 'db'>,
  importId: string,
  reading: Reading,
  { leaderLine, field, value }: LineQuestion,
): Promise<Found> {
  const rows = await listFixedOf(db, importId, leaderLine)
  const found = await findLine(
    rows,
    (row) => traceAny(field, (name) => traceField(reading, row.fixedCells, name, row.cells)),
    (said) => isStored(field, value, said),
  )
  return {
    line: found?.line ?? leaderLine,
    fixed: { by: found?.by ?? null, at: found?.at ?? null },
    trace: found?.trace ?? null,
  }
}

/** Of tags, the one list, of notes and of what else is said a record brings some; where an empty cell has emptied it, there is none. */
function isStored(field: string, value: unknown, said: unknown): boolean {
  if ((field === 'notes' || field.endsWith('_also')) && typeof value === 'string' && typeof said === 'string')
    return `\n${value}\n`.includes(`\n${said}\n`)
  if (!Array.isArray(value)) return JSON.stringify(value ?? null) === JSON.stringify(said ?? null)
  const had = new Set(value.map((tag) => String(tag).toLowerCase()))
  return Array.isArray(said) ? said.every((tag) => had.has(String(tag).toLowerCase())) : had.size === 0
}
