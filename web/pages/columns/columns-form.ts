import * as z from 'zod'
import { decimalMarks } from '../../../shared/cleaning/values/decimal-mark.ts'
import { customKinds } from '../../../shared/customers/custom-fields.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import { ImportSettings } from '../../../shared/importing/import-settings.ts'
import type { ColumnFormat } from '../../../shared/importing/mapping/choose-fields.ts'
import { dateOrders } from '../../../shared/importing/mapping/scan-column.ts'
import type { Messages } from '../../messages/messages.ts'
import { type ColumnField, readTarget, targetWords } from '../../words/column-targets.ts'

/** What a form of columns says so far. */
export interface ChosenColumns {
  readonly fields: readonly ColumnField[]
  readonly formats: readonly ColumnFormat[]
}

const fieldNames = customerFields.map(({ name }) => name)

/**
 * `to.N` is what the N-th column becomes, in the words that people read, and `kind.N` of what kind a new field is; or one
 * `field` for each column, in their order, by its name in the database, where `label.N` names a new one. `format.N` is how
 * its dates or numbers are written.
 */
export function chosenOf(form: URLSearchParams, t: Messages): ChosenColumns {
  const said = new Map(form)
  const fields = form.has('field')
    ? form.getAll('field').map((value, index) => fieldOf(value, said.get(`label.${index}`) ?? ''))
    : Array.from({ length: countTargets(form) }, (_, index) =>
        readTarget(said.get(`to.${index}`) ?? '', said.get(`kind.${index}`) ?? '', t),
      )
  const formats = [...dateOrders, ...decimalMarks]
  return {
    fields,
    formats: fields.map((_, index) => formats.find((format) => format === said.get(`format.${index}`)) ?? null),
  }
}

/** The doubtful columns that somebody says are right as they were found; undefined for a form that is not that of the page. */
export function sureOf(form: URLSearchParams): readonly number[] | undefined {
  if (form.has('field')) return undefined
  return [...form].flatMap(([name, value]) => {
    const place = /^sure\.(\d+)$/.exec(name)?.[1]
    return place === undefined || value !== 'yes' ? [] : [Number(place)]
  })
}

/** Of how many columns a form speaks. */
export const countColumns = (form: URLSearchParams): number =>
  form.has('field') ? form.getAll('field').length : countTargets(form)

const countTargets = (form: URLSearchParams): number => [...form.keys()].filter((name) => /^to\.\d+$/.test(name)).length

function fieldOf(value: string, label: string): ColumnField {
  if (value.startsWith('custom:')) return { custom: value.slice('custom:'.length) }
  const kind = customKinds.find((one) => value === `new:${one}`)
  if (kind !== undefined) return { label, kind }
  return value === 'none' ? value : (fieldNames.find((name) => name === value) ?? null)
}

const Kind = z.enum(customKinds)

const GivenColumns = z.object({
  fields: z
    .array(
      z.union([
        z.enum([...fieldNames, 'none']),
        z.null(),
        z.object({ custom: z.string() }),
        z.object({ label: z.string(), kind: Kind }),
        z.object({ name: z.string(), kind: Kind.exactOptional() }),
        // What can be no field stands there again as somebody wrote it.
        z.string().transform((name) => ({ name })),
      ]),
    )
    .catch([]),
  formats: z.array(z.string().nullable()).catch([]),
  sure: z.array(z.number()).catch([]),
  defaults: ImportSettings.shape.defaults.unwrap().optional().catch(undefined),
  policy: z.string().optional().catch(undefined),
})

/** What a form of columns gave, as it stood there, to be shown again. */
export function formOf(given: unknown, t: Messages): URLSearchParams {
  const { fields, formats, sure, defaults, policy } = GivenColumns.catch({ fields: [], formats: [], sure: [] }).parse(
    given,
  )
  const form = new URLSearchParams()
  for (const [index, field] of fields.entries()) {
    form.set(`to.${index}`, targetWords(field, t))
    if (field !== null && typeof field === 'object' && 'kind' in field) form.set(`kind.${index}`, field.kind ?? '')
    const format = formats[index] ?? null
    if (format !== null) form.set(`format.${index}`, format)
  }
  for (const index of sure) form.set(`sure.${index}`, 'yes')
  if (defaults !== undefined) {
    form.set('owner', defaults.owner ?? '')
    form.set('source', defaults.source ?? '')
    form.set('tags', (defaults.tags ?? []).join(', '))
    form.set('country', defaults.country_code ?? '')
  }
  if (policy !== undefined) form.set('policy', policy)
  return form
}

/** The form as whoever takes the country that is proposed for its numbers fills it in. */
export function withProposed(form: URLSearchParams): URLSearchParams {
  const country = form.get('proposed')
  if (country === null) return form
  const filled = new URLSearchParams(form)
  filled.delete('proposed')
  filled.set('country', country)
  return filled
}

/** What is said of all records: in the form, or of the import where that says nothing. */
export function defaultsSaid(
  settings: Pick<ImportSettings, 'defaults'>,
  form: URLSearchParams,
): ImportSettings['defaults'] {
  if (!form.has('country')) return settings.defaults
  const typed = ImportSettings.shape.defaults.safeParse(defaultsOf(Object.fromEntries(form)))
  return typed.success ? typed.data : {}
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
