import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findView } from '../../shared/db/queries/views/views.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { toListed } from './list-views.ts'

export const GetViewInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`, also for one that somebody else keeps for themselves */
export const getView = defineFunction({
  name: 'views.get-view',
  summary: 'A list of customers that one has saved, or that somebody shares.',
  input: GetViewInput,
  access: 'viewer',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>, call) {
    const view = await findView(db, id, userOf(call))
    if (view === undefined) throw new AppError('not-found', textOf('views.none'))
    return toListed(view, call)
  },
})
