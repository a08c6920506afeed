import { randomUUID } from 'node:crypto'
import { runJob } from '../functions/run-job.ts'
import { systemCall } from '../shared/contract/call.ts'
import { openJobWorker } from '../shared/jobs/bull-queue.ts'
import { runProcess, withDeps } from './run-process.ts'

await runProcess(
  withDeps('worker', async (deps) => {
    const { databaseUrl = '', redisUrl, worker } = deps.config
    const settings = { databaseUrl, redisUrl, concurrency: worker.concurrency, log: deps.log }
    return openJobWorker(settings, (job) => runJob(job.name, job.data, deps, systemCall(job.id || randomUUID())))
  }),
)
