import type { listImports } from '../../../../functions/imports/list-imports.ts'
import type { listNotices } from '../../../../functions/imports/list-notices.ts'
import type { ImportState } from '../../../../shared/importing/import-state.ts'
import type { Output } from '../../../../web/route.ts'
import { at, id, outcomes } from './common.ts'

export const summary = (words: string, state: ImportState) => ({
  id,
  file_name: words,
  via: 'browser' as const,
  policy: 'repair' as const,
  state,
  preview: true,
  records: 2,
  outcomes,
  error: { code: 'state.conflict' as const, message: words },
  created_at: at,
  finished_at: null,
  by: words,
  seconds: 1,
  undone_at: new Date(0),
  undone_by: words,
})

export const progress = {
  steps: { plan: 'done', clean: { done: 1, total: 1 }, resolve: 'done', apply: { done: 0, total: 1 }, finish: 'ready' },
  recordsPerSecond: 1,
  share: 0.5,
  secondsLeft: 1,
} as const

export const importsPage = (words: string): Output<typeof listImports> => ({
  items: [
    { ...summary(words, 'applying'), progress },
    { ...summary(words, 'finished'), progress: null },
  ],
  next: words,
})

export const notices = (words: string): Output<typeof listNotices> => ({
  items: [
    { id, fileName: words, state: 'finished', error: null, endedAt: at, outcomes },
    { id, fileName: words, state: 'failed', error: words, endedAt: at, outcomes },
  ],
  moving: 1,
})
