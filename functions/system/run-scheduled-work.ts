import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { wantWork } from '../../shared/db/queries/system/scheduled-work.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const RunScheduledWorkInput = z.object({ name: z.string().max(100) })

/** @throws AppError `not-found` */
export const runScheduledWork = defineFunction({
  name: 'system.run-scheduled-work',
  summary: 'Has the scheduler run one of these now, within a second or two.',
  input: RunScheduledWorkInput,
  access: 'administrator',
  async run({ name }, { db }: Pick<Deps, 'db'>) {
    if (!(await wantWork(db, name))) throw new AppError('not-found', textOf('system.noWork'))
    return { name }
  },
  audit: { action: 'work.wanted' },
})
