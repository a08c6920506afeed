import type { CleaningContext } from '../../cleaning/cleaners.ts'
import type { DecimalMark } from '../../cleaning/values/decimal-mark.ts'
import type { CustomKind } from '../../customers/custom-fields.ts'
import { type FieldKind, kindOf } from '../../customers/fields.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { DateOrder, Finding } from './scan-column.ts'

/** How the cells of a column are written, where a person has to know. */
export type ColumnTrait =
  | { readonly trait: 'date-order'; readonly is: DateOrder | null; readonly finding: Finding<DateOrder> | undefined }
  | {
      readonly trait: 'decimal-mark'
      readonly is: DecimalMark | null
      readonly finding: Finding<DecimalMark> | undefined
    }

/** Of dates the order, of numbers the decimal mark; null for columns of anything else. */
export function traitOf(column: ColumnMapping): ColumnTrait | null {
  const { seen } = column
  const kind = kindOfColumn(column)
  if (kind === 'date') return { trait: 'date-order', is: column.order ?? seen?.dates?.is ?? null, finding: seen?.dates }
  if (kind !== 'number' && kind !== 'count') return null
  const finding = kind === 'count' ? seen?.counts : seen?.numbers
  return { trait: 'decimal-mark', is: column.decimal ?? finding?.is ?? null, finding }
}

function kindOfColumn({ field, custom }: ColumnMapping): FieldKind | CustomKind | null {
  if (custom !== undefined) return custom.kind
  return field === null ? null : kindOf(field)
}

/** Some of its cells can be read in two ways, and neither its others nor a person have said which. */
export function isAmbiguous(column: ColumnMapping): boolean {
  const trait = traitOf(column)
  return trait !== null && trait.is === null && trait.finding?.isUnclear === true
}

/** What the rules for its cells have to know of a column. */
export function contextOf(column: ColumnMapping): Pick<CleaningContext, 'dayFirst' | 'decimal'> {
  const trait = traitOf(column)
  if (trait === null || trait.is === null) return {}
  return trait.trait === 'date-order' ? { dayFirst: trait.is === 'dmy' } : { decimal: trait.is }
}
