import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { findOwner } from '../../shared/db/queries/customers/customer-conflicts.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { type LockedReviewRow, lockReviewRow } from '../../shared/db/queries/review/close-review-row.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type CleanedRecord, noKeys } from '../../shared/importing/record/clean-record.ts'
import { cleanReview } from '../../shared/importing/record/clean-review-row.ts'
import { recordHash } from '../../shared/importing/record/record-hash.ts'
import { type Applied, applyFixed } from '../../shared/ledger/apply-fixed.ts'
import { textOf } from '../../shared/messages/text.ts'

export const ChooseCustomerInput = z.object({
  id: z.uuid(),
  /** The customer that the row is about; empty: a new one, whatever else its keys say. */
  customerId: z
    .uuid()
    .or(z.literal(''))
    .nullable()
    .transform((id) => id || null),
})

/** A key of the row that stays with the customer who has it; the row's customer keeps it as an extra. */
export interface KeptKey {
  readonly field: 'email' | 'external_id'
  readonly value: string
  readonly customerId: string
  readonly called: string
}

export type Chosen = Applied & { readonly kept: readonly KeptKey[] }

/**
 * A key of the row that another customer has, and no two may have, stays there.
 *
 * @throws AppError `not-found`; `state.conflict` when somebody else has closed the row, or that customer has gone
 */
export const chooseCustomer = defineFunction({
  name: 'review.choose-customer',
  summary: 'Applies one review row to the customer that a person says it is about, or to a new one.',
  input: ChooseCustomerInput,
  access: 'editor',
  audit: null,
  async run({ id, customerId }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call): Promise<Chosen> {
    return changeCustomers(deps, async (tx) => {
      const row = await lockReviewRow(tx.db, id, 'open')
      if (customerId !== null && (await loadState(tx.db, customerId))?.deletedAt !== null)
        throw new AppError('state.conflict', textOf('review.customerGone'))
      const cleaned = cleanReview(row, row.cells)
      const { record, kept } = await leaveKeys(tx.db, row, cleaned, customerId)
      const applied = await applyFixed(
        tx,
        row,
        {
          ...cleaned,
          record,
          keys: { ...noKeys, id: customerId },
          cells: row.cells,
          // A new customer is not the one as whom these very cells may be known.
          hash: recordHash(row.columns, customerId === null ? [...row.cells, 'new-customer'] : row.cells),
        },
        userOf(call),
      )
      return { ...applied, kept }
    })
  },
})

/** What the row says without the keys that others have. */
async function leaveKeys(db: Database, row: LockedReviewRow, { record }: CleanedRecord, customerId: string | null) {
  const kept: KeptKey[] = []
  let rest = record
  for (const field of ['email', 'external_id'] as const) {
    const { [field]: value, ...others } = rest
    const owner = await findOwner(db, field, value, customerId)
    if (owner === undefined || typeof value !== 'string') continue
    const column = row.mapping?.find((one) => one.field === field && one.position === 1)?.column ?? field
    const extra = typeof others.extra === 'object' ? others.extra : {}
    rest = { ...others, extra: { ...extra, [column]: value } }
    kept.push({ field, value, customerId: owner.id, called: owner.called })
  }
  return { record: rest, kept }
}
