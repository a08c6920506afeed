import { cleanCell } from '../../../shared/cleaning/cleaners.ts'
import { cleanCustom } from '../../../shared/customers/clean-custom.ts'
import { type FieldKind, kindOf } from '../../../shared/customers/fields.ts'
import type { EmailPolicy, Reason } from '../../../shared/importing/import.ts'
import { defaultSettings } from '../../../shared/importing/import-settings.ts'
import { contextOf } from '../../../shared/importing/mapping/column-format.ts'
import type { ColumnMapping } from '../../../shared/importing/mapping/column-mapping.ts'
import { pickColumns } from '../../../shared/importing/mapping/companions/pick-columns.ts'
import { countriesOfFile } from '../../../shared/importing/mapping/countries-of-file.ts'
import { isNoData, severalOf } from '../../../shared/importing/mapping/map-columns.ts'
import { readByNetwork } from '../../../shared/importing/record/cells/companions/by-network.ts'
import { createJoiner, isPart } from '../../../shared/importing/record/cells/companions/join-parts.ts'
import { severalEmails } from '../../../shared/importing/record/cells/several-emails.ts'
import { cleanRecord } from '../../../shared/importing/record/clean-record.ts'
import type { Messages } from '../../messages/messages.ts'
import { countryName } from '../../words/labels.ts'
import { formatPhone } from '../../words/phones.ts'
import { reasonName } from '../../words/reasons.ts'

/** What becomes of one cell: a value, or in words why it is none. */
export interface Becomes {
  readonly kind: 'value' | 'review' | 'extra' | 'empty'
  readonly text: string
}

interface BecomesOptions {
  readonly country?: string | undefined
  readonly isShown?: (index: number) => boolean
}

type BecomesMessages = Messages['columns']['becomes']
type Context = NonNullable<Parameters<typeof cleanCell>[2]>

/**
 * What the cells of one record become under these columns, by the rules of the import itself.
 *
 * @param country of all records that say none
 * @param isShown whether a column is looked at; nothing becomes of the others' cells
 */
export function becomes(
  mapping: readonly ColumnMapping[],
  cells: readonly string[],
  policy: EmailPolicy,
  t: Messages,
  { country: ofAll, isShown = () => true }: BecomesOptions = {},
): Becomes[] {
  const columns = readByNetwork(mapping, cells)
  const cut = cells.map((cell) => cell.slice(0, cellLengthMax))
  // A record may have thousands of columns; only these matter to one another, or to the page.
  const matter = columns.flatMap(({ field }, at) => (field !== null || isShown(at) ? [at] : []))
  const { record, inferred, reasons } = cleanRecord(
    pickColumns(columns, matter),
    matter.map((at) => cut[at] ?? ''),
    policy,
    { ...defaultSettings, defaults: ofAll === undefined ? {} : { country_code: ofAll } },
  )
  const country_code = record.country_code ?? (ofAll === undefined ? undefined : inferred.country_code)
  const country = typeof country_code === 'string' ? { country: country_code } : {}
  const place = { ...country, file: countriesOfFile(columns) }
  const { cells: joined } = createJoiner(columns)?.(cut, country.country) ?? { cells: cut }
  return columns.map((column, index) => {
    if (!isShown(index)) return unseen
    const raw = joined[index] ?? ''
    if (isPart(column))
      return { kind: raw.trim() === '' ? 'empty' : 'value', text: raw.trim() || t.columns.becomes.empty }
    const reason = reasons.find(
      (one) => one.column === column.column && one.value === raw && !one.code.startsWith('email.'),
    )
    if (reason !== undefined) return inReview(reason, t)
    return becomesOf(column, raw, { ...contextOf(column), emailPolicy: policy, ...place }, t)
  })
}

const unseen: Becomes = { kind: 'empty', text: '' }

/** A cell is shown by its beginning; no value that a rule reads is longer. */
const cellLengthMax = 2_000

const inReview = ({ code, suggestion }: Reason, t: Messages): Becomes => ({
  kind: 'review',
  text: suggestion === undefined ? reasonName(code, t) : t.columns.becomes.suggestion(suggestion),
})

function becomesOf(column: ColumnMapping, raw: string, context: Context, messages: Messages): Becomes {
  const t = messages.columns.becomes
  const { field, custom, position } = column
  const kind = field === null ? undefined : kindOf(field)
  if (raw.trim() === '') return { kind: 'empty', text: t.empty }
  if (isNoData(column)) return { kind: 'extra', text: t.notImported }
  if (kind === undefined && custom === undefined) return { kind: 'value', text: raw.trim() }
  // A further phone, e-mail or address is added to the first one.
  if (position > 1 && !severalOf.some((one) => one === field)) return { kind: 'extra', text: t.fieldTaken }
  const several = field === 'email' ? severalEmails({ raw, position }, context.emailPolicy ?? 'repair').emails : []
  if (several.length > 0) return { kind: 'value', text: inWords(several, t) }
  if (field === 'email' && position === 1 && context.emailPolicy !== 'keep')
    return becomesOfEmail(raw, context, messages)
  const cleaned = kind === undefined ? undefined : cleanCell(kind, raw, context)
  const { value, issue } = cleaned ?? cleanCustom(custom ?? { kind: 'text', choices: [] }, raw, context)
  if (value !== null) return { kind: 'value', text: wordsOf(kind, value, messages) }
  return issue === null ? { kind: 'empty', text: t.empty } : { kind: 'extra', text: t.custom }
}

function becomesOfEmail(raw: string, context: Context, messages: Messages): Becomes {
  const t = messages.columns.becomes
  const { value, issue, suggestion } = cleanCell('email', raw, context)
  if (value !== null) return { kind: 'value', text: value }
  if (issue === null) return { kind: 'empty', text: t.empty }
  return { kind: 'review', text: suggestion === null ? reasonName(issue, messages) : t.suggestion(String(suggestion)) }
}

function wordsOf(kind: FieldKind | undefined, value: Value, messages: Messages): string {
  if (kind === 'country') return countryName(String(value), messages)
  return kind === 'phone' ? formatPhone(String(value)) : inWords(value, messages.columns.becomes)
}

type Value = string | number | boolean | readonly string[]

function inWords(value: Value, t: BecomesMessages): string {
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (typeof value === 'number') return value.toLocaleString('en')
  return typeof value === 'string' ? value : value.join(', ')
}
