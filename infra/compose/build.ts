import { bundle, threads } from '../bundle.ts'

/** Everything that a container of the image may run. */
const entries = [
  'infra/web.ts',
  'infra/worker.ts',
  'infra/scheduler.ts',
  ...threads,
  'infra/set-up-once.ts',
  'infra/compose/secrets.ts',
  'infra/compose/check-health.ts',
  'scripts/harbour.ts',
]

const [to = 'dist'] = process.argv.slice(2)
await bundle(entries, to)
