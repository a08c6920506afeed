import type { listDecisions } from '../../../../functions/imports/list-decisions.ts'
import type { Output } from '../../../../web/route.ts'
import { customField, reason } from './common.ts'

const decision = (words: string) => ({
  line: 2,
  leaderLine: 2,
  customerId: words,
  name: words,
  cells: [words],
  reasons: [reason(words)],
  candidates: [words],
  changes: {
    [words]: { was: words, becomes: words },
    extra: { was: { [words]: words }, becomes: { [words]: `${words}${words}` } },
    notes: { was: null, becomes: words },
  },
})

export const decisions = (words: string): Output<typeof listDecisions> => ({
  columns: [words],
  items: (['created', 'updated', 'merged', 'review'] as const).map((outcome) => ({ ...decision(words), outcome })),
  customFields: [customField(words)],
  next: 2,
})
