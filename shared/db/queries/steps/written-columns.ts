import { editableFields } from '../../../customers/form.ts'

/** The columns that an import may write, in one order: the fields, whether the country is inferred, custom fields. */
export const writtenColumns = [...editableFields, 'country_inferred', 'extra'] as const
