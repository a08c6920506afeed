import { readText, type Text } from '../messages/text.ts'
import type { FailureCode } from './import.ts'
import { type ChunkOutcomes, sumOutcomes } from './outcomes.ts'

interface SummaryRow {
  readonly records: number | null
  readonly error_code: FailureCode | null
  readonly error_message: string | null
  readonly error_text?: unknown
}

/** An import as its readers see it: the row, with the outcomes counted and the error as one thing. */
export function summarizeImport<R extends SummaryRow>(row: R, chunks: readonly ChunkOutcomes[]) {
  const { error_code, error_message, error_text, ...rest } = row
  return {
    ...rest,
    outcomes: sumOutcomes(row.records ?? 0, chunks),
    error: error_code === null ? null : toError(error_code, error_message ?? '', readText(error_text)),
  }
}

/** In English, and as a text where this version knows it. */
export interface ImportError {
  readonly code: FailureCode
  readonly message: string
  readonly text?: Text
}

const toError = (code: FailureCode, message: string, text: Text | undefined): ImportError =>
  text === undefined ? { code, message } : { code, message, text }
