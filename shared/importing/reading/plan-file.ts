import type { ChunkList } from '../../csv/chunk-list.ts'
import type { ReadChoices } from '../../csv/read-choices.ts'
import { type Layout, layoutSampleBytes } from '../../csv/read-layout.ts'
import { type FileRefusal, isVcard, isZip, refuseBytes } from '../../csv/refuse-file.ts'
import { UnreadableFile } from '../../csv/unreadable-file.ts'
import { planCards, planWorkbook } from './plan-rows.ts'
import { planText } from './plan-text.ts'
import { openFile, type SourceFile } from './source-file.ts'

export interface FilePlan<C> {
  readonly ok: true
  readonly layout: Layout
  readonly chunks: ChunkList
  readonly records: number
  /** Of the file as it came, in hex. */
  readonly sha256: string
  /** What `writeCopy` returned, where the file was not plain UTF-8 and a copy had to be made. */
  readonly copy: C | undefined
}

export interface PlanOptions<C> {
  readonly recordsPerChunk: number
  /** What a person decided against the detection. */
  readonly choices?: ReadChoices
  /** Keeps the file's text in UTF-8; chunks are then ranges of that. Called again, it replaces what it kept. */
  readonly writeCopy: (pieces: AsyncIterable<Uint8Array>) => Promise<C>
}

/**
 * Decides how a file is read and where it is cut: format → encoding → dialect → header → chunks. Memory does not
 * grow with the file. What is no table is refused, with a sentence that says what to do.
 */
export async function planFile<C>(source: SourceFile, options: PlanOptions<C>): Promise<FilePlan<C> | FileRefusal> {
  return refusing(async () => {
    const file = await openFile(source, layoutSampleBytes)
    const refusal = refuseBytes(file.head)
    if (refusal !== null) return refusal
    if (isZip(file.head)) return planWorkbook(source, file, options)
    return isVcard(file.head) ? planCards(file, options) : planText(source, file, options)
  })
}

/** What turns out to be unreadable on the way is refused like what is seen at once. */
export async function refusing<R>(work: () => Promise<R>): Promise<R | FileRefusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, code: error.code, message: error.message }
    throw error
  }
}
