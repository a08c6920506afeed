import * as z from 'zod'
import { tidyText } from '../../shared/cleaning/text/tidy-text.ts'
import { decimalMarks } from '../../shared/cleaning/values/decimal-mark.ts'
import { typedText } from '../../shared/contract/text.ts'
import {
  type CustomField,
  customKinds,
  followJoins,
  isOfDeleted,
  type JoinableField,
} from '../../shared/customers/custom-fields.ts'
import { type CustomerField, customerFields } from '../../shared/customers/fields.ts'
import type { Database } from '../../shared/db/database.ts'
import {
  type FieldMaker,
  insertCustomField,
  listMadeFields,
  type MadeField,
} from '../../shared/db/queries/customers/custom-fields.ts'
import { AppError } from '../../shared/errors.ts'
import { type ColumnTarget, chooseFields } from '../../shared/importing/mapping/choose-fields.ts'
import { isAmbiguous, traitOf } from '../../shared/importing/mapping/column-format.ts'
import type { ColumnMapping } from '../../shared/importing/mapping/column-mapping.ts'
import { meansOurField } from '../../shared/importing/mapping/find-named-field.ts'
import { isNoData } from '../../shared/importing/mapping/map-columns.ts'
import { findCustomField, toColumnField } from '../../shared/importing/mapping/naming/find-custom-field.ts'
import { normalizeHeader } from '../../shared/importing/mapping/normalize-header.ts'
import { dateOrders } from '../../shared/importing/mapping/scan-column.ts'
import { isOurColumn } from '../../shared/importing/our-columns.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'

const fieldNames = customerFields.map((field) => field.name) as [CustomerField, ...CustomerField[]]

/**
 * A field, a custom field by its key, one to be made, one by what people call it, which is made where there is none, null
 * to keep the column under its own name, or `none` not to import it.
 */
const ColumnChoice = z.union([
  z.enum([...fieldNames, 'none']),
  z.null(),
  z.strictObject({ custom: z.string().max(1_000) }),
  z.strictObject({ label: typedText().max(100), kind: z.enum(customKinds) }),
  z.strictObject({ name: typedText().max(100), kind: z.enum(customKinds).optional() }),
])

/** What a person says of the columns of a file, each list in the order of the columns. */
export const ColumnChoices = z.object({
  fields: z.array(ColumnChoice).max(5_000),
  /** How dates and numbers are written, where a person has to say; null leaves it to the values. */
  formats: z
    .array(z.enum([...dateOrders, ...decimalMarks]).nullable())
    .max(5_000)
    .default([]),
  /**
   * Of the doubtful columns that are left as they were found the places of those that are right: the others are as
   * doubtful in the next file. Left out, all of them are right.
   */
  sure: z.array(z.number().int().min(0)).max(5_000).optional(),
})
export type ColumnChoices = z.infer<typeof ColumnChoices>

/**
 * The mapping that a person has chosen; custom fields that it asks for are made, in the same transaction.
 *
 * @param maker who chooses, and of which import
 * @throws AppError `input.invalid`, with what is wrong by `fields.<index>`
 */
export async function chooseColumns(
  db: Database,
  mapping: readonly ColumnMapping[],
  { fields, formats, sure }: ColumnChoices,
  maker: FieldMaker,
): Promise<ColumnMapping[]> {
  const made = await listMadeFields(db)
  const known: JoinableField[] = made.filter(({ isDeleted }) => !isDeleted)
  const deleted = made.filter(({ isDeleted }) => isDeleted)
  const targets: ColumnTarget[] = []
  for (const [index, choice] of fields.entries()) {
    assertNotDeleted(deleted, choice, mapping[index], index)
    if (choice === null || typeof choice === 'string') targets.push(choice)
    else if ('custom' in choice) targets.push(takenBy(made, findField(known, choice.custom, index), index))
    else {
      const named = 'name' in choice ? findCustomField(known, choice.name) : undefined
      if (named !== undefined) {
        targets.push(takenBy(made, named, index))
        continue
      }
      const field = newField(known, 'name' in choice ? toNew(choice, mapping[index]) : choice, mapping[index], index)
      if (!(await insertCustomField(db, field, maker))) throw refuse(index, exists(field.label))
      known.push(field)
      targets.push(toColumnField(field))
    }
  }
  const chosen = chooseFields(mapping, targets, formats, sure)
  const ambiguous = chosen.findIndex(isAmbiguous)
  if (ambiguous !== -1) throw refuse(ambiguous, askFormat(chosen[ambiguous]))
  return chosen
}

const askFormat = (column: ColumnMapping | undefined): Text =>
  column !== undefined && traitOf(column)?.trait === 'date-order'
    ? textOf('columns.dateOrder')
    : textOf('columns.decimalMark')

function findField<F extends CustomField>(known: readonly F[], key: string, index: number): F {
  const found = known.find((field) => field.key === key)
  if (found === undefined) throw refuse(index, textOf('columns.customGone'))
  return found
}

/** The field into which it was joined, if that is there. */
function takenBy(made: readonly MadeField[], field: JoinableField, index: number): ColumnTarget {
  const taker = followJoins<JoinableField & { readonly isDeleted?: boolean }>(made, field)
  if (taker.isDeleted) throw refuse(index, textOf('columns.wasDeleted', { label: taker.label }))
  return toColumnField(taker)
}

/** What goes to a deleted field would be seen by nobody: first it is restored. */
function assertNotDeleted(
  deleted: readonly CustomField[],
  choice: ColumnChoices['fields'][number],
  column: ColumnMapping | undefined,
  index: number,
): void {
  const name = wantedName(choice, column)
  if (name === undefined) return
  const found = deleted.find(({ key }) => isOfDeleted(name, [key])) ?? findCustomField(deleted, name)
  if (found !== undefined) throw refuse(index, textOf('columns.wasDeleted', { label: found.label }))
}

function wantedName(choice: ColumnChoices['fields'][number], column: ColumnMapping | undefined): string | undefined {
  if (typeof choice === 'string') return undefined
  if (choice === null) return column === undefined || staysOut(column) ? undefined : (column.extra ?? column.column)
  if ('custom' in choice) return choice.custom
  return tidyText('label' in choice ? choice.label : choice.name)
}

/** Nobody can want it in. */
const staysOut = (column: ColumnMapping) =>
  isNoData(column) && column.evidence !== 'person' && column.evidence !== 'deleted'

/** Of the kind that its values are, where nobody says which. */
const toNew = (
  { name, kind }: { readonly name: string; readonly kind?: CustomField['kind'] | undefined },
  column: ColumnMapping | undefined,
) => ({ label: name, kind: kind ?? column?.seen?.kind ?? ('text' as const) })

function newField(
  known: readonly CustomField[],
  { label: typed, kind }: Pick<CustomField, 'label' | 'kind'>,
  column: ColumnMapping | undefined,
  index: number,
): CustomField {
  const label = tidyText(typed)
  if (label === '') throw refuse(index, textOf('columns.noName'))
  const name = normalizeHeader(label)
  if (isOurColumn(label) || meansOurField(label)) throw refuse(index, textOf('columns.isOurs', { label }))
  if (
    known.some((field) => [field.key, field.label, ...(field.earlierNames ?? [])].map(normalizeHeader).includes(name))
  )
    throw refuse(index, exists(label))
  const choices = kind === 'choice' ? (column?.seen?.choices ?? []) : []
  if (kind === 'choice' && choices.length === 0) throw refuse(index, textOf('columns.noChoice'))
  return { key: label, label, kind, choices }
}

const exists = (label: string) => textOf('columns.exists', { label })

const refuse = (index: number, said: Text) =>
  new AppError('input.invalid', said, { fields: { [`fields.${index}`]: said } })
