import { startScheduler } from './jobs/start-scheduler.ts'
import { runProcess, withDeps } from './run-process.ts'

await runProcess(withDeps('scheduler', startScheduler))
