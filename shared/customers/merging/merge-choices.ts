import { type EditableField, editableFields } from '../form.ts'

/** These keep what both have: there is nothing to choose. */
const joined: ReadonlySet<EditableField> = new Set(['tags', 'notes', 'do_not_contact'])

/** The fields of which a survivor can take what the loser has. */
export const choosableFields: readonly EditableField[] = editableFields.filter((field) => !joined.has(field))

const customField = 'extra.'

/** Whether a name is that of a field to choose, or of a custom one, `extra.its-name`. */
export const isChoosable = (name: string): boolean =>
  choosableFields.some((field) => field === name) || (name.startsWith(customField) && name.length > customField.length)
