import * as z from 'zod'
import { bulkActions } from '../../../shared/customers/bulk-edits/bulk-change.ts'
import { Value } from './basics.ts'

const editStates = ['planned', 'changed', 'unchanged', 'refused', 'reverting', 'reverted', 'stays'] as const

const ListedEdit = z.object({
  id: z.string(),
  action: z.enum([...bulkActions, 'join-fields']),
  value: Value,
  customers: z.number(),
  by: z.string().nullable(),
  at: z.date(),
  undoAskedAt: z.date().nullable(),
  isAtWork: z.boolean(),
  state: z.enum(['changing', 'changed', 'undoing', 'undone']),
})

export const ListBulkEditsOutput = z.object({ items: z.array(ListedEdit), next: z.string().nullable() })

export const StartBulkEditOutput = z.object({ id: z.string(), customers: z.number() })

export const GetBulkEditOutput = ListedEdit.extend({
  counts: z.object(Object.fromEntries(editStates.map((state) => [state, z.number()]))),
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: z.enum(['refused', 'stays']),
      why: z.enum(['gone', 'deleted', 'merged', 'changed', 'taken', 'differs']),
    }),
  ),
  next: z.string().nullable(),
})

export const UndoBulkEditOutput = z.object({ id: z.string() })
