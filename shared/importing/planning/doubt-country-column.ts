import { cleanCountry } from '../../cleaning/country/clean-country.ts'
import { cleanPhone } from '../../cleaning/phone/clean-phone.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { indexOfOwn } from '../mapping/companions/doubt-column.ts'

/** Fewer numbers may be those of people who moved. */
const fewest = 3
/** A number that says its country itself says nothing of the column. */
const international = /^\s*(?:\(?\+|00)/

/**
 * Where most of the phones can be read in the country that the import was given, and not in the one that their record's
 * cell names, that column may be of something else (a tour, a product): somebody is asked, and no phone is read by it.
 *
 * @param country of all records that say none
 */
export function doubtCountryColumn(
  mapping: readonly ColumnMapping[],
  rows: readonly (readonly string[])[],
  country: string | undefined,
): readonly ColumnMapping[] {
  const at = indexOfOwn(mapping, 'country_code')
  const column = mapping[at]
  if (country === undefined || column === undefined || isDecided(column)) return mapping
  const phones = mapping.flatMap(({ field }, index) => (field === 'phone' ? [index] : []))
  const told = rows.flatMap((row) => {
    const said = cleanCountry(row[at] ?? '').value
    return said === null || said === country ? [] : phones.map((index) => readBy(row[index] ?? '', said, country))
  })
  const denying = told.filter((one) => one === 'given').length
  const isDenied = denying >= fewest && denying * 2 > told.filter((one) => one !== null).length
  if (!isDenied) return mapping
  const doubted = { ...column, field: null, confidence: 0, evidence: 'none', doubt: 'values-differ' } as const
  return mapping.map((one, index) => (index === at ? doubted : one))
}

const isDecided = ({ evidence }: ColumnMapping): boolean =>
  evidence === 'person' || evidence === 'remembered' || evidence === 'export'

/** By which of two countries a number can be read; null where it tells nothing. */
function readBy(cell: string, said: string, given: string): 'said' | 'given' | null {
  if (international.test(cell.normalize('NFKC'))) return null
  if (cleanPhone(cell, { country: said }).value !== null) return 'said'
  return cleanPhone(cell, { country: given }).value === null ? null : 'given'
}
