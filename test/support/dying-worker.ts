import { S3Client } from '@aws-sdk/client-s3'
import pg from 'pg'
import { runImport } from '../../functions/run-import.ts'
import { readConfig } from '../../shared/config.ts'
import { systemCall } from '../../shared/contract/call.ts'
import { openDatabase } from '../../shared/db/database.ts'
import { openS3Store } from '../../shared/files/s3-store.ts'
import { silentLog } from './silent-log.ts'

/**
 * Works on one import and kills itself, as `kill -9` does, before the n-th thing that it asks of the world, a statement
 * of the database or a request to the store, or when that has been answered. Ends with 0 where it does not come so far.
 *
 * Environment: that of a worker, and IMPORT_ID, DIE_AT (n, from 1; 0 for never), DIE (`before` or `after`).
 */
const { IMPORT_ID: importId = '', DIE, DIE_AT } = process.env
const dieAt = Number(DIE_AT)
const die = () => process.kill(process.pid, 'SIGKILL')

let calls = 0
function dyingInTurn(ask: unknown) {
  return function (this: unknown, ...given: unknown[]) {
    calls += 1
    const isTheOne = calls === dieAt
    if (isTheOne && DIE === 'before') die()
    const answer = (ask as (...given: unknown[]) => unknown).apply(this, given)
    if (isTheOne) whenAnswered(answer, die)
    return answer
  }
}

/** Most answers are promises, and that of a COPY is a stream. */
function whenAnswered(answer: unknown, then: () => void) {
  if (answer instanceof Promise) answer.then(then, then)
  else (answer as NodeJS.WritableStream).once('finish', then)
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
await runImport(importId, { db, files, jobs, log: silentLog, config }, systemCall('dying-worker'))
files.close()
await db.destroy()
