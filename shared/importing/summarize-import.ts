import type { FailureCode } from './import.ts'
import { type ChunkOutcomes, sumOutcomes } from './outcomes.ts'

interface SummaryRow {
  readonly records: number | null
  readonly error_code: FailureCode | null
  readonly error_message: string | null
}

/** An import as its readers see it: the row, with the outcomes counted and the error as one thing. */
export function summarizeImport<R extends SummaryRow>(row: R, chunks: readonly ChunkOutcomes[]) {
  const { error_code, error_message, ...rest } = row
  return {
    ...rest,
    outcomes: sumOutcomes(row.records ?? 0, chunks),
    error: error_code === null ? null : { code: error_code, message: error_message ?? '' },
  }
}
