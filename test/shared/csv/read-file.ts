import type { ParsedRecord } from '../../../shared/csv/parse-records.ts'
import { parseRecords } from '../../../shared/csv/parse-records.ts'
import type { ReadChoices } from '../../../shared/csv/read-choices.ts'
import type { Layout } from '../../../shared/csv/read-layout.ts'
import type { FileRefusal } from '../../../shared/csv/refuse-file.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { planFile } from '../../../shared/importing/reading/plan-file.ts'
import type { SourceFile } from '../../../shared/importing/reading/source-file.ts'
import { toEnglish } from '../../../shared/messages/text.ts'

/** A refusal with its words in English; anything else as it is. */
export const inEnglish = <T extends { readonly ok: true }>(read: T | FileRefusal) =>
  read.ok ? read : { ...read, message: toEnglish(read.message) }

export type ReadFile = (Layout & { readonly records: readonly ParsedRecord[] }) | FileRefusal

/** Reads a whole file the way an import does: layout, UTF-8 copy, chunks, records. */
export async function readFile(file: Uint8Array, choices: ReadChoices = {}, recordsPerChunk = 3): Promise<ReadFile> {
  const plan = await planFile(asSource(file), { recordsPerChunk, choices, writeCopy: readWhole })
  if (!plan.ok) return plan
  const { layout } = plan
  const data = plan.copy ?? file
  const records = [...plan.chunks].flatMap(({ byteStart, byteEnd, firstLine }) =>
    parseRecords(data.subarray(byteStart, byteEnd), layout, firstLine),
  )
  return { ...layout, records }
}

/** A file in memory, read in small pieces. */
export const asSource = (file: Uint8Array, pieceBytes = 5): SourceFile => ({
  sizeBytes: file.length,
  open: async ({ start, end } = { start: 0, end: file.length }) =>
    inPieces(file.subarray(start, end), Math.max(pieceBytes, Math.ceil(file.length / 1000))),
})

export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
