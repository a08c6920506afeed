import type { CustomerField } from '../../../customers/fields.ts'
import type { ColumnMapping } from '../column-mapping.ts'

/** Where a field's own column stands, that of a companion aside; -1 where there is none. */
export const indexOfOwn = (mapping: readonly ColumnMapping[], wanted: CustomerField): number =>
  mapping.findIndex(({ field, companionOf }) => field === wanted && companionOf === undefined)

/** A column whose cells are not what its header says: a person says what it is, and one answer is proposed. */
export function doubtColumn({ companionOf: _, ...column }: ColumnMapping, proposed: CustomerField): ColumnMapping {
  return {
    ...column,
    ...{ field: null, position: 1, confidence: 0, evidence: 'none' },
    doubt: 'values-differ',
    proposed,
  }
}
