import type { MessagePort } from 'node:worker_threads'
import type { ReadChoices } from '../csv/read-choices.ts'
import type { Layout } from '../csv/read-layout.ts'
import type { FileRefusal } from '../csv/refuse-file.ts'
import { AppError } from '../errors.ts'
import { sampleFile } from '../importing/reading/sample-file.ts'
import type { SourceFile } from '../importing/reading/source-file.ts'
import { textOf } from '../messages/text.ts'
import { lendSource } from './lend-source.ts'
import { findThreadCode, openThreadPool, ThreadLostError } from './thread-pool.ts'

export interface SampleTask {
  /** Where the file is read from. */
  readonly port: MessagePort
  readonly sizeBytes: number
  readonly choices: ReadChoices
  /** Of the first records, and of what stands above them, so many are wanted. */
  readonly rows: number
}

const code = findThreadCode('sample-thread')
const pool =
  code &&
  openThreadPool<SampleTask, Layout | FileRefusal>({
    code,
    threadsMax: 2,
    memoryMb: 768,
    // Longer than the largest workbook takes that is read at all.
    taskMs: 30_000,
  })

/**
 * As `sampleFile`, in a thread of its own: a large or hostile file takes a second or more of reckoning, in which this
 * process has to answer others.
 *
 * @param rows so many of the first records, and of what stands above them, come with it
 * @throws AppError `file.unusable` where it takes too long or too much memory
 */
export async function sampleApart(source: SourceFile, choices: ReadChoices, rows = 10): Promise<Layout | FileRefusal> {
  if (pool === undefined) return sampleFile(source, choices)
  const lent = lendSource(source)
  try {
    const { port } = lent
    const result = await pool.run({ port, sizeBytes: source.sizeBytes, choices, rows }, [port])
    // What the store says is told as it is, and not as what the thread makes of it.
    if (lent.failure() !== undefined) throw lent.failure()
    return result
  } catch (error) {
    if (error instanceof ThreadLostError) throw new AppError('file.unusable', textOf('refusals.tooMuchToShow'))
    throw lent.failure() ?? error
  } finally {
    await lent.close()
  }
}
