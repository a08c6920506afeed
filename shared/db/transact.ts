import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Deps } from '../deps.ts'
import type { JobRequest } from '../jobs/job-queue.ts'
import { currentTrace } from '../tracing.ts'
import { type Database, withClient } from './database.ts'
import { deleteOutbox, insertOutbox } from './queries/system/outbox.ts'

export interface Transaction {
  readonly db: Database
  /** Asks for a job once this transaction has committed; a rollback takes it back. */
  enqueue(job: JobRequest): void
  /** Loads text of COPY's format into `target`, as in `staged_records (import_id, line)`, part by part. */
  copy(target: string, parts: Iterable<string | Uint8Array>): Promise<void>
}

export interface TransactOptions {
  readonly isolation?: 'read committed' | 'repeatable read'
}

/**
 * Runs `work` in one transaction. Jobs that it asks for are written to the outbox in the same transaction and handed
 * to the queue after the commit; if that fails, the reconciler sends them later.
 */
export async function transact<T>(
  deps: Pick<Deps, 'db' | 'jobs' | 'log'>,
  work: (tx: Transaction) => Promise<T>,
  options: TransactOptions = {},
): Promise<T> {
  const { result, jobs, ids } = await withClient(deps.db, async (client, db) => {
    await client.query(`begin isolation level ${options.isolation ?? 'read committed'}`)
    try {
      const jobs: JobRequest[] = []
      const result = await work(openTransaction(client, db, jobs))
      const ids = jobs.length > 0 ? await insertOutbox(db, jobs) : []
      await client.query('commit')
      return { result, jobs, ids }
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    }
  })
  if (jobs.length > 0) await sendAfterCommit(deps, jobs, ids)
  return result
}

function openTransaction(client: PoolClient, db: Database, jobs: JobRequest[]): Transaction {
  return {
    db,
    enqueue: (job) => void jobs.push({ ...job, trace: currentTrace() }),
    copy: (target, parts) => pipeline(Readable.from(parts), client.query(copyFrom(`copy ${target} from stdin`))),
  }
}

async function sendAfterCommit(deps: Pick<Deps, 'db' | 'jobs' | 'log'>, jobs: JobRequest[], ids: number[]) {
  try {
    await deps.jobs.send(jobs)
    await deleteOutbox(deps.db, ids)
  } catch (error) {
    deps.log.warn({ err: error, jobs: jobs.length }, 'jobs could not be queued now; the reconciler will send them')
  }
}
