import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { removeRepairRule as queryRemove } from '../../shared/db/queries/review/repair-rules.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const RemoveRepairRuleInput = z.object({ id: z.uuid() })

/**
 * What it has repaired stays.
 *
 * @throws AppError `not-found` when there is no such rule, or not any more
 */
export const removeRepairRule = defineFunction({
  name: 'review.remove-repair-rule',
  summary: 'Ends a rule: in later imports such rows need review again.',
  input: RemoveRepairRuleInput,
  access: 'editor',
  audit: 'repair-rule.removed',
  async run({ id }, { db }: Pick<Deps, 'db'>, call) {
    if (!(await queryRemove(db, id, userOf(call)))) {
      throw new AppError('not-found', textOf('review.noRule'))
    }
    return { id }
  },
})
