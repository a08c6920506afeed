import { type Text, textOf } from '../../messages/text.ts'
import { customerStatuses } from '../fields.ts'
import type { FormValue } from '../form.ts'
import { readField } from '../read-field.ts'

/** What can be done to many customers at once. */
export const bulkActions = [
  ...(['add-tags', 'remove-tags', 'set-owner', 'clear-owner', 'set-status', 'set-company'] as const),
  ...(['set-follow-up', 'clear-follow-up', 'set-do-not-contact', 'clear-do-not-contact', 'delete'] as const),
] as const

/** `join-fields` is done to all who have the one custom field, and not to a selection. */
export type BulkAction = (typeof bulkActions)[number] | 'join-fields'

/** The column that an action writes. */
export const bulkColumns = {
  'add-tags': 'tags',
  'remove-tags': 'tags',
  'set-owner': 'owner',
  'clear-owner': 'owner',
  'set-status': 'status',
  'set-company': 'company_primary',
  'set-follow-up': 'next_follow_up',
  'clear-follow-up': 'next_follow_up',
  'set-do-not-contact': 'do_not_contact',
  'clear-do-not-contact': 'do_not_contact',
  delete: 'deleted_at',
  'join-fields': 'extra',
} as const satisfies Readonly<Record<BulkAction, string>>

/** What is done to each of the customers. */
export interface BulkChange {
  readonly action: BulkAction
  /**
   * Tags as a list, a day as `2026-12-24`; null where the action says it all. Of fields that are joined the keys of the one
   * and of the one that it goes into, and what both were called then.
   */
  readonly value: FormValue
}

export type BulkReading =
  | { readonly kind: 'change'; readonly change: BulkChange }
  | { readonly kind: 'problem'; readonly advice: Text }

/** The actions that need a value, and the field by whose rule it is read. */
const fieldOf = {
  'add-tags': 'tags',
  'remove-tags': 'tags',
  'set-owner': 'owner',
  'set-status': 'status',
  'set-company': 'company_primary',
  'set-follow-up': 'next_follow_up',
} as const

const isWithValue = (action: BulkAction): action is keyof typeof fieldOf => Object.hasOwn(fieldOf, action)

/** Reads what a person wants done to many. What is empty, or may mean something else, is a problem here: nobody is asked twice. */
export function readBulkChange(action: BulkAction, raw: string): BulkReading {
  if (!isWithValue(action)) return { kind: 'change', change: { action, value: null } }
  const field = fieldOf[action]
  const reading = readField(field, raw)
  if (reading.kind === 'problem') return reading
  if (reading.kind === 'doubt') {
    const { suggestion, advice } = reading
    return { kind: 'problem', advice: textOf('advice.isThis', { suggestion, advice }) }
  }
  const { value } = reading
  if (value === null || (Array.isArray(value) && value.length === 0))
    return { kind: 'problem', advice: emptyOf(action) }
  return { kind: 'change', change: { action, value } }
}

const emptyTexts = {
  'add-tags': 'bulkEdits.noTags',
  'remove-tags': 'bulkEdits.noTags',
  'set-owner': 'bulkEdits.noOwner',
  'set-company': 'bulkEdits.noCompany',
  'set-follow-up': 'bulkEdits.noDay',
} as const

function emptyOf(action: keyof typeof fieldOf): Text {
  if (action === 'set-status') return textOf('advice.oneOf', { words: [...customerStatuses] })
  return textOf(emptyTexts[action])
}
