import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { findBulkFix } from '../../shared/db/queries/review/bulk-fixes.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { isOver } from '../../shared/importing/import-state.ts'
import { textOf } from '../../shared/messages/text.ts'

export const GetBulkFixInput = z.object({ id: z.uuid() })

/**
 * How many records of which outcome, some of the customers, and how many rows still wait since they clash after all.
 *
 * @throws AppError `not-found`
 */
export const getBulkFix = defineFunction({
  name: 'review.get-bulk-fix',
  summary: 'One decision about many review rows, and what has come of it.',
  input: GetBulkFixInput,
  access: 'viewer',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const action = await findBulkFix(db, id)
    if (action === undefined) throw new AppError('not-found', textOf('review.noBulkFix'))
    const { outcomes, imports, ...told } = action
    const applied = outcomes.reduce((sum, { count }) => sum + count, 0)
    const runs = imports.some(({ state }) => !isOver(state))
    return {
      ...told,
      imports,
      /** By outcome; an outcome that is absent is 0. */
      outcomes: Object.fromEntries(outcomes.map(({ outcome, count }) => [outcome, count])),
      /** It is at work, or being undone. */
      runs,
      stillOpen: runs || action.undoneAt !== null || action.kind === 'ignore' ? 0 : action.rows - applied,
    }
  },
})
