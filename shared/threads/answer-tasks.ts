import { parentPort, type Transferable } from 'node:worker_threads'
import type { Answer } from './thread-pool.ts'

/** What a thread has found, and what of that is handed over and not copied. */
export interface Found<Result> {
  readonly result: Result
  readonly transfer?: readonly Transferable[]
}

/**
 * Makes this thread one of a pool: it does the tasks that it is given, one after the other.
 *
 * @throws where this is no thread
 */
export function answerTasks<Task, Result>(work: (task: Task) => Found<Result> | Promise<Found<Result>>): void {
  const port = parentPort
  if (port === null) throw new Error('This is the code of a thread')
  const answer = async (task: Task) => {
    try {
      const { result, transfer = [] } = await work(task)
      port.postMessage({ ok: true, result } satisfies Answer<Result>, transfer)
    } catch (error) {
      port.postMessage({ ok: false, error } satisfies Answer<Result>)
    }
  }
  port.on('message', (task: Task) => void answer(task))
}
