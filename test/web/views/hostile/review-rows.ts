import type { getReviewRow } from '../../../../functions/review/get-review-row.ts'
import type { listReviewRows } from '../../../../functions/review/list-review-rows.ts'
import type { Output } from '../../../../web/route.ts'
import { at, code, id, reason } from './common.ts'

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

const reviewRow = (words: string) => ({
  id,
  importId: id,
  fileName: words,
  line: 1,
  lines: [1, 2],
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

export const reviewPage = (words: string): Output<typeof listReviewRows> => ({
  items: [reviewRow(words)],
  next: words,
  previous: words,
  total: 1,
  byReason: [{ code, count: 1 }],
  group: { count: 1, answer: words },
  fileName: words,
})

export const reviewDetail = (words: string, state: 'open' | 'fixed' | 'ignored'): Output<typeof getReviewRow> => ({
  ...reviewRow(words),
  cellsOfFile: [words],
  state,
  customerId: id,
  closedAt: at,
  closedBy: words,
})

export const stillOpen = (words: string) => ({ kind: 'review' as const, reasons: [reason(words)], candidates: [id] })
