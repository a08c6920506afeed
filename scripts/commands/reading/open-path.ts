import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { SourceFile } from '../../../shared/importing/reading/source-file.ts'

/** A file of the machine, as the reader of imports opens it. */
export async function openPath(path: string): Promise<SourceFile> {
  const { size } = await stat(path)
  return {
    sizeBytes: size,
    open: async (range) =>
      range === undefined
        ? createReadStream(path)
        : createReadStream(path, { start: range.start, end: Math.max(range.start, range.end - 1) }),
  }
}
