import type { getHeldDeed } from '../../../../functions/review/get-bulk-fix.ts'
import type { listRepairRules } from '../../../../functions/review/list-repair-rules.ts'
import type { listHeldGroups } from '../../../../functions/review/list-review-groups.ts'
import type { Output } from '../../../../web/route.ts'
import { at, id } from './common.ts'

export const heldGroups = (words: string): Output<typeof listHeldGroups> => ({
  items: [
    { reason: words, value: words, answer: words, count: 1, rowId: id, groups: 2 },
    { reason: words, value: '', answer: null, count: 1, rowId: id, groups: null },
  ],
  next: words,
  total: 2,
  byReason: [{ code: words, count: 2 }],
  fileName: words,
})

export const heldDeed = (words: string, kind: 'value' | 'skip', runs = false): Output<typeof getHeldDeed> => ({
  id,
  kind,
  reason: words,
  value: words,
  becomes: words,
  rows: 3,
  by: words,
  at,
  undoneAt: null,
  ruleId: id,
  ruleStands: true,
  imports: [{ id, parentId: id, fileName: words, state: 'finished' }],
  fates: { created: 1, merged: 1 },
  customers: [{ id, name: words, fate: 'created' }],
  skipped: 1,
  runs,
  stillHeld: 1,
})

export const repairRules = (words: string): Output<typeof listRepairRules> => ({
  items: [{ id, wrong: words, meant: words, by: words, created_at: at }],
})
