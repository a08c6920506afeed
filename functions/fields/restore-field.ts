import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { setFieldDeleted } from '../../shared/db/queries/customers/custom-fields.ts'
import type { Deps } from '../../shared/deps.ts'
import { FieldKey, getMadeField } from './field-input.ts'

export const RestoreFieldInput = z.object({ key: FieldKey })

/**
 * One that is there stays as it is.
 *
 * @throws AppError `not-found`
 */
export const restoreField = defineFunction({
  name: 'fields.restore-field',
  summary: 'Brings a deleted custom field back, with all its values.',
  input: RestoreFieldInput,
  access: 'administrator',
  async run({ key }, { db }: Pick<Deps, 'db'>) {
    const { id, label } = await getMadeField(db, key)
    await setFieldDeleted(db, key, false)
    return { id, key, label }
  },
  audit: { action: 'field.restored', on: (_, { id }) => id },
})
