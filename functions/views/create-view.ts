import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { countViews, insertView } from '../../shared/db/queries/views/views.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { assertMayShare, assertNameFree, ownerOf, toStored, ViewName, ViewState } from './view-input.ts'

const viewsMax = 50

export const CreateViewInput = z.object({
  name: ViewName,
  /** Everybody who is signed in sees it. */
  isShared: z.boolean().default(false),
  state: ViewState,
})

/** @throws AppError `input.invalid` for a name that is taken; `access.denied` for a viewer who would share it; `state.conflict` where one has 50 already */
export const createView = defineFunction({
  name: 'views.create-view',
  summary: 'Saves a list of customers under a name: its filters and its order.',
  input: CreateViewInput,
  access: 'viewer',
  needsSession: true,
  audit: null,
  async run({ name, isShared, state }, { db }: Pick<Deps, 'db'>, call) {
    const ownerId = ownerOf(call)
    if (isShared) assertMayShare(call)
    if ((await countViews(db, ownerId)) >= viewsMax) throw new AppError('state.conflict', textOf('views.tooMany'))
    await assertNameFree(db, name, ownerId, null)
    return { id: await insertView(db, { name, ownerId, isShared, state: toStored(state) }) }
  },
})
