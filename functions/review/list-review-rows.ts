import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { typedText } from '../../shared/contract/text.ts'
import { findImportName } from '../../shared/db/queries/imports/imports.ts'
import { listCandidates } from '../../shared/db/queries/review/review-candidates.ts'
import { countReviewRowsByReason } from '../../shared/db/queries/review/review-counts.ts'
import { findGroup } from '../../shared/db/queries/review/review-groups.ts'
import { listReviewRows as queryReviewRows } from '../../shared/db/queries/review/review-rows.ts'
import type { Deps } from '../../shared/deps.ts'
import { fieldsOfColumns } from '../../shared/importing/mapping/fields-of-columns.ts'
import { suggestAnswer } from '../../shared/importing/record/suggest-answer.ts'

export const ListReviewRowsInput = z.object({
  /** Only the rows that this import met. */
  importId: z.uuid().optional(),
  /** Only the rows whose first reason has this code, such as `email.no-at`. */
  reason: typedText().max(100).optional(),
  /** Only the rows that say this, as `list-review-groups` gives it. */
  value: typedText().max(1_000).optional(),
  /** The `next` of the page before. */
  after: z.uuid().optional(),
  /** The `previous` of the page behind; wins over `after`. */
  before: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 200 }).default(25),
})

/**
 * `fields` says what each column becomes; null, and it is kept as extra. `total` and `byReason` count all that the
 * import met, whatever the reason asked for.
 */
export const listReviewRows = defineFunction({
  name: 'review.list-review-rows',
  summary:
    'Rows that wait for a person, with their raw cells, line and reasons, and the customers that each may be about.',
  input: ListReviewRowsInput,
  access: 'viewer',
  audit: null,
  async run({ importId, reason, value, after, before, limit }, { db }: Pick<Deps, 'db'>) {
    const page = before === undefined ? { after } : { before }
    const isGroup = reason !== undefined && value !== undefined
    const [rows, byReason, fileName, group] = await Promise.all([
      queryReviewRows(db, { importId, reason, value, ...page, limit: limit + 1 }),
      countReviewRowsByReason(db, importId),
      importId === undefined ? null : findImportName(db, importId),
      isGroup ? findGroup(db, { importId, reason, value }) : undefined,
    ])
    const isMore = rows.length > limit
    const items = before === undefined ? rows.slice(0, limit) : rows.slice(-limit)
    const candidates = await listCandidates(
      db,
      items.map(({ id }) => id),
    )
    return {
      items: items.map(({ mapping, ...row }) => ({
        ...row,
        candidates: candidates.get(row.id) ?? [],
        fields: fieldsOfColumns(row.columns, mapping),
      })),
      next: before !== undefined || isMore ? (items.at(-1)?.id ?? null) : null,
      previous: (before === undefined ? after !== undefined : isMore) ? (items[0]?.id ?? null) : null,
      total: byReason.reduce((sum, { count }) => sum + count, 0),
      byReason,
      /** The rows that say what was asked for: how many they are, and what is likely meant. */
      group:
        group === undefined
          ? null
          : { count: group.count, answer: group.answer ?? suggestAnswer(group.sample) ?? null },
      /** Of the import that was asked for. */
      fileName: fileName ?? null,
    }
  },
})
