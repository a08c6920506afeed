import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { startLocalStore } from '../../infra/local-store/server.ts'
import { openAuditLog } from '../../shared/audit/audit-log.ts'
import { readConfig } from '../../shared/config.ts'
import type { Actor, Call } from '../../shared/contract/call.ts'
import { openChanges } from '../../shared/db/changes/open-changes.ts'
import { openDatabase } from '../../shared/db/database.ts'
import type { Deps } from '../../shared/deps.ts'
import { openS3Store } from '../../shared/files/s3-store.ts'
import { inboxPrefix } from '../../shared/importing/reading/object-keys.ts'
import type { JobQueue, JobRequest } from '../../shared/jobs/job-queue.ts'
import { silentLog } from './silent-log.ts'

export interface TestParts {
  readonly deps: Deps
  /** For the app, as everything works; `asOwner` changes tables. */
  readonly databaseUrl: string
  /** What was asked of the queue, which wakes nobody: the tests call the jobs themselves. */
  readonly sent: JobRequest[]
  close(): Promise<void>
}

/** A database and a store of its own for one test file: real ones. Close them in `afterAll`. */
export async function openTestParts(env: Record<string, string> = {}): Promise<TestParts> {
  const databaseUrl = await cloneDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'harbour-store-'))
  const secrets = { accessKey: 'test-access', secretKey: 'test-secret-key' }
  const guest = {
    accessKey: 'test-inbox',
    secretKey: 'test-inbox-secret',
    grant: { bucket: 'harbour', prefix: inboxPrefix },
  }
  const store = await startLocalStore({ dataDir: folder, host: '127.0.0.1', port: 0, ...secrets, guest })
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    S3_ENDPOINT: store.url,
    S3_ACCESS_KEY_ID: secrets.accessKey,
    S3_SECRET_ACCESS_KEY: secrets.secretKey,
    S3_INBOX_ACCESS_KEY_ID: guest.accessKey,
    S3_INBOX_SECRET_ACCESS_KEY: guest.secretKey,
    EVENTS_TOKEN: 'events-token-of-the-tests',
    ...env,
  })
  const db = openDatabase(databaseUrl, { max: 8, log: silentLog, name: 'test' })
  const files = openS3Store(config.s3)
  await files.prepare()
  const sent: JobRequest[] = []
  const audit = openAuditLog(db, silentLog)
  const changes = openChanges(db)
  const deps: Deps = { db, files, jobs: recordingQueue(sent), log: silentLog, config, audit, changes }
  return {
    deps,
    databaseUrl,
    sent,
    close: async () => {
      await changes.close()
      await audit.close()
      await db.destroy()
      files.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The environment in which a process finds the parts of a test. */
export function envOf({ deps, databaseUrl }: Pick<TestParts, 'deps' | 'databaseUrl'>): Record<string, string> {
  const { endpoint = '', accessKeyId, secretAccessKey } = deps.config.s3
  return {
    DATABASE_URL: databaseUrl,
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  }
}

/** A database with the schema and nothing in it, as the app has it; dropped with the server at the end of the run. */
export async function cloneDatabase(): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const superuserUrl = inject('postgresUrl')
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  await client.query(`create database ${name} owner harbour template harbour`)
  await client.end()
  const url = new URL(superuserUrl)
  url.username = 'harbour_app'
  url.password = 'app'
  url.pathname = `/${name}`
  return url.href
}

function recordingQueue(sent: JobRequest[]): JobQueue {
  return {
    send: async (jobs) => void sent.push(...jobs),
    countWaiting: async () => sent.length,
    check: async () => undefined,
    close: async () => undefined,
  }
}

export const as = (role: 'viewer' | 'editor' | 'administrator'): Call =>
  callOf({
    kind: 'user',
    id: '00000000-0000-7000-8000-000000000000',
    email: `${role}@harbour.test`,
    name: role,
    role,
    isConfirmed: true,
  })
export const asSystem: Call = callOf({ kind: 'system' })
export const asStranger: Call = callOf({ kind: 'stranger' })

function callOf(actor: Actor): Call {
  return { actor, requestId: 'test' }
}
