import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import type { Messages } from '../../messages/messages.ts'
import { valueWords } from '../../words/changes.ts'
import { countryName, customLabel, fieldLabel } from '../../words/labels.ts'
import { formatPhone } from '../../words/phones.ts'

/** What a field is called; a custom one is extra.its-name. */
export const labelOf = (field: string, t: Messages, customFields: readonly CustomField[] = []): string =>
  field.startsWith('extra.') ? customLabel(field.slice('extra.'.length), t, customFields) : fieldLabel(field, t)

/** The value of a field in words; empty where there is none. */
export function words(field: string, value: unknown, t: Messages): string {
  if (typeof value !== 'string') return valueWords(field, value, t)
  if (field === 'phone') return formatPhone(value)
  return field === 'country_code' ? countryName(value, t) : valueWords(field, value, t)
}
