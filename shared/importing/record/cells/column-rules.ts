import { namesSending } from '../../../cleaning/choices/names-sending.ts'
import { asksConsent } from '../../../cleaning/choices/read-consent.ts'
import { contextOf } from '../../mapping/column-format.ts'
import type { ColumnMapping } from '../../mapping/column-mapping.ts'
import type { ColumnRules } from './draft.ts'
import { ruleOf } from './take-cell.ts'
import { asksOfRecord, wishesIn } from './take-do-not-contact.ts'
import { isNameField } from './take-name.ts'

/** All that the mapping of a column decides for its cells, so that it is asked once a file and not once a record. */
export const rulesOf = (mapping: ColumnMapping): ColumnRules => ({
  turn: turnOf(mapping),
  take: ruleOf(mapping),
  format: contextOf(mapping),
  asks: asksOf(mapping),
  wishes: mapping.field === null ? wishesIn(mapping.column) : null,
  sending: mapping.field === null ? namesSending(mapping.column) : null,
  movedFrom: mapping.movedFrom,
})

function asksOf({ field, column }: ColumnMapping): ColumnRules['asks'] {
  if (field === null) return asksOfRecord(column)
  return field === 'do_not_contact' ? asksConsent(column) : null
}

/**
 * The country first: it tells how to read the phones. The postal code last but for the names, since the state tells
 * whether it can be read so.
 */
function turnOf({ field, custom }: ColumnMapping): ColumnRules['turn'] {
  if (field === 'country_code' || custom !== undefined) return 'first'
  if (field === 'postal_code') return 'last'
  return isNameField(field) ? 'names' : 'middle'
}
