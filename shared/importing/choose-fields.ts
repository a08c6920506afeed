import type { CustomerField } from '../customers/fields.ts'
import { AppError } from '../errors.ts'
import type { ColumnMapping } from './map-columns.ts'

/**
 * A mapping as a person has chosen it.
 *
 * @throws AppError `input.invalid` when the number of fields is not that of the columns
 */
export function chooseFields(
  mapping: readonly ColumnMapping[],
  fields: readonly (CustomerField | null)[],
): ColumnMapping[] {
  if (fields.length !== mapping.length) {
    throw new AppError(
      'input.invalid',
      `The file has ${mapping.length} columns and ${fields.length} fields were given.`,
    )
  }
  return mapping.map(({ column }, index) => {
    const field = fields[index] ?? null
    const position = 1 + fields.slice(0, index).filter((other) => other !== null && other === field).length
    return { column, field, position, confidence: 1, evidence: 'person' }
  })
}
