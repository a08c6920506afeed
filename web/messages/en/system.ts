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
    'erasures.run-erasures': 'Taking erased records out of kept files',
    'webhooks.wake-senders': 'Telling webhooks what they are owed',
    'inbox.scan-inbox': 'Looking for new files in the file drop',
    'steps.reconcile': 'Looking for imports that wait for a worker',
    'system.back-up': 'Daily backup',
    'system.sweep': 'Removing what is no longer needed',
    'system.tend-tables': 'Keeping lists and counts quick',
  },
}

/** Texts of the page of how everything is. */
const state = {
  title: 'System',
  about: 'How everything is right now.',
  parts: { database: 'Database', queue: 'Queue', store: 'Store' },
  answers: 'answers',
  silent: 'does not answer',
  unknown: 'unknown',
  waitingJobs: 'Jobs that wait for a worker',
  steps: 'Steps of imports',
  stepCounts: ({ ready, running }: { ready: number; running: number }) =>
    `${formatCount(ready)} ready, ${formatCount(running)} running`,
  lost: (steps: number) => `${countOf(steps, 'step')} without a worker`,
  lag: 'Longest wait',
  backup: 'Last good backup',
  noBackup: 'made elsewhere, or not at all',
  notYet: 'not yet',
  late: 'late',
  disk: 'Disk',
  free: ({ free, total }: { free: string; total: string }) => `${free} of ${total} free`,
  versions: 'Versions',
  troubled: 'Imports with steps that fail',
  import: 'Import',
  step: 'Step',
  failures: 'Failed',
  retry: 'Resume',
  retryOf: (fileName: string) => `Resume ${fileName}`,
  retried: 'tried again by itself',
}

/** Texts of the page of networks. */
const networks = {
  title: 'Networks',
  about:
    'From where Harbour may be opened: one network or address a line, such as 203.0.113.0/24. Empty is from everywhere.',
  callers: { people: 'People', api: 'Programs', events: 'Events of the file store' },
  hints: {
    people: 'Browsers: pages, signing in, downloads.',
    api: 'Calls with a token.',
    events: 'This machine may always send them.',
  },
  own: ({ address }: { address: string }) => `You come from ${address} now.`,
  everywhere: 'from everywhere',
  isSetting: 'Set by the server',
  changedBy: ({ by }: { by: string }) => `Changed by ${by}`,
  change: 'Change',
  save: 'Save',
}

export const system = { scheduledWork, state, networks }
