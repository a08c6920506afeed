import { createPostgresBackend, type Job, Queue, Worker, type WorkerOptions, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import type { Log } from '../log.ts'
import type { JobQueue, JobRequest } from './job-queue.ts'

export interface QueueSettings {
  readonly databaseUrl: string
  /** Without one, the queue lives in PostgreSQL. */
  readonly redisUrl: string | undefined
  readonly log: Log
}

export const queueName = 'harbour'
const postgres = withBackend(createPostgresBackend)
const postgresConnection = ({ databaseUrl }: QueueSettings) => ({
  connectionString: databaseUrl,
  keepAlive: true,
  max: 4,
})

/** The sending side of BullMQ, on Redis where there is one and else on PostgreSQL. */
export async function openJobQueue(settings: QueueSettings): Promise<JobQueue> {
  // A finished job leaves nothing behind: the ledger knows, and the id may be used again.
  const defaultJobOptions = { removeOnComplete: true, removeOnFail: true }
  // Whoever sends does not wait for a Redis that says nothing: what is not sent is owed, and sent again.
  const redis = openRedis(settings.redisUrl, { maxRetriesPerRequest: 3, commandTimeout: 5_000 })
  const queue = redis
    ? new Queue(queueName, { connection: redis, defaultJobOptions })
    : new postgres.Queue(queueName, { connection: postgresConnection(settings), defaultJobOptions })
  queue.on('error', (error) => settings.log.warn({ err: error }, 'the queue is in trouble'))
  await queue.waitUntilReady()
  return {
    send: async (jobs) => void (await queue.addBulk(jobs.map(toBullJob))),
    // With a priority or without one: BullMQ keeps them apart.
    countWaiting: () => queue.getJobCountByTypes('waiting', 'prioritized'),
    check: async () => void (await queue.getWaitingCount()),
    close: async () => {
      await queue.close()
      redis?.disconnect()
    },
  }
}

/**
 * Runs `work` for each job that the queue hands out, `concurrency` at a time. An error is logged and the job is gone:
 * what is still owed is sent again from the ledger.
 */
export async function openJobWorker(
  settings: QueueSettings & { concurrency: number },
  work: (job: JobRequest) => Promise<void>,
): Promise<{ close(): Promise<void> }> {
  const redis = openRedis(settings.redisUrl, { maxRetriesPerRequest: null })
  const process = async ({ name, id = '', data, opts }: Job<JobRequest['data']>) =>
    work({ name, id, data, trace: opts.telemetry?.metadata })
  const options: Omit<WorkerOptions, 'connection'> = {
    autorun: false,
    concurrency: settings.concurrency,
    // A dead worker's jobs come back so soon; what they were doing is fenced in the ledger, not here.
    lockDuration: 10_000,
    stalledInterval: 5_000,
    // The reconciler takes care of dead workers; a job that has stalled often is not a failed one.
    maxStalledCount: 1_000,
  }
  const worker = redis
    ? new Worker(queueName, process, { ...options, connection: redis })
    : new postgres.Worker(queueName, process, { ...options, connection: postgresConnection(settings) })
  worker.on('error', (error) => settings.log.warn({ err: error }, 'the queue is in trouble'))
  worker.on('failed', (job, error) => settings.log.warn({ err: error, job: job?.name, jobId: job?.id }, 'a job failed'))
  // Run before it is ready, a worker whose schema is missing would spin for ever.
  await worker.waitUntilReady()
  worker.run().catch((error: unknown) => settings.log.error({ err: error }, 'the worker has stopped'))
  return {
    close: async () => {
      await worker.close()
      redis?.disconnect()
    },
  }
}

function openRedis(
  url: string | undefined,
  options: { maxRetriesPerRequest: number | null; commandTimeout?: number },
): Redis | undefined {
  return url === undefined ? undefined : new Redis(url, { ...options, enableReadyCheck: true })
}

/** The first pieces of every import come before the second ones of any, so that a small file need not wait for a large one. */
const toBullJob = ({ name, id, data, trace }: JobRequest) => ({
  name,
  data,
  opts: {
    jobId: id,
    priority: Math.min(Number(data.chunk ?? 0) + 1, priorityMax),
    ...(trace && { telemetry: { metadata: trace } }),
  },
})

const priorityMax = 2_097_152
