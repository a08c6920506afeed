import type { CustomerField } from '../../customers/fields.ts'
import type { ColumnDoubt, ColumnMapping } from './column-mapping.ts'
import { certain } from './naming/field-names.ts'

/** What a person should know of the columns of a file before it is imported. */
export interface MappingDoubts {
  readonly columns: readonly {
    readonly index: number
    readonly column: string
    readonly doubt: ColumnDoubt
    /** What the column may be; it is that already where the doubt is `only-values` or `names-differ`. */
    readonly field: CustomerField | null
  }[]
  /** Whether the file says who somebody is: by a name, only by a key, or not at all. */
  readonly identity: 'named' | 'keys-only' | 'nobody'
}

const naming: readonly CustomerField[] = [
  ...(['display_name', 'first_name', 'last_name', 'company_primary', 'youtube_handle', 'youtube_channel_url'] as const),
]
const keys: readonly CustomerField[] = ['id', 'external_id', 'email', 'phone']

/** @param rows some records' cells, in the order of the columns; a column that is empty in all of them names nobody */
export function findDoubts(mapping: readonly ColumnMapping[], rows: readonly (readonly string[])[]): MappingDoubts {
  const columns = mapping.flatMap(({ column, doubt, proposed, field }, index) =>
    doubt === undefined ? [] : [{ index, column, doubt, field: proposed ?? field }],
  )
  const isFilled = (index: number) => rows.length === 0 || rows.some((cells) => (cells[index] ?? '').trim() !== '')
  const has = (fields: readonly CustomerField[]) =>
    mapping.some(
      ({ field, confidence }, index) =>
        field !== null && fields.includes(field) && confidence >= certain && isFilled(index),
    )
  return { columns, identity: has(naming) ? 'named' : has(keys) ? 'keys-only' : 'nobody' }
}
