import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import { listDecisions as queryDecisions } from '../../shared/db/queries/steps/decisions.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

const outcomes = ['created', 'updated', 'unchanged', 'merged', 'review', 'skipped', 'blank'] as const

export const ListDecisionsInput = z.object({
  id: z.uuid(),
  outcome: z.enum(outcomes).optional(),
  /** The `next` of the page before. */
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/**
 * Of each the line, its cells, and of every field of its customer what it was and what it becomes.
 *
 * @throws AppError `not-found`; `state.conflict` where nothing is decided, or the decisions have been executed
 */
export const listDecisions = defineFunction({
  name: 'imports.list-decisions',
  summary: 'What a previewed import is going to do, record by record.',
  input: ListDecisionsInput,
  access: 'viewer',
  async run({ id, outcome, after, limit }, { db }: Pick<Deps, 'db'>) {
    const { state, layout } = await getImport(db, id)
    if (state !== 'ready') throw new AppError('state.conflict', textOf('imports.noPreview'))
    const rows = await queryDecisions(db, id, { ...(outcome && { outcome }), after, limit: limit + 1 })
    const items = rows.slice(0, limit)
    return { columns: layout?.columns ?? [], items, next: rows.length > limit ? (items.at(-1)?.line ?? null) : null }
  },
})
