import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import type { ImportDetail } from '../import-detail.ts'

export type Column = NonNullable<ImportDetail['mapping']>[number]

/** What a form of columns needs to offer a choice for each. */
export interface ColumnsEdit {
  readonly customFields: readonly CustomField[]
  /** The name of the field that is to be made of a column, by its index. */
  readonly labels: ReadonlyMap<number, string>
  readonly errors: Readonly<Record<string, string>>
}
