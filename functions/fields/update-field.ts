import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import {
  changeCustomField,
  type FieldChange,
  listMadeFields,
  lockCustomFields,
  type MadeField,
  placeCustomFields,
} from '../../shared/db/queries/customers/custom-fields.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { assertChoices, FieldChoices, FieldKey, FieldLabel, getMadeField, refuse } from './field-input.ts'
import { findNameProblem } from './find-name-problem.ts'

export const UpdateFieldInput = z.object({
  key: FieldKey,
  label: FieldLabel.optional(),
  /** The values of a choice; without any, it is a text. */
  choices: FieldChoices.optional(),
  /** One place towards the beginning or the end of the list of fields. */
  move: z.enum(['up', 'down']).optional(),
})

/**
 * Its values stay as they are, those outside the choices too; columns of every name that it has had go to it.
 *
 * @throws AppError `not-found`; `input.invalid` for a name that can't be given, or choices of a number, a date or a yes/no
 */
export const updateField = defineFunction({
  name: 'fields.update-field',
  summary: 'Renames a custom field, says its choices, or moves it in the order. What is left out stays as it is.',
  input: UpdateFieldInput,
  access: 'administrator',
  run: ({ key, label, choices, move }, { db }: Pick<Deps, 'db'>) =>
    db.transaction().execute(async (tx) => {
      await lockCustomFields(tx)
      const field = await getMadeField(tx, key)
      if (field.isDeleted) throw new AppError('not-found', textOf('columns.customGone'))
      await changeCustomField(tx, key, {
        ...(label !== undefined && (await rename(tx, field, label))),
        ...(choices !== undefined && choose(field, choices)),
      })
      if (move !== undefined) await moveField(tx, key, move)
      return { id: field.id, key }
    }),
  audit: { action: 'field.changed', on: (_, { id }) => id },
})

async function rename(db: Database, field: MadeField, label: string): Promise<FieldChange> {
  if (label === field.label) return {}
  const problem = await findNameProblem(db, label, field.key)
  if (problem !== null) throw refuse('label', problem)
  const before = [...field.earlierNames, field.label].filter((name) => name !== label && name !== field.key)
  return { label, earlierNames: [...new Set(before)].slice(-namesMax) }
}

/** So many names of before are remembered, the latest. */
const namesMax = 50

function choose({ kind, choices: had }: MadeField, choices: readonly string[]): FieldChange {
  if (kind !== 'text' && kind !== 'choice') {
    if (choices.length === 0) return {}
    throw refuse('choices', textOf('columns.noChoices'))
  }
  if (choices.length === had.length && choices.every((choice, index) => choice === had[index])) return {}
  assertChoices(choices)
  return { kind: choices.length === 0 ? 'text' : 'choice', choices }
}

async function moveField(db: Database, key: string, move: 'up' | 'down'): Promise<void> {
  const fields = await listMadeFields(db)
  const keys = fields.filter(({ isDeleted }) => !isDeleted).map((field) => field.key)
  const from = keys.indexOf(key)
  const to = from + (move === 'up' ? -1 : 1)
  if (to < 0 || to >= keys.length) return
  await placeCustomFields(db, keys.toSpliced(from, 1).toSpliced(to, 0, key))
}
