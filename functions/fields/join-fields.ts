import * as z from 'zod'
import { userOf, zoneOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { customStart } from '../../shared/customers/conditions/condition.ts'
import { writeConditions } from '../../shared/customers/conditions/write-conditions.ts'
import type { CustomKind } from '../../shared/customers/custom-fields.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { insertBulkEdit } from '../../shared/db/queries/bulk-edits/bulk-edits.ts'
import { findImportInto, lockCustomFields, setJoinedInto } from '../../shared/db/queries/customers/custom-fields.ts'
import { narrow } from '../../shared/db/queries/customers/customer-filters.ts'
import { workOnEdits } from '../../shared/db/work-on-edits.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { overStates } from '../../shared/importing/import-state.ts'
import { textOf } from '../../shared/messages/text.ts'
import { FieldKey, getMadeField, refuse } from './field-input.ts'

const customersMax = 1_000_000

export const JoinFieldsInput = z.object({
  /** The field whose values and columns go to the other one. */
  key: FieldKey,
  into: FieldKey,
})

/**
 * A bulk edit, which can be undone as one. Whoever says something else in both fields keeps both, and is told of.
 *
 * @throws AppError `not-found`; `input.invalid` for fields of two kinds; `state.conflict` while a file is on its way into one
 */
export const joinFields = defineFunction({
  name: 'fields.join-fields',
  summary: 'Joins a custom field into another: its values and its columns go there, but for values that contradict.',
  input: JoinFieldsInput,
  access: 'administrator',
  run: ({ key, into }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) =>
    changeCustomers(deps, async ({ db }) => {
      await lockCustomFields(db)
      const [from, to] = [await getMadeField(db, key), await getMadeField(db, into)]
      for (const field of [from, to])
        if (field.isDeleted || field.joinedInto !== null) throw new AppError('not-found', textOf('columns.customGone'))
      if (key === into) throw refuse('into', textOf('columns.joinsItself'))
      if (!fits(from.kind, to.kind)) throw refuse('into', textOf('columns.joinsKinds'))
      for (const { key: busy, label } of [from, to]) {
        const file = await findImportInto(db, busy, overStates)
        if (file !== undefined) throw new AppError('state.conflict', textOf('columns.importedInto', { label, file }))
      }
      const where = writeConditions([{ field: `${customStart}${key}`, operator: 'filled', values: [] }])
      const edit = await insertBulkEdit(db, {
        selection: { filters: await narrow(db, { search: '', where }, zoneOf(call)) },
        change: { action: 'join-fields', value: [key, into, from.label, to.label] },
        userId: userOf(call),
        max: customersMax,
      })
      if (edit.customers > customersMax) {
        throw new AppError('state.conflict', textOf('bulkEdits.tooMany', { most: customersMax.toLocaleString('en') }))
      }
      await setJoinedInto(db, key, into)
      await workOnEdits(db)
      return edit
    }),
  audit: { action: 'fields.joined', on: (_, { id }) => id, facts: (_, { customers }) => ({ records: customers }) },
})

/** Texts and choices are both texts. */
const fits = (from: CustomKind, into: CustomKind) => from === into || (isWritten(from) && isWritten(into))
const isWritten = (kind: CustomKind) => kind === 'text' || kind === 'choice'
