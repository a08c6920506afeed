import type { ChunkList } from '../../csv/chunk-list.ts'
import type { ReadChoices } from '../../csv/read-choices.ts'
import type { Layout } from '../../csv/read-layout.ts'

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
