import type { getHeldRow } from '../../../../functions/review/get-review-row.ts'
import type { listHeldRows } from '../../../../functions/review/list-review-rows.ts'
import type { Output } from '../../../../web/route.ts'
import { at, id, reason } from './common.ts'

const candidate = (words: string) => ({
  id,
  name: words,
  company_primary: words,
  email: words,
  phone: words,
  city: words,
  country_code: words,
  youtube_handle: words,
  customer_type: 'corporate' as const,
})

const heldRow = (words: string) => ({
  id,
  importId: id,
  fileName: words,
  line: 1,
  columns: [words, 'notes'],
  // A cell that is to blame, one in several lines, and one beyond the columns.
  cells: [words, `${words}\n${words}`, words],
  fields: ['email' as const, null],
  reasons: [reason(words)],
  state: 'open' as const,
  created_at: at,
  isTaken: false,
  value: words,
  candidates: [candidate(words)],
})

export const heldPage = (words: string): Output<typeof listHeldRows> => ({
  items: [heldRow(words)],
  next: words,
  previous: words,
  total: 1,
  byReason: [{ code: words, count: 1 }],
  group: { count: 1, answer: words },
  fileName: words,
})

export const heldDetail = (words: string, state: 'open' | 'fixed' | 'skipped'): Output<typeof getHeldRow> => ({
  ...heldRow(words),
  cellsOfFile: [words],
  state,
  customerId: id,
  settledAt: at,
  settledBy: words,
})

export const stillHeld = (words: string) => ({ kind: 'held' as const, reasons: [reason(words)], candidates: [id] })
