import { customerFields } from '../../../../../shared/customers/fields.ts'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'

/** Columns called as the fields that they are mapped to; another name has no field. */
export const columns = (...names: string[]): ColumnMapping[] =>
  names.map((name) => ({
    column: name,
    field: customerFields.find((field) => field.name === name)?.name ?? null,
    position: 1,
    confidence: 1,
    evidence: 'synonym',
  }))
