import { randomUUID } from 'node:crypto'
import { runJob } from '../../functions/run-job.ts'
import { systemCall } from '../../shared/contract/call.ts'
import type { Deps } from '../../shared/deps.ts'
import { openJobWorker } from '../../shared/jobs/bull-queue.ts'
import type { Running } from '../run-process.ts'

/** Does the jobs of the queue, as they come. */
export async function startWorker(deps: Deps): Promise<Running> {
  const { databaseUrl = '', redisUrl, worker } = deps.config
  const settings = { databaseUrl, redisUrl, concurrency: worker.concurrency, log: deps.log }
  return openJobWorker(settings, (job) => runJob(job.name, job.data, deps, systemCall(job.id || randomUUID())))
}
