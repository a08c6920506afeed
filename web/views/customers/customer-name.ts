import type { Messages } from '../../messages/messages.ts'
import type { Detail } from './outputs.ts'

/** What a customer is called, whatever is known of them. */
export const nameOf = (customer: Detail['customer'], t: Messages): string =>
  customer.called ??
  customer.company_primary ??
  customer.email ??
  customer.youtube_handle ??
  customer.phone ??
  t.words.labels.noName
