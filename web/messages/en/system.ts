import { countOf, formatCount } from '../../words/numbers.ts'

/** Texts of the page of what runs on a timer. */
const scheduledWork = {
  title: 'Scheduled work',
  about: 'What Harbour does by itself, and when.',
  isOwner:
    'Harbour works as the database role that owns its tables, so a mistake could change or drop them. Whoever runs the server can give it a lesser role: the guide to operating says how.',
  what: 'What',
  every: 'Every',
  last: 'Last run',
  took: 'Took',
  next: 'Next run',
  never: 'not yet',
  running: 'running',
  wanted: 'in a moment',
  soon: 'all the time',
  failed: 'failed',
  failedHint: 'The log of the scheduler says why.',
  run: 'Run now',
  runOf: (what: string) => `Run now: ${what}`,
  period: { day: 'day', hour: 'hour', seconds: (seconds: number) => countOf(seconds, 'second') },
  duration: { less: 'less than a second', seconds: (seconds: number) => `${formatCount(seconds)} s` },
  names: {
    'bulk-edits.run-bulk-edits': 'Carrying out bulk edits',
    'bulk-merges.run-bulk-merges': 'Carrying out bulk merges',
    'duplicates.find-duplicates': 'Comparing customers, to find duplicates',
    'inbox.scan-inbox': 'Looking for new files in the file drop',
    'steps.reconcile': 'Looking for imports that wait for a worker',
    'system.back-up': 'Daily backup',
    'system.sweep': 'Removing what is no longer needed',
    'system.tend-tables': 'Keeping lists and counts quick',
  },
}

export const system = { scheduledWork }
