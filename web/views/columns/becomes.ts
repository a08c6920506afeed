import { cleanCell } from '../../../shared/cleaning/cleaners.ts'
import { cleanCustom } from '../../../shared/customers/clean-custom.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import type { EmailPolicy } from '../../../shared/importing/import.ts'
import { contextOf } from '../../../shared/importing/mapping/column-format.ts'
import type { ColumnMapping } from '../../../shared/importing/mapping/column-mapping.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../shared/importing/record/clean-record.ts'
import { reasonWords } from '../../../shared/importing/record/explain-reason.ts'
import { countryName } from '../../words/labels.ts'

/** What becomes of one cell: a value, or in words why it is none. */
export interface Becomes {
  readonly kind: 'value' | 'review' | 'extra' | 'empty'
  readonly text: string
}

type Context = NonNullable<Parameters<typeof cleanCell>[2]>

/** What the cells of one record become under these columns, by the rules of the import itself. */
export function becomes(columns: readonly ColumnMapping[], cells: readonly string[], policy: EmailPolicy): Becomes[] {
  const { country_code } = cleanRecord(columns, cells, policy).record
  const country = typeof country_code === 'string' ? { country: country_code } : {}
  return columns.map((column, index) =>
    becomesOf(column, cells[index] ?? '', { ...contextOf(column), emailPolicy: policy, ...country }),
  )
}

function becomesOf(column: ColumnMapping, raw: string, context: Context): Becomes {
  const { field, custom, position } = column
  const kind = customerFields.find(({ name }) => name === field)?.kind
  if (raw.trim() === '') return { kind: 'empty', text: 'empty' }
  if (isNoData(column)) return { kind: 'extra', text: 'left out: it speaks of the record' }
  if (kind === undefined && custom === undefined) return { kind: 'value', text: raw.trim() }
  // A further phone or address stands beside the first one.
  if (position > 1 && field !== 'phone' && field !== 'address_primary')
    return { kind: 'extra', text: 'kept as extra: another column is this field already' }
  const cleaned = kind === undefined ? undefined : cleanCell(kind, raw, context)
  const { value, issue, suggestion } = cleaned ?? cleanCustom(custom ?? { kind: 'text', choices: [] }, raw, context)
  if (value !== null) return { kind: 'value', text: kind === 'country' ? countryName(String(value)) : inWords(value) }
  if (issue === null) return { kind: 'empty', text: 'empty' }
  if (field !== 'email' || context.emailPolicy === 'keep') return { kind: 'extra', text: 'kept as it is, beside' }
  return { kind: 'review', text: suggestion === null ? reasonWords(issue).name : `perhaps ${suggestion}` }
}

function inWords(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString('en')
  return typeof value === 'string' ? value : value.join(', ')
}
