import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { countReviewRows as queryCount } from '../../shared/db/queries/review/review-counts.ts'
import type { Deps } from '../../shared/deps.ts'

export const CountReviewRowsInput = z.object({})

export const countReviewRows = defineFunction({
  name: 'review.count-review-rows',
  summary: 'How many rows wait for a person: the number in the navigation.',
  input: CountReviewRowsInput,
  access: 'viewer',
  audit: null,
  async run(_input, { db }: Pick<Deps, 'db'>) {
    return { review: await queryCount(db) }
  },
})
