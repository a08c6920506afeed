import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { typedText } from '../../shared/contract/text.ts'
import { decodeCursor, encodeCursor } from '../../shared/cursor.ts'
import { findImportName } from '../../shared/db/queries/imports/imports.ts'
import { countReviewRowsByReason, type GroupCursor } from '../../shared/db/queries/review/review-counts.ts'
import {
  listGroupsOfReason,
  listLargestGroups,
  type ReviewGroupRow,
} from '../../shared/db/queries/review/review-groups.ts'
import { countSuggestedRows, suggestedMax } from '../../shared/db/queries/review/suggested-rows.ts'
import type { Deps } from '../../shared/deps.ts'
import { suggestAnswer } from '../../shared/importing/record/suggest-answer.ts'

/** So many groups of each reason stand on the first page. */
const perReason = 5

export const ListReviewGroupsInput = z.object({
  /** Only the rows that this import met. */
  importId: z.uuid().optional(),
  /** Only the groups of this reason; all of them then, page by page. */
  reason: typedText().max(100).optional(),
  /** The `next` of the page before. */
  after: z.string().max(2_000).optional(),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

/**
 * A mail domain that looks misspelt is one group, `@gmial.com`, whatever stands before the @. Large groups come first;
 * without a reason, the five largest of each, with how many groups there are. `total` and `byReason` count rows.
 */
export const listReviewGroups = defineFunction({
  name: 'review.list-review-groups',
  summary:
    'The rows that wait for a person, as groups that one decision can close: those of one reason that say the same.',
  input: ListReviewGroupsInput,
  access: 'viewer',
  audit: null,
  async run({ importId, reason, after, limit }, { db }: Pick<Deps, 'db'>) {
    const [found, byReason, fileName] = await Promise.all([
      reason === undefined
        ? listLargestGroups(db, importId, perReason)
        : listGroupsOfReason(db, { importId, reason, after: readCursor(after), limit: limit + 1 }),
      countReviewRowsByReason(db, importId),
      importId === undefined ? null : findImportName(db, importId),
    ])
    const total = byReason.reduce((sum, { count }) => sum + count, 0)
    const canCount = reason !== undefined || total <= suggestedMax
    const items = reason === undefined ? found : found.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map(withAnswer),
      next: found.length > items.length && last !== undefined ? encodeCursor([last.count, last.value]) : null,
      total,
      byReason,
      /**
       * How many rows of a reason have a suggestion that can be applied; a reason without any is left out. Of all reasons,
       * only while no more than 5,000 rows wait.
       */
      suggested: canCount ? await countSuggestedRows(db, { reason, importId }) : [],
      /** Of the import that was asked for. */
      fileName: fileName ?? null,
    }
  },
})

/** A strict import suggests nothing; what a repair would make of the cell is known all the same. */
const withAnswer = ({ sample, groups, ...group }: ReviewGroupRow & { readonly groups?: number }) => ({
  ...group,
  /** How many groups its reason has; null where all of them are listed. */
  groups: groups ?? null,
  answer: group.answer ?? suggestAnswer(sample) ?? null,
})

const Cursor = z.tuple([z.int().min(0).max(2_147_483_647), z.string().regex(/^[^\0]*$/)])

/** What is no cursor of ours leads to the beginning. */
function readCursor(text: string | undefined): GroupCursor | null {
  if (text === undefined) return null
  const place = decodeCursor(Cursor, text)
  return place === null ? null : { count: place[0], value: place[1] }
}
