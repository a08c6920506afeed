import * as z from 'zod'
import { type Call, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findDefaultView, listViews as queryViews, type View } from '../../shared/db/queries/views/views.ts'
import type { Deps } from '../../shared/deps.ts'
import { mayChange } from './view-input.ts'

export const ListViewsInput = z.object({})

export const listViews = defineFunction({
  name: 'views.list-views',
  summary: 'The lists of customers that one has saved, those that others share, and with which of them one begins.',
  input: ListViewsInput,
  access: 'viewer',
  audit: null,
  async run(_input, { db }: Pick<Deps, 'db'>, call) {
    const userId = userOf(call)
    const [views, defaultId] = await Promise.all([
      queryViews(db, userId),
      userId === null ? null : findDefaultView(db, userId),
    ])
    return { items: views.map((view) => toListed(view, call)), defaultId }
  },
})

/** A view, as whoever asks sees it. */
export const toListed = ({ ownerId, ...view }: View, call: Call) => ({
  ...view,
  isOwn: ownerId === userOf(call),
  canChange: mayChange({ ...view, ownerId }, call),
})
