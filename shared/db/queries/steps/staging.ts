import type { CleanedRecord, RecordKeys } from '../../../importing/record/clean-record.ts'
import type { SameRecord } from '../../../importing/record/find-same-record.ts'
import { inBlocks } from '../../in-blocks.ts'
import { toJsonb } from '../../to-jsonb.ts'
import type { Transaction } from '../../transact.ts'
import { isStagedField, stagedFields } from '../staged-fields.ts'

export interface StagedRecord extends CleanedRecord {
  readonly line: number
  /** 32 hex digits. */
  readonly hash: string
  readonly cells: readonly string[]
  /** The record of an earlier import that it says it is. */
  readonly same?: SameRecord | null
}

const columns = [
  ...[
    'import_id',
    'line',
    'chunk',
    'hash',
    'written_cells',
    'verdict',
    'reasons',
    'key_id',
    'further_phones',
    'further_emails',
  ],
  ...[
    'same_import_id',
    'same_line',
    'same_hash',
    'email_shared',
    'is_keyless',
    'other',
    'inferred_type',
    'inferred_other',
  ],
  ...stagedFields,
].join(', ')

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
    const { same, keys } = r
    const said = placeSaid(r)
    const { fields } = said
    const cells = [
      importId,
      String(r.line),
      String(chunk),
      r.hash,
      toJsonb(r.cells),
      r.verdict,
      r.reasons.length > 0 ? toJsonb(r.reasons) : null,
      keys.id,
      toArray(keys.phones.filter((phone) => phone !== fields.phone)),
      toArray(said.email_shared ? keys.emails : keys.emails.filter((email) => email !== fields.email)),
      same?.importId ?? null,
      same ? String(same.line) : null,
      same?.hash ?? null,
      said.email_shared ? 'true' : null,
      isKeyless(said, keys) ? 'true' : null,
      said.other && toJsonb(said.other),
      said.inferred_type,
      said.inferred_other && toJsonb(said.inferred_other),
      ...stagedFields.map((field) => fields[field] ?? null),
    ]
    yield `${cells.map(copyCell).join('\t')}\n`
  }
}

interface Placed {
  readonly fields: Readonly<Record<string, string>>
  readonly email_shared: boolean
  readonly other: Readonly<Record<string, unknown>> | null
  readonly inferred_type: string | null
  readonly inferred_other: Readonly<Record<string, unknown>> | null
}

/** Where what a record says goes: to the column of its own, or with all else that has none. */
function placeSaid({ record, inferred }: Pick<CleanedRecord, 'record' | 'inferred'>): Placed {
  const fields: Record<string, string> = {}
  const other: Record<string, unknown> = {}
  for (const field in record) {
    const value = record[field]
    if (typeof value === 'string' && isStagedField(field)) fields[field] = value
    else if (field !== 'email_shared' || value !== true) other[field] = value
  }
  const { customer_type, ...inferredOther } = inferred
  const isType = typeof customer_type === 'string'
  return {
    fields,
    email_shared: record.email_shared === true,
    other: nullIfEmpty(other),
    inferred_type: isType ? customer_type : null,
    inferred_other: nullIfEmpty(isType ? inferredOther : inferred),
  }
}

function nullIfEmpty<T extends object>(values: T): T | null {
  for (const _ in values) return values
  return null
}

/** A person has said whom the record is about, and its keys have been left out. */
const isKeyless = ({ fields, email_shared }: Placed, keys: RecordKeys) =>
  (fields.email !== undefined && !email_shared && keys.email === null) ||
  (fields.phone !== undefined && keys.phones.length === 0) ||
  (['external_id', 'youtube_handle', 'youtube_channel_url'] as const).some(
    (field) => fields[field] !== undefined && keys[field] === null,
  )

/** A text array, null for none; neither a phone nor an e-mail address has a quote that is not escaped. */
const toArray = (texts: readonly string[]) =>
  texts.length === 0 ? null : `{${texts.map((text) => JSON.stringify(text)).join(',')}}`

const copyEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** COPY's text format: a backslash, a tab or a line end inside a value is escaped; NULL is \N. Of what no database holds, U+FFFD is left. */
function copyCell(value: string | null): string {
  if (value === null) return '\\N'
  return value.replace(/[\\\t\n\r\0]/g, (c) => copyEscapes[c] ?? '\ufffd')
}
