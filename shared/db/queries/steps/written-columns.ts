import { editableFields } from '../../../customers/form.ts'

/** The columns that an import may write, in one order for all statements: the fields, and what is kept beside them. */
export const writtenColumns = [...editableFields, 'country_inferred', 'extra'] as const
