import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = '.installing'
const waitMs = 200
const waitMax = 10 * 60_000

/**
 * Does some work while nobody else does it in this checkout. Who comes second waits, for ten minutes at most; a lock whose
 * process is gone counts for nothing.
 *
 * @throws when the other one takes too long, or the folder can't be written
 */
export function withLock(root, work) {
  const path = join(root, folder)
  const endsAt = Date.now() + waitMax
  let isTold = false
  while (!take(path)) {
    if (!isTold) process.stderr.write('Another command installs the packages. Waiting for it …\n')
    isTold = true
    if (Date.now() > endsAt) throw new Error(`Another command has not finished. If there is none, delete ${path}.`)
    sleep(waitMs)
  }
  try {
    return work()
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

function take(path) {
  try {
    mkdirSync(path)
    writeFileSync(join(path, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isAbandoned(path)) rmSync(path, { recursive: true, force: true })
    return false
  }
}

/** Its process has ended without taking it away. Between making the folder and writing the number nobody is there yet. */
function isAbandoned(path) {
  try {
    process.kill(Number(readFileSync(join(path, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
