import { editableFields } from '../../../customers/form.ts'

/** The columns that an import may write, in one order: the fields, what is said of two of them, custom fields. */
export const writtenColumns = [...editableFields, 'email_shared', 'country_inferred', 'extra'] as const
