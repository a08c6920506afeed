import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import { type ColumnTarget, chooseLoosely, findDoubled } from '../../../shared/importing/mapping/choose-fields.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { findCustomField } from '../../../shared/importing/mapping/naming/find-custom-field.ts'
import { renderText } from '../../../shared/messages/text.ts'
import type { Messages } from '../../messages/messages.ts'
import { type ChosenColumns, chosenOf } from '../../pages/columns/columns-form.ts'
import type { ColumnField } from '../../words/column-targets.ts'
import type { Column } from './column.ts'

/** The columns of a file as a form says them so far. */
export interface TriedColumns {
  readonly columns: readonly Column[]
  readonly targets: readonly ColumnField[]
  readonly formats: ChosenColumns['formats']
  /** What is wrong with each, by `fields.<index>`. */
  readonly errors: Readonly<Record<string, string>>
}

/** Where the form says nothing, or is about other columns, they are as they were found. */
export function tryColumns(
  mapping: readonly Column[],
  form: URLSearchParams,
  customFields: readonly CustomField[],
  t: Messages,
): TriedColumns {
  const chosen = chosenOf(form, t)
  if (mapping.length === 0 || chosen.fields.length !== mapping.length) {
    const targets = mapping.map((column) => targetOf(column, customFields))
    return {
      columns: mapping,
      targets,
      formats: mapping.map(({ order, decimal }) => order ?? decimal ?? null),
      errors: {},
    }
  }
  const targets = chosen.fields.map((field, index) => toTarget(field, mapping[index], customFields))
  const doubled = Object.entries(findDoubled(targets, mapping))
  return {
    columns: chooseLoosely(mapping, targets, chosen.formats),
    targets: chosen.fields.map((field, index) => byLabel(field, customFields, mapping[index]?.column)),
    formats: chosen.formats,
    errors: Object.fromEntries(doubled.map(([name, said]) => [name, renderText(said, t.shared)])),
  }
}

/** What a column was found to be. A custom field is called by its label. */
function targetOf(column: Column, customFields: readonly CustomField[]): ColumnField {
  if (isNoData(column)) return 'none'
  return column.custom === undefined ? column.field : byLabel({ custom: column.custom.key }, customFields)
}

/** A new field is called like its column, until a person names it. */
function byLabel(field: ColumnField, customFields: readonly CustomField[], column = ''): ColumnField {
  if (field === null || typeof field === 'string') return field
  if ('label' in field) return { name: field.label || column, kind: field.kind }
  const known = findCustom(field, customFields)
  return 'custom' in field ? { name: known?.label ?? field.custom } : { ...field, name: known?.label ?? field.name }
}

/** The custom field that is meant; undefined for one that is still to be made. */
export function findCustom(field: ColumnField, customFields: readonly CustomField[]): CustomField | undefined {
  if (field === null || typeof field === 'string' || 'label' in field) return undefined
  if ('custom' in field) return customFields.find(({ key }) => key === field.custom)
  return findCustomField(customFields, field.name)
}

/** Of what kind a field is that is to be made: as somebody says, else as its values are. */
export const newKind = (field: ColumnField, column: Column | undefined) =>
  (field !== null && typeof field === 'object' && 'kind' in field ? field.kind : undefined) ??
  column?.seen?.kind ??
  'text'

function toTarget(field: ColumnField, column: Column | undefined, customFields: readonly CustomField[]): ColumnTarget {
  if (field === null || typeof field === 'string') return field
  const known = findCustom(field, customFields)
  if (known !== undefined || 'custom' in field) return known ?? null
  const name = ('label' in field ? field.label : field.name) || column?.column
  return { key: `new:${name}`, kind: newKind(field, column), choices: column?.seen?.choices ?? [] }
}
