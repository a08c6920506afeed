import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listCustomFields as queryCustomFields } from '../../shared/db/queries/customers/custom-fields.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListCustomFieldsInput = z.object({})

export const listCustomFields = defineFunction({
  name: 'customers.list-custom-fields',
  summary: 'The fields that people have made: key in `extra`, label, type, and the values of a choice.',
  input: ListCustomFieldsInput,
  access: 'viewer',
  audit: null,
  async run(_input, { db }: Pick<Deps, 'db'>) {
    return { items: await queryCustomFields(db) }
  },
})
