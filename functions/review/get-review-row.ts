import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { getReviewRow as queryReviewRow } from '../../shared/db/queries/review/close-review-row.ts'
import { listCandidates } from '../../shared/db/queries/review/review-candidates.ts'
import type { Deps } from '../../shared/deps.ts'
import { fieldsOfColumns } from '../../shared/importing/mapping/fields-of-columns.ts'

export const GetReviewRowInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found` */
export const getReviewRow = defineFunction({
  name: 'review.get-review-row',
  summary:
    'One review row, with the field that each of its columns becomes (null: saved as a custom field), and the customers that it may be about.',
  input: GetReviewRowInput,
  access: 'viewer',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const {
      mapping,
      hash: _,
      policy: __,
      repairRules: ___,
      settings: ____,
      readingId: _____,
      ...row
    } = await queryReviewRow(db, id)
    const candidates = row.state === 'open' ? ((await listCandidates(db, [id])).get(id) ?? []) : []
    return { ...row, candidates, fields: fieldsOfColumns(row.columns, mapping) }
  },
})
