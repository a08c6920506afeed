import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { type CleanedChunk, type CleanTask, cleanInTurns } from '../ledger/clean-records.ts'
import { findThreadCode, openThreadPool } from './thread-pool.ts'

/** Each takes about 80 MB; the cores beyond are for the database. */
const threadsMax = 3
/** A thread costs 0.2 s of CPU until it runs and 0.6 s until it is quick: as much as cleaning so many records. */
const recordsMin = 5_000

const code = findThreadCode('clean-thread')
/** This thread has a core too. */
const threads = Math.min(availableParallelism() - 1, threadsMax)
const pool =
  code === undefined || threads < 1
    ? undefined
    : openThreadPool<CleanTask, CleanedChunk>({
        code,
        threadsMax: threads,
        memoryMb: 160,
        // Hundreds of times as long as a chunk takes: what never ends is not waited for under a lease that is renewed.
        taskMs: 300_000,
      })

let cleaningHere = 0

/**
 * As `cleanRecords`, on the cores there are. The first chunk at a time is cleaned here, in turns with whatever else
 * this process does; one that comes meanwhile is cleaned in a thread, which its bytes are handed over to. A small file
 * is not worth a thread.
 *
 * @param fileRecords of the whole file
 * @throws ThreadLostError where a thread has ended; this process goes on
 */
export async function cleanOnCores(task: CleanTask, fileRecords: number): Promise<CleanedChunk> {
  const isThreadWorth = cleaningHere > 0 && fileRecords >= recordsMin
  if (pool !== undefined && isThreadWorth) return pool.run(task, ownBuffers(task.bytes))
  cleaningHere += 1
  try {
    return await cleanHere(task)
  } finally {
    cleaningHere -= 1
  }
}

async function cleanHere(task: CleanTask): Promise<CleanedChunk> {
  const turns = cleanInTurns(task)
  for (;;) {
    const { done, value } = turns.next()
    if (done === true) return value
    // The lease is renewed, and threads are given their next chunks, between two turns.
    await turn()
  }
}

/** Small ones share a buffer with others, and are copied. */
const ownBuffers = ({ buffer, byteLength }: Uint8Array) =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
