import { isUnsure } from './choose-fields.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { type ColumnChanges, compareColumns } from './compare-columns.ts'
import { headerKey } from './header-fingerprint.ts'
import { severalOf } from './map-columns.ts'
import { isNickname } from './naming/customer-names.ts'

/** A mapping that has run, by which a source is known again. */
export interface MappingMemory {
  /** Empty where the name of the file said nothing. */
  readonly source_name: string
  readonly fingerprint: string
  readonly mapping: readonly ColumnMapping[]
  /** Somebody has looked at these columns. */
  readonly by_person: boolean
  /** It came in through the inbox, where nobody is asked. */
  readonly from_inbox: boolean
  readonly file_name: string
  readonly used_at: Date
}

/** What of an earlier mapping holds for these columns, by their names; what is new is as it was found. */
export function recallMapping(
  found: readonly ColumnMapping[],
  { mapping, by_person }: Pick<MappingMemory, 'mapping' | 'by_person'>,
  { renamed }: Pick<ColumnChanges, 'renamed'> = { renamed: [] },
): ColumnMapping[] {
  const before = new Map(mapping.map((one) => [headerKey(one.column), one]))
  const recalled = found.map((column) => {
    const from = renamed.find(({ to }) => to === column.column)?.from ?? column.column
    return recall(column, before.get(headerKey(from)), by_person)
  })
  const isNew = found.some(({ column, field }) => isNameField(field) && !before.has(headerKey(column)))
  return withPositions(recalled.map((column, index) => (isNew ? yieldNickname(column, found[index]) : column)))
}

/** A nickname was the name as long as no other column was; now there is one. */
const yieldNickname = (recalled: ColumnMapping, found: ColumnMapping | undefined): ColumnMapping =>
  found?.field === null && recalled.field === 'display_name' && isNickname(recalled.column) ? found : recalled

const isNameField = (field: ColumnMapping['field']): boolean =>
  field === 'display_name' || field === 'first_name' || field === 'last_name'

function recall(found: ColumnMapping, before: ColumnMapping | undefined, byPerson: boolean): ColumnMapping {
  // What was doubtful, and only passed over, is as doubtful as before.
  if (before === undefined || found.evidence === 'ours' || isUnsure(before)) return found
  // What names networks names them whatever else becomes of it.
  const network = found.companionOf?.role === 'network' ? { companionOf: found.companionOf } : {}
  const isCompanion = found.companionOf !== undefined && found.companionOf.role !== 'network'
  if (isCompanion && before.field === found.field && before.custom === undefined) return found
  const { field, custom, joinedKey, order, decimal } = before
  const isKept = field === null && custom === undefined && !isLeftOut(before)
  // Kept as extra because nothing better was known then; today something may be, such as a field that was made for it.
  if (isKept && (!byPerson || found.custom !== undefined)) return found
  const { column, seen } = found
  return {
    ...{ column, field, position: before.position, confidence: 1, evidence: 'remembered' as const },
    ...(custom !== undefined && { custom }),
    ...(joinedKey !== undefined && { joinedKey }),
    ...network,
    ...(isLeftOut(before) && { extra: null }),
    ...(seen !== undefined && { seen }),
    // What the cells of this file prove counts for more.
    ...(order !== undefined && (seen?.dates?.is ?? null) === null && { order }),
    ...(decimal !== undefined && (seen?.numbers?.is ?? null) === null && { decimal }),
  }
}

/** A person has said that it is not imported. */
const isLeftOut = ({ extra, companionOf, evidence }: ColumnMapping): boolean =>
  extra === null &&
  (companionOf === undefined || companionOf.role === 'network') &&
  (evidence === 'person' || evidence === 'remembered')

/** A field that is remembered for one column is not given to another one. */
function withPositions(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const isTaken = (field: ColumnMapping['field']) =>
    columns.some((column) => column.field === field && column.evidence === 'remembered')
  const freed = columns.map((column): ColumnMapping => {
    const { field, evidence, seen, companionOf } = column
    if (
      companionOf !== undefined ||
      field === null ||
      evidence === 'remembered' ||
      severalOf.includes(field) ||
      !isTaken(field)
    )
      return column
    return {
      ...{ column: column.column, field: null, position: 1, confidence: 0, evidence: 'none' as const },
      ...(seen !== undefined && { seen }),
    }
  })
  return freed.map((column, index) => ({ ...column, position: positionOf(freed, index) }))
}

/** In the order of the columns; of e-mail addresses the first one stays the first. */
function positionOf(columns: readonly ColumnMapping[], index: number): number {
  const one = columns[index]
  if (one === undefined || one.field === null) return 1
  if (one.companionOf !== undefined) return one.position
  const placeOf = ({ evidence, position }: ColumnMapping) => (evidence === 'remembered' ? position : Infinity)
  const isAhead = (other: ColumnMapping, at: number) =>
    one.field === 'email' && placeOf(other) !== placeOf(one) ? placeOf(other) < placeOf(one) : at < index
  return (
    1 +
    columns.filter(
      (other, at) => at !== index && other.field === one.field && other.companionOf === undefined && isAhead(other, at),
    ).length
  )
}

/**
 * The memory that says what a file's columns are: of its own source, else of another with the very same header, where
 * all of those agree. A file without a header is only known by its source.
 *
 * @param memories the latest first
 */
export function findMemory(
  memories: readonly MappingMemory[],
  { fingerprint, source, columns }: { fingerprint: string; source: string; columns: readonly string[] },
): MappingMemory | undefined {
  const same = memories.filter((memory) => memory.fingerprint === fingerprint)
  const own = same.find(({ source_name }) => source_name === source && source !== '')
  if (own !== undefined) return own
  const isNameless = columns.every((column) => /^(?:Column \d+)?$/.test(column))
  const [latest, ...others] = same
  if (isNameless || latest === undefined) return undefined
  return others.every((other) => targetsOf(other) === targetsOf(latest)) ? latest : undefined
}

const targetsOf = ({ mapping }: MappingMemory) =>
  JSON.stringify(mapping.map(({ field, custom }) => [field, custom?.key]))

/** In what these columns differ from those that the source had last; undefined where it is not known. */
export function findChanges(
  memories: readonly MappingMemory[],
  source: string,
  columns: readonly string[],
): { readonly last: MappingMemory; readonly changes: ColumnChanges } | undefined {
  const last = source === '' ? undefined : memories.find(({ source_name }) => source_name === source)
  if (last === undefined) return undefined
  return {
    last,
    changes: compareColumns(
      last.mapping.map(({ column }) => column),
      columns,
    ),
  }
}
