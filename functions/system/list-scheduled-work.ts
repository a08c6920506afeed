import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listWork } from '../../shared/db/queries/system/scheduled-work.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListScheduledWorkInput = z.object({})

export const listScheduledWork = defineFunction({
  name: 'system.list-scheduled-work',
  summary: 'What runs on a timer: how often, when it ran last and how that went, and when it is due.',
  input: ListScheduledWorkInput,
  access: 'administrator',
  async run(_input, { db }: Pick<Deps, 'db'>) {
    return { items: await listWork(db) }
  },
})
