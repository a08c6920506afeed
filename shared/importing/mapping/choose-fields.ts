import type { DecimalMark } from '../../cleaning/values/decimal-mark.ts'
import type { CustomerField } from '../../customers/fields.ts'
import { AppError } from '../../errors.ts'
import { type Text, textOf } from '../../messages/text.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { isNoData, severalOf } from './map-columns.ts'
import { certain } from './naming/field-names.ts'
import type { DateOrder } from './scan-column.ts'

/** Where a person sends a column: a field, a custom field, null to keep it as extra, or `none` not to import it. */
export type ColumnTarget = CustomerField | NonNullable<ColumnMapping['custom']> | 'none' | null

/** How a column's dates or numbers are written, as a person says; null leaves it to what its cells tell. */
export type ColumnFormat = DateOrder | DecimalMark | null

/**
 * A mapping as a person has chosen it.
 *
 * @param sure of the doubtful columns that are left as they were found the places of those that somebody says are right;
 *   the others stay doubtful. Left out, all of them are right
 * @throws AppError `input.invalid` when the number of fields is not that of the columns, or two columns are one field
 *   that a customer has once
 */
export function chooseFields(
  mapping: readonly ColumnMapping[],
  targets: readonly ColumnTarget[],
  formats: readonly ColumnFormat[] = [],
  sure?: readonly number[],
): ColumnMapping[] {
  if (targets.length !== mapping.length) {
    const [columns, fields] = [mapping.length, targets.length]
    throw new AppError('input.invalid', textOf('columns.count', { columns, fields }))
  }
  const doubled = findDoubled(targets, mapping)
  if (Object.keys(doubled).length > 0) {
    throw new AppError('input.invalid', textOf('columns.doubled'), { fields: doubled })
  }
  return chooseLoosely(mapping, targets, formats, sure)
}

/** The same while a person is still choosing: nothing is refused. */
export function chooseLoosely(
  mapping: readonly ColumnMapping[],
  targets: readonly ColumnTarget[],
  formats: readonly ColumnFormat[] = [],
  sure?: readonly number[],
): ColumnMapping[] {
  const names = targets.map(nameOf)
  return mapping.map((column, index) => {
    const target = targets[index] ?? null
    if ((target === 'none' && isNoData(column)) || (target === null && isNeverData(column))) return column
    const name = names[index] ?? null
    const format = formats[index] ?? null
    const position =
      1 + names.filter((other, at) => name !== null && other === name && isAhead(mapping, at, index)).length
    const isPassedOver = sure !== undefined && !sure.includes(index) && format === null
    if (isPassedOver && isUnsure(column) && isAsFound(column, target)) return { ...column, position }
    return {
      column: column.column,
      field: typeof target === 'string' && target !== 'none' ? target : null,
      ...(typeof target === 'object' && target !== null && { custom: target }),
      ...(isJoined(column, target) && { joinedKey: column.joinedKey }),
      position,
      confidence: 1,
      evidence: 'person',
      ...(isCompanion(column, target) && { companionOf: column.companionOf }),
      ...extraOf(column, target),
      ...(column.seen !== undefined && { seen: column.seen }),
      ...((format === 'dmy' || format === 'mdy') && { order: format }),
      ...((format === '.' || format === ',') && { decimal: format }),
    }
  })
}

/** It goes where it went, by a join that may be undone. */
const isJoined = ({ custom, joinedKey }: ColumnMapping, target: ColumnTarget): boolean =>
  joinedKey !== undefined && typeof target === 'object' && target?.key === custom?.key

/** What it becomes is a guess that nobody has made their own. */
export const isUnsure = ({ field, confidence, doubt, evidence }: ColumnMapping): boolean =>
  evidence !== 'person' &&
  evidence !== 'remembered' &&
  (doubt !== undefined || (field !== null && confidence < certain))

export const isAsFound = ({ field, custom }: ColumnMapping, target: ColumnTarget): boolean =>
  custom === undefined && target === field

/** What no person has left out: to keep it under its own name would say nothing of a customer. */
const isNeverData = (column: ColumnMapping): boolean => isNoData(column) && column.evidence !== 'person'

const isCompanion = ({ companionOf, field }: ColumnMapping, target: ColumnTarget): boolean =>
  companionOf !== undefined && (target === field || companionOf.role === 'network')

/** One that is not imported may be wanted after all. */
function extraOf(column: ColumnMapping, target: ColumnTarget): Pick<ColumnMapping, 'extra'> {
  if (target === 'none') return { extra: null }
  const { extra } = column
  return extra === undefined || (extra === null && !isCompanion(column, target)) ? {} : { extra }
}

/** Where a person left several columns of a field as they were found, they keep their order. */
function isAhead(mapping: readonly ColumnMapping[], other: number, one: number): boolean {
  const [a, b] = [mapping[other], mapping[one]]
  if (a?.companionOf !== undefined) return false
  const isAsFound = a?.field === b?.field && a?.position !== b?.position
  return isAsFound ? (a?.position ?? 1) < (b?.position ?? 1) : other < one
}

/** What is wrong with each column whose field another one has already, by `fields.<index>`. */
export function findDoubled(targets: readonly ColumnTarget[], mapping: readonly ColumnMapping[]): Record<string, Text> {
  const isLeft = (index: number) => mapping[index]?.companionOf !== undefined && mapping[index].field === targets[index]
  const names = targets.map((target, index) => (isLeft(index) ? null : nameOf(target)))
  const isDoubled = (name: string | null, index: number) =>
    name !== null && !severalOf.some((field) => field === name) && names.indexOf(name) < index
  return Object.fromEntries(
    names.flatMap((name, index) => (isDoubled(name, index) ? [[`fields.${index}`, textOf('columns.fieldTaken')]] : [])),
  )
}

function nameOf(target: ColumnTarget): string | null {
  if (target === null || target === 'none') return null
  return typeof target === 'string' ? target : `custom:${target.key}`
}
