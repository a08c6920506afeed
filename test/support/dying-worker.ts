import pg from 'pg'
import { runImport } from '../../functions/run-import.ts'
import { readConfig } from '../../shared/config.ts'
import { systemCall } from '../../shared/contract/call.ts'
import { openDatabase } from '../../shared/db/database.ts'
import { openS3Store } from '../../shared/files/s3-store.ts'
import { silentLog } from './silent-log.ts'

/**
 * Works on one import and kills itself, as `kill -9` does, before its n-th statement or when that has been answered.
 * Ends with 0 where it has not come so far.
 *
 * Environment: that of a worker, and IMPORT_ID, DIE_AT (n, from 1), DIE (`before` or `after`).
 */
const { IMPORT_ID: importId = '', DIE, DIE_AT } = process.env
const dieAt = Number(DIE_AT)
const die = () => process.kill(process.pid, 'SIGKILL')

let statements = 0
const query = pg.Client.prototype.query as (...given: unknown[]) => unknown
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: unknown[]) {
    statements += 1
    const isTheOne = statements === dieAt
    if (isTheOne && DIE === 'before') die()
    const answer = query.apply(this, given)
    if (isTheOne) whenAnswered(answer, die)
    return answer
  },
})

/** A query is a promise here, and a COPY a stream. */
function whenAnswered(answer: unknown, then: () => void) {
  if (answer instanceof Promise) answer.then(then, then)
  else (answer as NodeJS.WritableStream).once('finish', then)
}

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
