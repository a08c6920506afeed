import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findDeletedView, findView, restoreView as restore } from '../../shared/db/queries/views/views.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { assertNameFree, mayChange } from './view-input.ts'

export const RestoreViewInput = z.object({ id: z.uuid() })

/**
 * One that is there stays as it is.
 *
 * @throws AppError `not-found`; `input.invalid` where another has got its name in the meantime
 */
export const restoreView = defineFunction({
  name: 'views.restore-view',
  summary: 'Brings a deleted view back.',
  input: RestoreViewInput,
  access: 'viewer',
  needsSession: true,
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>, call) {
    if ((await findView(db, id, userOf(call))) !== undefined) return { id }
    const view = await findDeletedView(db, id, userOf(call))
    if (view === undefined || !mayChange(view, call)) throw new AppError('not-found', textOf('views.none'))
    await assertNameFree(db, view.name, view.ownerId, id)
    await restore(db, id)
    return { id }
  },
})
