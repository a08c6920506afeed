import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { assertFound, assertLive } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { changeCustomer } from '../../shared/db/queries/customers/customer-writes.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { DayOrNone } from './task-values.ts'

export const SetFollowUpInput = z.object({
  customerId: z.uuid(),
  /** The day that the caller saw; empty for none. Left out, whatever there is. */
  before: DayOrNone.optional(),
  /** A day, such as 2026-11-30; empty where nothing is to follow. */
  day: DayOrNone,
})

/**
 * @throws AppError `not-found`; `state.changed` where the day is another one by now; `state.conflict` for a customer that
 *   was deleted, or merged
 */
export const setFollowUp = defineFunction({
  name: 'tasks.set-follow-up',
  summary: 'Says when a customer is to be contacted again, or that it is done.',
  input: SetFollowUpInput,
  access: 'editor',
  audit: null,
  run: ({ customerId, before, day }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) =>
    changeCustomers(deps, async ({ db }) => {
      const { values, version } = await assertLive(db, assertFound(await loadState(db, customerId)))
      const was = typeof values.next_follow_up === 'string' ? values.next_follow_up : null
      if (before !== undefined && before !== was) throw new AppError('state.changed', textOf('tasks.followUpChanged'))
      const written =
        was === day ? { version } : await changeCustomer(db, customerId, { next_follow_up: day }, userOf(call))
      return { customerId, before: was, day, version: written.version }
    }),
})
