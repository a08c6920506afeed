import type { ColumnMapping } from '../mapping/column-mapping.ts'
import type { ColumnScan, Finding } from '../mapping/scan-column.ts'

export interface SampleRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * How the columns of a file look, without the cells of some records: a cell that told how dates are written goes where it was
 * one of theirs, and of the few values of a column those stay that a record of the sample has still.
 */
export function blankScans(
  mapping: readonly ColumnMapping[],
  samples: readonly SampleRow[],
  gone: ReadonlySet<number>,
): ColumnMapping[] {
  const left = samples.filter(({ line }) => !gone.has(line))
  return mapping.map(({ seen, ...column }, index) =>
    seen === undefined
      ? column
      : { ...column, seen: blankScan(seen, new Set(left.map(({ cells }) => cells[index]?.trim() ?? '')), gone) },
  )
}

function blankScan(scan: ColumnScan, left: ReadonlySet<string>, gone: ReadonlySet<number>): ColumnScan {
  const { dates, numbers, counts, choices, form, ...others } = scan
  const stay = (values: readonly string[]) => values.filter((value) => left.has(value))
  return {
    ...others,
    ...(dates && { dates: blankProof(dates, gone) }),
    ...(numbers && { numbers: blankProof(numbers, gone) }),
    ...(counts && { counts: blankProof(counts, gone) }),
    ...(choices && { choices: stay(choices) }),
    ...(form && { form: { ...form, ...(form.values && { values: stay(form.values) }) } }),
  }
}

const blankProof = <T>(finding: Finding<T>, gone: ReadonlySet<number>): Finding<T> =>
  finding.proof !== null && gone.has(finding.proof.line) ? { ...finding, proof: null } : finding
