import { transcode } from '../../../shared/csv/decode.ts'
import { type ParsedRecord, parseRecords } from '../../../shared/csv/parse-records.ts'
import { type Layout, type LayoutOptions, readLayout } from '../../../shared/csv/read-layout.ts'
import type { FileRefusal } from '../../../shared/csv/refuse-file.ts'
import { scan } from './tables.ts'

export type ReadFile = (Layout & { readonly records: readonly ParsedRecord[] }) | FileRefusal

/** Reads a whole file the way an import does: layout, UTF-8 copy, chunks, records. */
export async function readFile(file: Uint8Array, options: LayoutOptions = {}, recordsPerChunk = 3): Promise<ReadFile> {
  const layout = readLayout(file, true, options)
  if (!layout.ok) return layout
  const text = await toUtf8(file, layout)
  const where = { byteStart: layout.dataStartByte, firstLine: layout.dataStartLine }
  const data = text.subarray(layout.dataStartByte)
  const chunks = scan(data, { dialect: layout, width: layout.columns.length, recordsPerChunk, ...where }, [11, 3])
  const records = chunks.flatMap(({ byteStart, byteEnd, firstLine }) =>
    parseRecords(text.subarray(byteStart, byteEnd), layout, firstLine),
  )
  return { ...layout, records }
}

async function toUtf8(file: Uint8Array, { encoding }: Layout): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const { bytes } of transcode(inPieces(file, 5), encoding)) pieces.push(bytes)
  return Buffer.concat(pieces)
}

export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
