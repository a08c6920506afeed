import { saysStatus } from '../../../cleaning/choices/clean-status.ts'
import { stateCode } from '../../../cleaning/country/us-states.ts'
import { regionShares } from '../../../cleaning/detect-country/read-tables.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { areCountries } from '../find-field-of-values.ts'
import { normalizeHeader } from '../normalize-header.ts'

/** Words that one language has for a part of a country and for how things stand, or for that and much else. */
const openNames: ReadonlySet<string> = new Set(
  'état, etats, stan, stany, stanje, zustand, situation, condition, fase, etapa, faz, hal, hali, stare, stadie, vaihe, állapot, olek, стадия, этап, состояние, стан, κατάσταση, סטטוס, מצב, الحالة, حالة, وضعیت, สถานะ, trạng thái, tình trạng, स्थिति, keadaan'
    .split(', ')
    .map(normalizeHeader),
)

/**
 * What a column means whose name means a part of a country as well as how things stand (`Estado`, `State`, `Stav`), by
 * its cells: undefined where they don't tell.
 */
export function tellStateOrStatus(field: CustomerField | null, column: string, cells: readonly string[]) {
  const isOpen = field === null && openNames.has(normalizeHeader(column))
  if (field !== 'region' && field !== 'status' && !isOpen) return undefined
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell.length <= longest)
  if (field === 'region' && !filled.some(saysStatus)) return undefined
  const statuses = filled.filter(saysStatus).length
  const regions = countRegions(filled)
  if (field !== 'status' && isMost(statuses, filled.length) && regions * 3 <= statuses) return 'status'
  if (field === 'region' || !isMost(regions, filled.length) || statuses * 3 > regions) return undefined
  return areCountries(filled) ? 'country_code' : 'region'
}

const longest = 60
/** Two fifths, and more than one: the others are words that no list has. */
const isMost = (some: number, all: number): boolean => some > 1 && some * 5 >= all * 2

/** Names of regions; codes of states only where they are several: `OK` and `IN` are words. */
function countRegions(filled: readonly string[]): number {
  const codes = new Set(filled.filter((cell) => cell.length < 4).map((cell) => cell.toUpperCase()))
  return filled.filter((cell) => (cell.length < 4 ? codes.size > 2 && stateCode(cell) !== null : isRegion(cell))).length
}

const isRegion = (cell: string): boolean =>
  stateCode(cell) !== null || regionShares().has(foldKey(cell)) || areCountries([cell])
