import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { findImportInto, lockCustomFields, setFieldDeleted } from '../../shared/db/queries/customers/custom-fields.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { overStates } from '../../shared/importing/import-state.ts'
import { textOf } from '../../shared/messages/text.ts'
import { FieldKey, getMadeField } from './field-input.ts'

export const DeleteFieldInput = z.object({ key: FieldKey })

/**
 * Its values stay with the customers, unseen, so that it comes back as it was, and no import knows the difference. A
 * column of its name is not imported until then.
 *
 * @throws AppError `not-found`; `state.conflict` while a file is on its way into it
 */
export const deleteField = defineFunction({
  name: 'fields.delete-field',
  summary: 'Deletes a custom field: it is seen nowhere, with all its values, until it is restored.',
  input: DeleteFieldInput,
  access: 'administrator',
  run: ({ key }, { db }: Pick<Deps, 'db'>) =>
    db.transaction().execute(async (tx) => {
      await lockCustomFields(tx)
      const { id, label } = await getMadeField(tx, key)
      const file = await findImportInto(tx, key, overStates)
      if (file !== undefined) throw new AppError('state.conflict', textOf('columns.importedInto', { label, file }))
      await setFieldDeleted(tx, key, true)
      return { id, key, label }
    }),
  audit: { action: 'field.deleted', on: (_, { id }) => id },
})
