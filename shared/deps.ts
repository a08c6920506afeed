import type { AuditLog } from './audit/audit-log.ts'
import type { Config } from './config.ts'
import type { Changes } from './db/changes/open-changes.ts'
import type { Database } from './db/database.ts'
import type { FileStore } from './files/file-store.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { Log } from './log.ts'

/** Everything that a function may be given. Each takes only what it uses: `Pick<Deps, 'db' | 'jobs'>`. */
export interface Deps {
  readonly db: Database
  readonly files: FileStore
  readonly jobs: JobQueue
  readonly log: Log
  readonly config: Config
  readonly audit: AuditLog
  readonly changes: Changes
}
