import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { isChoosable } from '../../shared/customers/merging/merge-choices.ts'
import { assertCurrent, assertFound, assertLive } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { loadState, type StoredCustomer } from '../../shared/db/queries/customers/customer-state.ts'
import { mergeCustomer } from '../../shared/db/queries/duplicates/merge.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'

/** The version that the person saw; without it, whatever there is. */
const version = typedInt().optional()

export const MergeCustomersInput = z.object({
  /** The customer that stays. */
  survivorId: z.uuid(),
  version,
  /** Those that are the same one, in the order in which they are merged into it. */
  losers: z
    .array(
      z.object({
        id: z.uuid(),
        version,
        /** The fields of which the survivor takes what this one has; a custom field is extra.its-name. */
        choices: z
          .array(
            z
              .string()
              .max(10_000)
              .refine(isChoosable, { error: 'duplicates.noChoice' satisfies TextKey }),
          )
          .max(500)
          .default([]),
      }),
    )
    .min(1, 'duplicates.oneAlone' satisfies TextKey)
    .max(50),
})

export type MergeCustomersInput = z.output<typeof MergeCustomersInput>

/**
 * What both have is kept: blanks of the survivor are filled, notes and tags joined, a second e-mail, phone or address
 * becomes a further one. What can't be kept twice is the survivor's, unless chosen otherwise.
 *
 * @throws AppError `not-found`; `state.conflict` when one of them was deleted, merged, or changed since the version that
 *   the person saw, or is named twice
 */
export const mergeCustomers = defineFunction({
  name: 'duplicates.merge-customers',
  summary: 'Merges customers into one of them, which keeps everything; un-merge restores all of them.',
  input: MergeCustomersInput,
  access: 'editor',
  async run(input, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return changeCustomers(deps, async ({ db }) => {
      await findAsSeen(db, input)
      const merges: { id: string; loserId: string }[] = []
      for (const { id: loserId, choices } of input.losers) {
        const id = await mergeCustomer(db, { survivorId: input.survivorId, loserId, choices, userId: userOf(call) })
        merges.push({ id, loserId })
      }
      const { id, name, version } = assertFound(await loadState(db, input.survivorId))
      return { id, name, version, merges }
    })
  },
  audit: { action: 'customers.merged', on: (_, { id }) => id, facts: ({ losers }) => ({ records: losers.length + 1 }) },
})

/** The survivor and the losers, as the person saw them. */
export async function findAsSeen(db: Database, input: MergeCustomersInput): Promise<StoredCustomer[]> {
  const { survivorId, losers } = input
  const ids = [survivorId, ...losers.map(({ id }) => id)].map((id) => id.toLowerCase())
  if (ids.indexOf(ids[0] ?? '', 1) > 0) throw new AppError('state.conflict', textOf('duplicates.sameCustomer'))
  if (new Set(ids).size < ids.length) throw new AppError('state.conflict', textOf('duplicates.twice'))
  const found: StoredCustomer[] = []
  for (const { id, version } of [{ id: survivorId, version: input.version }, ...losers])
    found.push(await assertCurrent(db, await assertLive(db, assertFound(await loadState(db, id))), version))
  return found
}
