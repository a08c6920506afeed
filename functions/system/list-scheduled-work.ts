import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { ownsTables } from '../../shared/db/queries/system/database-role.ts'
import { listWork } from '../../shared/db/queries/system/scheduled-work.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListScheduledWorkInput = z.object({})

/** `isOwner`: Harbour works as the role that owns its tables, where a lesser one would do. */
export const listScheduledWork = defineFunction({
  name: 'system.list-scheduled-work',
  summary: 'What runs on a timer: how often, when it ran last and how that went, and when it is due.',
  input: ListScheduledWorkInput,
  access: 'administrator',
  audit: null,
  async run(_input, { db }: Pick<Deps, 'db'>) {
    const [items, isOwner] = await Promise.all([listWork(db), ownsTables(db)])
    return { items, isOwner }
  },
})
