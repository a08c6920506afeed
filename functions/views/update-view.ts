import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeView } from '../../shared/db/queries/views/views.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { assertMayShare, assertNameFree, getChangeableView, toStored, ViewName, ViewState } from './view-input.ts'

export const UpdateViewInput = z.object({
  id: z.uuid(),
  name: ViewName.optional(),
  isShared: z.boolean().optional(),
  state: ViewState.optional(),
})

/** @throws AppError `not-found`; `input.invalid` for a name that is taken; `access.denied` for what only its owner may do, or an editor */
export const updateView = defineFunction({
  name: 'views.update-view',
  summary:
    'Changes the name or the list of a view; its owner says whether it is shared. What is left out stays as it is.',
  input: UpdateViewInput,
  access: 'viewer',
  needsSession: true,
  audit: null,
  async run({ id, name, isShared, state }, { db }: Pick<Deps, 'db'>, call) {
    const view = await getChangeableView(db, id, call)
    if (isShared !== undefined && isShared !== view.isShared) {
      assertMayShare(call)
      if (view.ownerId !== userOf(call)) throw new AppError('access.denied', textOf('views.sharedByOwner'))
    }
    if (name !== undefined) await assertNameFree(db, name, view.ownerId, id)
    await changeView(db, id, { name, isShared, state: state && toStored(state) })
    return { id }
  },
})
