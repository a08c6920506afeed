import { customerFields } from '../../shared/customers/fields.ts'
import type { PairReason } from '../../shared/matching/compare/compare-pair.ts'
import { explainReason } from '../../shared/matching/explain-pair.ts'
import { renderText } from '../../shared/messages/text.ts'
import type { Messages } from '../messages/messages.ts'
import { customLabel, fieldLabel } from './labels.ts'

/** What one field says of two customers, in words. */
export const reasonWords = (reason: PairReason, t: Messages): string =>
  renderText(explainReason(reason.isColumn ? { ...reason, field: columnLabel(reason.field, t) } : reason), t.shared)

const columnLabel = (name: string, t: Messages): string =>
  customerFields.some((field) => field.name === name) ? fieldLabel(name, t) : customLabel(name, t)
