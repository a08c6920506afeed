import { sql } from 'kysely'
import type { JobRequest } from '../../../jobs/job-queue.ts'
import type { Database } from '../../database.ts'

export async function insertOutbox(db: Database, jobs: readonly JobRequest[]): Promise<number[]> {
  const rows = await db
    .insertInto('outbox')
    .values(
      jobs.map((job) => ({ job: job.name, job_id: job.id, data: JSON.stringify(job.data), trace: job.trace ?? null })),
    )
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export async function deleteOutbox(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('outbox').where('id', 'in', ids).execute()
}

/** Jobs whose sender died between the commit and the queue. */
export function listUnsent(db: Database, olderThanMs: number, limit = 500) {
  return db
    .selectFrom('outbox')
    .select(['id', 'job', 'job_id', 'data', 'trace'])
    .where('created_at', '<', sql<Date>`now() - ${olderThanMs} * interval '1 millisecond'`)
    .orderBy('id')
    .limit(limit)
    .execute()
}
