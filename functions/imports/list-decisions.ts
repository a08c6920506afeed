import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { customerFields } from '../../shared/customers/fields.ts'
import { listCustomFields } from '../../shared/db/queries/customers/custom-fields.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import { listDecisions as queryDecisions } from '../../shared/db/queries/steps/decisions.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

const outcomes = ['created', 'updated', 'unchanged', 'merged', 'review', 'skipped', 'blank'] as const

/** What a record can change of a customer: a field, or one of what stands beside it. */
export const changedNames = [
  ...customerFields.map(({ name }) => name).filter((name) => name !== 'id'),
  ...(['phones', 'emails', 'addresses', 'extra'] as const),
] as const

export const ListDecisionsInput = z.object({
  id: z.uuid(),
  outcome: z.enum(outcomes).optional(),
  /** Only records that change this. */
  field: z.enum(changedNames).optional(),
  /** The `next` of the page before. */
  after: typedInt({ min: 0 }).default(0),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

/**
 * Of each the line, its cells, and of every field of its customer what it was and what it becomes. Among those that change
 * one field it looks through a few thousand records at a time: a page may have fewer than `limit`, or none, and go on.
 *
 * @throws AppError `not-found`; `state.conflict` where nothing is decided, or the decisions have been executed
 */
export const listDecisions = defineFunction({
  name: 'imports.list-decisions',
  summary: 'What a previewed import is going to do, record by record.',
  input: ListDecisionsInput,
  access: 'viewer',
  audit: null,
  async run({ id, outcome, field, after, limit }, { db }: Pick<Deps, 'db'>) {
    const { state, layout } = await getImport(db, id)
    if (state !== 'ready') throw new AppError('state.conflict', textOf('imports.noPreview'))
    const wanted = { ...(outcome && { outcome }), ...(field && { field }), after, limit: limit + 1 }
    const { rows, lookedTo } = await queryDecisions(db, id, wanted)
    const items = rows.slice(0, limit)
    return {
      columns: layout?.columns ?? [],
      items,
      customFields: await listCustomFields(db),
      next: rows.length > limit ? (items.at(-1)?.line ?? null) : lookedTo,
    }
  },
})
