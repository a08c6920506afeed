import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import {
  customStart,
  findConditionKind,
  fixedValues,
  type Operator,
  operatorsFor,
} from '../../shared/customers/conditions/condition.ts'
import { type CustomField, isOfDeleted } from '../../shared/customers/custom-fields.ts'
import type { Database } from '../../shared/db/database.ts'
import { listCustomFields, listDeletedKeys } from '../../shared/db/queries/customers/custom-fields.ts'
import { listExtraNames, listFieldValues } from '../../shared/db/queries/filters/field-values.ts'
import { readPage } from '../../shared/db/read-page.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const ListValuesInput = z.object({
  /** A field of a customer, `created`, `changed`, or `extra.` with the key of a custom field. */
  field: z.string().max(400).optional(),
})

interface FieldValues {
  readonly customFields: readonly CustomField[]
  readonly field: string | null
  /** How the field can be compared. */
  readonly operators: readonly Operator[]
  readonly values: readonly string[]
}

const customMax = 200
const valuesShown = 30

/** The values of which a person picks: those that come most often among the latest customers. */
export const listValues = defineFunction({
  name: 'filters.list-values',
  summary:
    'The custom fields that customers have; and how a field can be compared, with the values that it has most often.',
  input: ListValuesInput,
  access: 'viewer',
  audit: null,
  run: ({ field }, deps: Pick<Deps, 'db' | 'config'>, call) =>
    readPage(deps, call, async (db): Promise<FieldValues> => {
      const customFields = await findCustomFields(db)
      if (field === undefined) return { customFields, field: null, operators: [], values: [] }
      const kind = findConditionKind(field)
      if (kind === undefined) throw new AppError('input.invalid', textOf('conditions.field'))
      const custom = customFields.find(({ key }) => `${customStart}${key}` === field)
      return {
        customFields,
        field,
        operators: operatorsFor(kind, custom?.kind),
        values: await findValues(db, field, custom),
      }
    }),
})

/** Those that people have made, and behind them those that came with files. */
async function findCustomFields(db: Database): Promise<CustomField[]> {
  const [made, deleted, names] = await Promise.all([
    listCustomFields(db),
    listDeletedKeys(db),
    listExtraNames(db, customMax),
  ])
  const known = new Set(made.map(({ key }) => key))
  const found = names.filter((key) => !known.has(key) && !isOfDeleted(key, deleted)).sort()
  return [...made, ...found.map((key): CustomField => ({ key, label: key, kind: 'text', choices: [] }))].slice(
    0,
    customMax,
  )
}

/** Nothing is picked of what is different with nearly everybody. */
async function findValues(db: Database, field: string, custom: CustomField | undefined): Promise<readonly string[]> {
  const fixed = fixedValues(field)
  if (fixed !== null) return fixed
  if (custom?.kind === 'boolean') return ['true', 'false']
  if (custom?.kind === 'choice') return custom.choices
  if (custom !== undefined) return custom.kind === 'text' ? listFieldValues(db, field, valuesShown) : []
  return picked.has(field) ? listFieldValues(db, field, valuesShown) : []
}

const picked: ReadonlySet<string> = new Set([
  'company_primary', 'position_primary', 'profession', 'city', 'region', 'country_code', 'tags', 'source', 'owner',
]) // biome-ignore format: a list of words
