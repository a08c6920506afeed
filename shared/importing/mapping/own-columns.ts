import { idColumn } from '../../csv/own-file.ts'
import type { CustomField } from '../../customers/custom-fields.ts'
import { customerFields } from '../../customers/fields.ts'
import { parseJson } from '../../parse-json.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { certain, findNamedField } from './find-named-field.ts'
import { toColumnField } from './naming/find-custom-field.ts'

/** The column that repeats a country which a rule has worked out, so that it does not come back as stated. */
export const inferredColumn = 'country_inferred'

/** What the cells of a column of one of our own exports are. */
export function readExportColumn(name: string): Pick<ColumnMapping, 'field' | 'position' | 'extra'> {
  if (name === idColumn) return { field: 'id', position: 1 }
  if (name === inferredColumn || name.startsWith('harbour_')) return { field: null, position: 1, extra: null }
  const [, base = name, number = '1'] = /^(phone|email|address_primary)_([2-9]|[1-9]\d+)$/.exec(name) ?? []
  const field = customerFields.find((one) => one.name === base && one.name !== 'id')?.name
  if (field !== undefined) return { field, position: Number(number) }
  return { field: null, position: 1, extra: unquote(name) ?? name }
}

function unquote(name: string): string | null {
  const quoted = /^extra (".*")$/.exec(name)?.[1]
  if (quoted === undefined) return null
  const key = parseJson(quoted)
  return typeof key === 'string' ? key : null
}

/**
 * The columns of a file that is one of our own exports, exactly as they were written; undefined for every other file,
 * whose columns have to be understood. So has a column that somebody has put in or renamed since: it certainly names a
 * field whose own column is not there.
 */
export function mapOwnColumns(
  columns: readonly string[],
  customFields: readonly CustomField[],
): ColumnMapping[] | undefined {
  if (!columns.includes(idColumn)) return undefined
  const ours = columns.map(readExportColumn)
  const names = new Set(ours.map(({ extra }) => extra ?? null))
  const taken = new Set(ours.map(({ field }) => field))
  return columns.map((column): ColumnMapping => {
    const read = readExportColumn(column)
    const custom = typeof read.extra === 'string' ? findExported(customFields, read.extra, names) : undefined
    const named = custom === undefined && read.extra === column ? findNamedField(column) : null
    if (named !== null && named.confidence >= certain && !taken.has(named.field)) {
      taken.add(named.field)
      return { column, field: named.field, position: 1, confidence: named.confidence, evidence: 'synonym' }
    }
    return { column, ...read, ...(custom && { custom: toColumnField(custom) }), confidence: 1, evidence: 'export' }
  })
}

/** A custom field by the very name under which an export has it, of today or of before; not by a name of its own beside its key. */
function findExported(
  customFields: readonly CustomField[],
  name: string,
  names: ReadonlySet<string | null>,
): CustomField | undefined {
  const exact = customFields.find(({ key }) => key === name)
  if (exact !== undefined) return exact
  const others = customFields.filter(({ key }) => !names.has(key))
  return (
    others.find(({ label }) => label === name) ?? others.find(({ earlierNames = [] }) => earlierNames.includes(name))
  )
}
