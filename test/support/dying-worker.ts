import { S3Client } from '@aws-sdk/client-s3'
import pg from 'pg'
import { eraseCustomer } from '../../functions/erasures/erase-customer.ts'
import { runErasures } from '../../functions/erasures/run-erasures.job.ts'
import { fixReviewGroup } from '../../functions/review/fix-review-group.ts'
import { runImport } from '../../functions/run-import.ts'
import { sendDeliveries } from '../../functions/webhooks/send-deliveries.job.ts'
import { openAuditLog } from '../../shared/audit/audit-log.ts'
import { readConfig } from '../../shared/config.ts'
import { systemCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { noChanges } from '../../shared/db/changes/open-changes.ts'
import { openDatabase } from '../../shared/db/database.ts'
import { openS3Store } from '../../shared/files/s3-store.ts'
import { silentLog } from './silent-log.ts'

/**
 * Works on one import, fixes a group of review rows, erases a customer or tells a webhook, and kills itself, as `kill -9`
 * does, before the n-th thing that it asks of the world, a statement of the database or a request to the store. Ends with 0 where it does not come so far.
 *
 * Environment: that of a worker, and IMPORT_ID or FIX (the input of fixReviewGroup) or ERASE (that of
 * eraseCustomer) or SEND (the id of a webhook), and DIE_AT (n, from 1; 0 for never).
 */
const { IMPORT_ID: importId = '', FIX, ERASE, SEND, DIE_AT } = process.env
const dieAt = Number(DIE_AT)

let calls = 0
function dyingInTurn(ask: unknown) {
  return function (this: unknown, ...given: unknown[]) {
    calls += 1
    if (calls === dieAt) process.kill(process.pid, 'SIGKILL')
    return (ask as (...given: unknown[]) => unknown).apply(this, given)
  }
}

Object.assign(pg.Client.prototype, { query: dyingInTurn(pg.Client.prototype.query) })
Object.assign(S3Client.prototype, { send: dyingInTurn(S3Client.prototype.send) })

const config = readConfig(process.env)
const db = openDatabase(config.databaseUrl ?? '', { max: 8, log: silentLog, name: 'dying' })
const files = openS3Store(config.s3)
// Nobody is woken up: what is owed stands in the ledger.
const jobs = {
  send: async () => undefined,
  countWaiting: async () => 0,
  check: async () => undefined,
  close: async () => undefined,
}
const deps = { db, files, jobs, log: silentLog, config, audit: openAuditLog(db, silentLog), changes: noChanges }
const call = systemCall('dying-worker')
if (SEND !== undefined) await invoke(sendDeliveries, { webhookId: SEND }, deps, call)
else if (ERASE !== undefined) {
  await invoke(eraseCustomer, JSON.parse(ERASE), deps, call)
  await invoke(runErasures, {}, deps, call)
} else if (FIX === undefined) await runImport(importId, deps, call)
else await invoke(fixReviewGroup, JSON.parse(FIX), deps, call)
files.close()
await db.destroy()
