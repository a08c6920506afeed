import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { chooseDefaultView as choose, findView } from '../../shared/db/queries/views/views.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { ownerOf } from './view-input.ts'

export const ChooseDefaultViewInput = z.object({
  /** Null: all customers. */
  id: z.uuid().nullable(),
})

/** @throws AppError `not-found` */
export const chooseDefaultView = defineFunction({
  name: 'views.choose-default-view',
  summary: 'Chooses the view with which the list of customers opens for oneself.',
  input: ChooseDefaultViewInput,
  access: 'viewer',
  needsSession: true,
  audit: null,
  run: ({ id }, { db }: Pick<Deps, 'db'>, call) =>
    db.transaction().execute(async (tx) => {
      const userId = ownerOf(call)
      if (id !== null && (await findView(tx, id, userId)) === undefined)
        throw new AppError('not-found', textOf('views.none'))
      await choose(tx, userId, id)
      return { id }
    }),
})
