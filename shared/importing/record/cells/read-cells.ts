import { isEmptyCell } from '../../../csv/records/is-empty-cell.ts'
import type { ColumnMapping } from '../../mapping/column-mapping.ts'
import { rulesOf } from './column-rules.ts'
import { isOwnData, readLabels } from './companion-cells.ts'
import { createNetworkReader } from './companions/by-network.ts'
import { createPersonReader } from './companions/by-person.ts'
import { createJoiner } from './companions/join-parts.ts'
import { saysNoMore, takeNameAgain } from './companions/take-name-again.ts'
import type { Cell, ColumnRules } from './draft.ts'

/** Reads the filled cells of each record of a file, but for what we wrote beside the record ourselves and for labels. */
export function createCellReader(
  columns: readonly ColumnMapping[],
  country?: string,
): (cells: readonly string[]) => Cell[] {
  const prepared = columns.map(prepare)
  const join = createJoiner(columns)
  const byNetwork = createNetworkReader(columns)
  const byPerson = createPersonReader(columns)
  const preparedOf = prepareOnce()
  const unmapped = columns.map(({ column }) => prepare({ ...overflow(0), column }))
  const hasLabels = columns.some(({ companionOf }) => companionOf?.role === 'label')
  return (came) => {
    const { cells, alone } = join?.(came, country) ?? { cells: came, alone: undefined }
    const labels = hasLabels ? readLabels(columns, cells) : undefined
    const byName = byNetwork?.(cells)
    const ofRow = byPerson?.(cells, byName ?? columns) ?? byName
    const filled: Cell[] = []
    for (let i = 0; i < cells.length; i++) {
      const raw = cells[i] ?? ''
      if (isEmptyCell(raw)) continue
      const isApart = alone?.has(i) === true || isOfOtherPlace(columns[i], cells)
      const { mapping, rules, extra } =
        (isApart ? unmapped[i] : preparedOf(ofRow?.[i], prepared[i])) ?? prepare(overflow(i))
      const { column, field, position, companionOf } = mapping
      if (!isSaid(mapping, cells)) {
        const name = companionOf?.role === 'again' ? (cells[companionOf.of] ?? '') : raw
        if (companionOf?.role !== 'again' || saysNoMore(name, raw)) continue
        const take = takeNameAgain(name)
        filled.push({
          rules: { ...rules, turn: 'middle', take },
          column,
          field: null,
          position,
          extra,
          raw,
          label: column,
        })
        continue
      }
      filled.push({ rules, column, field, position, extra, raw, label: labels?.get(i) ?? column })
    }
    return filled
  }
}

/** Whether the cells of a column are what a record says. */
export const isSaid = (mapping: ColumnMapping, cells: readonly string[]): boolean =>
  mapping.evidence !== 'ours' && isOwnData(mapping, cells)

/** What is kept as it came beside the address that the record has in its place. */
const isOfOtherPlace = (mapping: ColumnMapping | undefined, cells: readonly string[]): boolean =>
  mapping?.companionOf?.role === 'instead' && !isOwnData(mapping, cells)

interface Prepared {
  readonly mapping: ColumnMapping
  readonly rules: ColumnRules
  readonly extra: string | null
}

const prepare = (mapping: ColumnMapping): Prepared => {
  const { column, extra = column } = mapping
  return { mapping, rules: rulesOf(mapping), extra }
}

/** A column that is another field in some records, prepared once for each. */
function prepareOnce(): (ofRow: ColumnMapping | undefined, usual: Prepared | undefined) => Prepared | undefined {
  const known = new Map<ColumnMapping, Prepared>()
  return (ofRow, usual) => {
    if (ofRow === undefined || ofRow === usual?.mapping) return usual
    const prepared = known.get(ofRow) ?? prepare(ofRow)
    known.set(ofRow, prepared)
    return prepared
  }
}

/** What a column beyond those of the header is called. */
export const overflowName = (index: number): string => `Column ${index + 1}`

const overflow = (index: number): ColumnMapping => ({
  column: overflowName(index),
  field: null,
  position: 1,
  confidence: 0,
  evidence: 'none',
})
