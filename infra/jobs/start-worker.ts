import { randomUUID } from 'node:crypto'
import { runJob } from '../../functions/run-job.ts'
import { systemCall } from '../../shared/contract/call.ts'
import type { Deps } from '../../shared/deps.ts'
import { openJobWorker } from '../../shared/jobs/bull-queue.ts'
import type { JobRequest } from '../../shared/jobs/job-queue.ts'
import { inSpan } from '../../shared/tracing.ts'
import type { Running } from '../run-process.ts'

/** Does the jobs of the queue, as they come. */
export async function startWorker(deps: Deps): Promise<Running> {
  const { databaseUrl = '', redisUrl, worker } = deps.config
  const settings = { databaseUrl, redisUrl, concurrency: worker.concurrency, log: deps.log }
  return openJobWorker(settings, (job) =>
    inSpan(`process ${job.name}`, { kind: 'job', attributes: attributesOf(job), parent: job.trace }, () =>
      runJob(job.name, job.data, deps, systemCall(job.id || randomUUID())),
    ),
  )
}

/** Ids and small numbers, as a job has nothing else. */
const attributesOf = ({ id, data }: JobRequest) => ({
  'messaging.message.id': id,
  ...Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (value === null ? [] : [[`harbour.${name}`, value]])),
  ),
})
