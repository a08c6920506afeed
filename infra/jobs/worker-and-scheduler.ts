import { inOrder, runProcess, withDeps } from '../run-process.ts'
import { startScheduler } from './start-scheduler.ts'
import { startWorker } from './start-worker.ts'

/** Both in one process, where a machine does all the work: what they are made of is loaded once. The worker ends first. */
await runProcess(inOrder(withDeps('worker', startWorker, { hasHealth: false }), withDeps('scheduler', startScheduler)))
