import { startWorker } from './jobs/start-worker.ts'
import { runProcess, withDeps } from './run-process.ts'

await runProcess(withDeps('worker', startWorker))
