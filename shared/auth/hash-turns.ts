import { availableParallelism } from 'node:os'
import { AppError } from '../errors.ts'
import { textOf } from '../messages/text.ts'

/** So many passwords are hashed at once in a process: a processor is left for whoever asks for something else. */
const runningMax = Math.max(1, Math.min(2, availableParallelism() - 1))
/** So many wait, which is about a second. */
const waitingMax = 20

let running = 0
const waiting: (() => void)[] = []

/**
 * Does what hashes a password, when it is its turn.
 *
 * @throws AppError `request.too-many` at once, and nothing is done, where too many wait already
 */
export async function inHashTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < runningMax) running += 1
  else await wait()
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

/** @throws AppError `request.too-many` where too many wait already */
export function assertHashTurn(): void {
  if (waiting.length >= waitingMax)
    throw new AppError('request.too-many', textOf('users.manySignIns'), { retrySeconds: 2 })
}

/** The turn of whoever ends is handed on. */
function wait(): Promise<void> {
  assertHashTurn()
  return new Promise((resolve) => waiting.push(resolve))
}
