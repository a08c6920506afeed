import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import type { ColumnField } from '../../words/column-targets.ts'
import type { ImportDetail } from '../import-detail.ts'
import type { Becomes } from './becomes.ts'

export type Column = NonNullable<ImportDetail['mapping']>[number]

/** What a form of columns needs to offer a choice for each. */
export interface ColumnsEdit {
  readonly customFields: readonly CustomField[]
  /** What each column becomes, as the form says it so far. */
  readonly targets: readonly ColumnField[]
  readonly errors: Readonly<Record<string, string>>
  /** The doubtful columns that are right as they were found, by their places. */
  readonly sure: readonly number[]
  /** How a button asks for the page again, with all that the form says so far. */
  readonly again: Readonly<Record<string, string>>
}

/** One of the values of a column, and what becomes of it. */
export interface ColumnValue {
  readonly raw: string
  readonly result: Becomes
}
