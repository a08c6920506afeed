import { customerFields } from '../../../../../shared/customers/fields.ts'
import type { EmailPolicy } from '../../../../../shared/importing/import.ts'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'

/** Columns as `name=field`; a name alone is a column that nobody knows. */
export function columns(spec: string): ColumnMapping[] {
  const names = customerFields.map(({ name }) => name)
  const seen: string[] = []
  return spec.split(',').map((part) => {
    const [column = '', given = ''] = part.split('=')
    const field = names.find((name) => name === given) ?? null
    seen.push(given)
    return { column, field, position: seen.filter((one) => one === given).length, confidence: 1, evidence: 'synonym' }
  })
}

export const clean = (spec: string, cells: string[], policy: EmailPolicy = 'repair') =>
  cleanRecord(columns(spec), cells, policy)
