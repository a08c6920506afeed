import { type Database, takeClient } from './database.ts'

/** A lock on a connection of its own: the database frees it when the connection ends, however it ends. */
export interface SessionLock {
  /** @throws when the connection is lost, and somebody else may have the lock by now */
  check(): Promise<void>
  release(): void
}

/** Undefined where another process has the lock. */
export async function tryLock(db: Database, name: string): Promise<SessionLock | undefined> {
  const { client, release } = await takeClient(db)
  try {
    const { rows } = await client.query<{ is_ours: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as is_ours',
      [name],
    )
    if (rows[0]?.is_ours === true) {
      // The connection ends with the lock: nobody else works on one that has it.
      return { check: async () => void (await client.query('select 1')), release: () => release(false) }
    }
    release(true)
    return undefined
  } catch (error) {
    release(false)
    throw error
  }
}
