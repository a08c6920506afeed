import type { Delimiter } from './dialect.ts'

/**
 * What each doubt about how a file was read has to say beside its code. `Said` is a sentence in it: a text, and words
 * where it is said.
 */
export interface WarningValues<Said> {
  'encoding.doubtful': { encoding: string; evidence: Said }
  'encoding.changed': { from: string; to: string; badPlaces: number }
  'encoding.bad-places': { encoding: string; places: number }
  'delimiter.single-column': { delimiter: Delimiter }
  'delimiter.two-readings': { first: Delimiter; second: Delimiter }
  'line-ends.mixed': object
  'text.nul': { characters: number }
  'header.none': object
  'header.guessed': { line: number }
  'header.below-records': { line: number }
  'header.skipped-lines': { first: number; last: number }
  'header.doubled': { names: readonly string[] }
  'header.nameless': { columns: number }
  'records.ragged': { records: number; of: number; shorter: number; longer: number; line: number }
  'records.repaired': { records: number; line: number }
  'records.footer': { line: number }
  'workbook.other-sheets': { sheet: string; others: readonly string[] }
  'workbook.hidden-rows': { rows: number }
  'workbook.merged-cells': { groups: number }
  'workbook.no-results': { formulas: number }
  'workbook.errors': { cells: number }
  'workbook.long-numbers': { cells: number }
  'cards.pictures': object
  'cards.stray-lines': { lines: number }
  'columns.nobody': object
  'columns.guessed': { columns: readonly string[] }
  'columns.changed': { fileName: string }
  'columns.date-order': { column: string }
  'columns.decimal-mark': { column: string }
  'columns.only-contact': object
  'columns.names-differ': { column: string }
  'columns.values-differ': { column: string; kind?: 'email' }
  'columns.only-values': { column: string }
  'columns.running-number': { column: string }
  'columns.by-network': { column: string }
  'columns.which-network': { column: string }
  'columns.unmapped': { column: string; kind: UnmappedKind }
  'columns.deleted': { column: string }
  'columns.unread': {
    column: string
    kind: CellsKind
    cells: number
    of: number
    /** Where it is proposed for all records, how many of the cells it would let be read. */
    country?: string
    read?: number
  }
}

/** What the cells of a column are, or should be. */
export type CellsKind = 'email' | 'phone' | 'country' | 'date'

/** What the cells of a column are that no field takes, and that customers are known or reached by. */
export type UnmappedKind = Exclude<CellsKind, 'date'> | 'name' | 'company' | 'address' | 'town' | 'postcode'

export type WarningCode = keyof WarningValues<unknown>
