import * as z from 'zod'
import { decimalMarks } from '../../../shared/cleaning/values/decimal-mark.ts'
import { type CustomKind, customKinds } from '../../../shared/customers/custom-fields.ts'
import { type CustomerField, customerFields } from '../../../shared/customers/fields.ts'
import { ImportSettings } from '../../../shared/importing/import-settings.ts'
import type { ColumnFormat } from '../../../shared/importing/mapping/choose-fields.ts'
import { dateOrders } from '../../../shared/importing/mapping/scan-column.ts'

export type ColumnField =
  | CustomerField
  | { readonly custom: string }
  | { readonly label: string; readonly kind: CustomKind }
  | null

/** What a form of columns says so far. */
export interface ChosenColumns {
  readonly fields: readonly ColumnField[]
  readonly formats: readonly ColumnFormat[]
}

const fieldNames = customerFields.map(({ name }) => name)

/** One `field` for each column, in their order; `label.N` names the new field of the N-th, `format.N` its dates or numbers. */
export function chosenOf(form: URLSearchParams): ChosenColumns {
  const all = form.getAll('field')
  const said = new Map(form)
  const formats = [...dateOrders, ...decimalMarks]
  return {
    fields: all.map((value, index) => fieldOf(value, said.get(`label.${index}`) ?? '')),
    formats: all.map((_, index) => formats.find((format) => format === said.get(`format.${index}`)) ?? null),
  }
}

function fieldOf(value: string, label: string): ColumnField {
  if (value.startsWith('custom:')) return { custom: value.slice('custom:'.length) }
  const kind = customKinds.find((one) => value === `new:${one}`)
  if (kind !== undefined) return { label, kind }
  return fieldNames.find((name) => name === value) ?? null
}

const GivenColumns = z.object({
  fields: z
    .array(
      z.union([
        z.string(),
        z.null(),
        z.object({ custom: z.string() }),
        z.object({ label: z.string(), kind: z.string() }),
      ]),
    )
    .catch([]),
  formats: z.array(z.string().nullable()).catch([]),
  defaults: ImportSettings.shape.defaults.unwrap().optional().catch(undefined),
  preview: z.boolean().optional().catch(undefined),
})

/** What a form of columns gave, as it stood there, to be shown again. */
export function formOf(given: unknown): URLSearchParams {
  const { fields, formats, defaults, preview } = GivenColumns.catch({ fields: [], formats: [] }).parse(given)
  const form = new URLSearchParams()
  for (const [index, field] of fields.entries()) {
    form.append(
      'field',
      field === null
        ? 'extra'
        : typeof field === 'string'
          ? field
          : 'custom' in field
            ? `custom:${field.custom}`
            : `new:${field.kind}`,
    )
    if (field !== null && typeof field === 'object' && 'label' in field) form.set(`label.${index}`, field.label)
    const format = formats[index] ?? null
    if (format !== null) form.set(`format.${index}`, format)
  }
  if (defaults !== undefined) {
    form.set('owner', defaults.owner ?? '')
    form.set('source', defaults.source ?? '')
    form.set('tags', (defaults.tags ?? []).join(', '))
    form.set('country', defaults.country_code ?? '')
  }
  if (preview !== undefined) form.set('preview', preview ? 'yes' : 'no')
  return form
}

/** What every record of a file says where its own cells say nothing; tags stand in one text, with commas between them. */
export function defaultsOf({
  owner,
  source,
  tags,
  country,
}: Readonly<Record<string, string>>): Record<string, unknown> {
  const list = (tags ?? '')
    .split(/[,;，、；]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  return {
    ...(owner?.trim() && { owner }),
    ...(source?.trim() && { source }),
    ...(list.length > 0 && { tags: list }),
    ...(country?.trim() && { country_code: country.trim().toUpperCase() }),
  }
}
