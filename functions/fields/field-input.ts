import * as z from 'zod'
import { foldKey } from '../../shared/cleaning/text/fold-key.ts'
import { tidyText } from '../../shared/cleaning/text/tidy-text.ts'
import { typedText } from '../../shared/contract/text.ts'
import type { CustomField } from '../../shared/customers/custom-fields.ts'
import type { Database } from '../../shared/db/database.ts'
import {
  type FieldMaker,
  insertCustomField,
  listMadeFields,
  type MadeField,
} from '../../shared/db/queries/customers/custom-fields.ts'
import { findFirstImport, isFieldUsed } from '../../shared/db/queries/fields/field-usage.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'

export const FieldKey = z.string().min(1).max(200)
export const FieldLabel = typedText().max(100).transform(tidyText)

const choicesMax = 200

export const FieldChoices = z.array(typedText().max(200).transform(tidyText)).max(choicesMax)

/** @throws AppError `input.invalid`: two choices are one to whoever reads them */
export function assertChoices(choices: readonly string[]): void {
  if (choices.includes('')) throw refuse('choices', textOf('columns.emptyChoice'))
  const folded = choices.map(foldKey)
  const twice = choices.find((_, index) => folded.indexOf(folded[index] ?? '') < index)
  if (twice !== undefined) throw refuse('choices', textOf('columns.choiceTwice', { choice: twice }))
}

export const refuse = (name: string, said: Text) => new AppError('input.invalid', said, { fields: { [name]: said } })

/**
 * A field by its key. One that came with a file, of which nobody has said anything yet, is put down as what it is: a text.
 *
 * @throws AppError `not-found`
 */
export async function getMadeField(db: Database, key: string): Promise<MadeField> {
  const find = async () => (await listMadeFields(db)).find((field) => field.key === key)
  const found = await find()
  if (found !== undefined) return found
  const made: CustomField = { key, label: key, kind: 'text', choices: [] }
  const isMade = (await isFieldUsed(db, key)) && (await insertCustomField(db, made, await findMaker(db, key)))
  const field = isMade ? await find() : undefined
  if (field === undefined) throw new AppError('not-found', textOf('columns.customGone'))
  return field
}

/** Of one that came with a file that of its first customer. */
const findMaker = async (db: Database, key: string): Promise<FieldMaker> => ({
  userId: null,
  importId: await findFirstImport(db, key),
})
