import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { customKinds } from '../../shared/customers/custom-fields.ts'
import { insertCustomField, lockCustomFields } from '../../shared/db/queries/customers/custom-fields.ts'
import type { Deps } from '../../shared/deps.ts'
import { textOf } from '../../shared/messages/text.ts'
import { assertChoices, FieldChoices, FieldLabel, getMadeField, refuse } from './field-input.ts'
import { findNameProblem } from './find-name-problem.ts'

export const CreateFieldInput = z.object({
  label: FieldLabel,
  kind: z.enum(customKinds),
  /** The values of a choice, in the order in which they are offered. */
  choices: FieldChoices.default([]),
})

/** @throws AppError `input.invalid` for a name that can't be given, a choice of nothing, or choices of what is none */
export const createField = defineFunction({
  name: 'fields.create-field',
  summary: 'Makes a custom field of a name and a kind; a choice has the values that one picks from.',
  input: CreateFieldInput,
  access: 'administrator',
  run: ({ label, kind, choices }, { db }: Pick<Deps, 'db'>, call) =>
    db.transaction().execute(async (tx) => {
      await lockCustomFields(tx)
      const problem = await findNameProblem(tx, label, null)
      if (problem !== null) throw refuse('label', problem)
      if ((kind === 'choice') !== choices.length > 0) {
        throw refuse('choices', textOf(kind === 'choice' ? 'columns.choicesMissing' : 'columns.noChoices'))
      }
      assertChoices(choices)
      const made = { key: label, label, kind, choices }
      await insertCustomField(tx, made, { userId: userOf(call), importId: null })
      const { id, key } = await getMadeField(tx, label)
      return { id, key }
    }),
  audit: { action: 'field.made', on: (_, { id }) => id, facts: ({ kind }) => ({ kind }) },
})
