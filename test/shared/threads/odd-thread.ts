import { setTimeout as delay } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'
import { answerTasks } from '../../../shared/threads/answer-tasks.ts'

export interface OddTask {
  readonly what: 'echo' | 'throw' | 'crash' | 'exit' | 'fill' | 'spin'
  readonly bytes?: Uint8Array
  /** How long an echo takes. */
  readonly ms?: number
}

export interface OddResult {
  readonly thread: number
  readonly bytes: Uint8Array
}

// A thread in which everything goes wrong that can.
answerTasks<OddTask, OddResult>(async ({ what, bytes = new Uint8Array(0), ms = 0 }) => {
  if (what === 'throw') throw new RangeError('Not that')
  if (what === 'crash') setImmediate(() => Promise.reject(new Error('Nobody catches this')))
  if (what === 'exit') process.exit(3)
  if (what === 'fill') for (const all: number[][] = []; ; ) all.push(Array.from({ length: 100_000 }, (_, n) => n))
  if (what === 'spin') for (;;);
  await delay(what === 'crash' ? 60_000 : ms)
  return { result: { thread: threadId, bytes }, transfer: [bytes.buffer as ArrayBuffer] }
})
