import type { CustomerField } from '../../../customers/fields.ts'
import type { ColumnMapping } from '../column-mapping.ts'
import { partsOfPlace, placeOfColumn } from '../naming/places.ts'
import type { Candidate } from '../tell-columns-apart.ts'

/**
 * `Home City` beside `Business City`: a customer has one city, that of the first address, and where a record says nothing
 * of that, the one of the second.
 *
 * @param candidates what each column may be, all of them
 */
export function findSecondPlace(mapping: readonly ColumnMapping[], candidates: readonly Candidate[]): ColumnMapping[] {
  const streetOf = (nth: number) =>
    mapping.find(
      ({ field, position, companionOf }) =>
        field === 'address_primary' && position === nth && companionOf === undefined,
    )
  const [first, second] = [streetOf(1), streetOf(2)].map((street) => placeOfColumn(street?.column ?? ''))
  if (second === undefined || first === second) return [...mapping]
  const isOfFirst = ({ field, column }: ColumnMapping) =>
    field !== null && (field === 'address_primary' || partsOfPlace.includes(field)) && placeOfColumn(column) === first
  const unless = mapping.flatMap((column, index) => (isOfFirst(column) ? [index] : []))
  const taken = new Set<CustomerField>()
  return mapping.map((column, index) => {
    const isLeft = column.evidence === 'none' && column.doubt === undefined && placeOfColumn(column.column) === second
    const found = isLeft ? candidates.find((one) => one.index === index && partsOfPlace.includes(one.field)) : undefined
    const of = mapping.findIndex((one) => one.field === found?.field && isOfFirst(one))
    if (found === undefined || of < 0 || taken.has(found.field)) return column
    const { field, confidence, evidence } = found
    taken.add(field)
    return { ...column, field, confidence, evidence, companionOf: { role: 'instead', of, unless } }
  })
}
