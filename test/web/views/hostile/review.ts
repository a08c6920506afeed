import type { getBulkFix } from '../../../../functions/review/get-bulk-fix.ts'
import type { listRepairRules } from '../../../../functions/review/list-repair-rules.ts'
import type { listReviewGroups } from '../../../../functions/review/list-review-groups.ts'
import type { Output } from '../../../../web/route.ts'
import { at, code, id } from './common.ts'

export const reviewGroups = (words: string): Output<typeof listReviewGroups> => ({
  items: [
    { reason: code, value: words, answer: words, count: 1, rowId: id, groups: 2 },
    { reason: code, value: '', answer: null, count: 1, rowId: id, groups: null },
  ],
  next: words,
  total: 2,
  byReason: [{ code, count: 2 }],
  suggested: [{ code, count: 2 }],
  fileName: words,
})

export const bulkFix = (
  words: string,
  kind: 'value' | 'suggestion' | 'ignore',
  runs = false,
): Output<typeof getBulkFix> => ({
  id,
  kind,
  reason: code,
  value: words,
  becomes: words,
  rows: 3,
  by: words,
  at,
  undoneAt: null,
  ruleId: id,
  ruleStands: true,
  imports: [{ id, parentId: id, fileName: words, state: 'finished' }],
  outcomes: { created: 1, merged: 1 },
  customers: [{ id, name: words, outcome: 'created' }],
  skipped: 1,
  runs,
  stillOpen: 1,
})

export const repairRules = (words: string): Output<typeof listRepairRules> => ({
  items: [{ id, wrong: words, meant: words, by: words, created_at: at }],
})
