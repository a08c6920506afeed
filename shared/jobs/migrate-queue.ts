import { runMigrations } from 'bullmq'
import pg from 'pg'
import { queueName } from './bull-queue.ts'

/**
 * Brings the tables of the queue up to date, in a schema of their own beside ours. Whoever uses the queue may not: it is
 * for the owner of the database.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'harbour-set-up' })
  await client.connect()
  try {
    await runMigrations(client)
    // Made with the first number that is asked for, which would else be the app, who may make nothing.
    await client.query('select bullmq.next_job_id($1)', [queueName])
  } finally {
    await client.end()
  }
}
