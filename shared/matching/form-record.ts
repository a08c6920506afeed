import type { CustomerState } from '../customers/plan-change.ts'
import { type MatchRecord, toMatchRecord } from './match-record.ts'

/** What is compared of a customer as a form makes it. An address that several people share says nothing of who it is. */
export function toFormRecord({ values, phones, emails, addresses, extra, isEmailShared }: CustomerState): MatchRecord {
  return toMatchRecord('', {
    ...values,
    ...(isEmailShared ? { email: null } : {}),
    ...{ phones, emails, extra },
    addresses: addresses.map((address) => ({ address })),
  })
}
