import type { CustomerField } from '../../customers/fields.ts'
import type { ColumnMapping } from './column-mapping.ts'

/** The field that each column of a row becomes; null: it is kept as extra. */
export const fieldsOfColumns = (
  columns: readonly string[],
  mapping: readonly ColumnMapping[] | null,
): (CustomerField | null)[] => columns.map((_column, index) => mapping?.[index]?.field ?? null)
