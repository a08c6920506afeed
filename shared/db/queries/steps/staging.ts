import type { CleanedRecord } from '../../../importing/record/clean-record.ts'
import type { SameRecord } from '../../../importing/record/find-same-record.ts'
import { inBlocks } from '../../in-blocks.ts'
import { toJsonb } from '../../to-jsonb.ts'
import type { Transaction } from '../../transact.ts'

export interface StagedRecord extends CleanedRecord {
  readonly line: number
  /** 32 hex digits. */
  readonly hash: string
  readonly cells: readonly string[]
  /** The record of an earlier import that it says it is. */
  readonly same?: SameRecord | null
}

const columns =
  'import_id, line, chunk, hash, cells, verdict, reasons, record, inferred, notes, name, key_id, key_external_id, ' +
  'key_email, key_youtube_handle, key_youtube_channel_url, key_phones, key_emails, same_import_id, same_line, same_hash'

/** Loads the cleaned records of one chunk. */
export async function copyStaged(tx: Transaction, importId: string, chunk: number, records: readonly StagedRecord[]) {
  await copyStagedText(tx, inBlocks(copyLines(importId, chunk, records)))
}

/** The same where the text of `copyLines` is there. */
export const copyStagedText = (tx: Transaction, parts: Iterable<string | Uint8Array>) =>
  tx.copy(`staged_records (${columns})`, parts)

/** The records as the text of COPY, a line each. */
export function* copyLines(importId: string, chunk: number, records: readonly StagedRecord[]): Generator<string> {
  for (const r of records) {
    const cells = [
      importId,
      String(r.line),
      String(chunk),
      r.hash,
      toJsonb(r.cells),
      r.verdict,
      r.reasons.length > 0 ? toJsonb(r.reasons) : null,
      toJsonb(r.record),
      toJsonb(r.inferred),
      r.notes.length > 0 ? toJsonb(r.notes) : null,
      r.name,
      r.keys.id,
      r.keys.external_id,
      r.keys.email,
      r.keys.youtube_handle,
      r.keys.youtube_channel_url,
      toArray(r.keys.phones),
      toArray(r.keys.emails),
      r.same?.importId ?? null,
      r.same === undefined || r.same === null ? null : String(r.same.line),
      r.same?.hash ?? null,
    ]
    yield `${cells.map(copyCell).join('\t')}\n`
  }
}

/** A text array; neither a phone nor an e-mail address has a quote that is not escaped. */
const toArray = (texts: readonly string[]) => `{${texts.map((text) => JSON.stringify(text)).join(',')}}`

const copyEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** COPY's text format: a backslash, a tab or a line end inside a value is escaped; NULL is \N. */
function copyCell(value: string | null): string {
  if (value === null) return '\\N'
  return value.replace(/[\\\t\n\r\0]/g, (c) => copyEscapes[c] ?? '')
}
