import * as z from 'zod'
import { type Call, zoneOf } from '../../shared/contract/call.ts'
import { typedText } from '../../shared/contract/text.ts'
import { repeats } from '../../shared/customers/tasks/repeat.ts'
import type { Database } from '../../shared/db/database.ts'
import { lockTask, type StoredTask, type TaskValues } from '../../shared/db/queries/tasks/tasks.ts'
import { findToday } from '../../shared/db/queries/today.ts'
import { listColleagues } from '../../shared/db/queries/users/colleagues.ts'
import { AppError } from '../../shared/errors.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'

const titleMax = 200

export const TaskTitle = typedText()
  .trim()
  .min(1, 'tasks.noTitle' satisfies TextKey)
  .max(titleMax, 'tasks.longTitle' satisfies TextKey)
  .regex(/^[^\r\n]*$/, 'tasks.oneLine' satisfies TextKey)

/** A day in ISO, of a year that a task may be due in. */
export const Day = z.iso
  .date({ error: 'tasks.noDay' satisfies TextKey })
  .refine((day) => day >= '1970' && day < '2200', { error: 'tasks.noDay' satisfies TextKey })

/** Left empty, there is none. */
export const DayOrNone = z.union([z.literal('').transform(() => null), Day, z.null()])

export const OwnerOrNone = z.union([z.literal('').transform(() => null), z.uuid(), z.null()])

export const RepeatOf = z.enum(repeats)

/** @throws AppError `not-found` */
export async function findStored(db: Database, id: string): Promise<StoredTask> {
  const task = await lockTask(db, id)
  if (task === undefined) throw new AppError('not-found', textOf('tasks.none'))
  return task
}

/** @throws AppError `not-found`; `state.conflict` for one that was deleted */
export async function findLive(db: Database, id: string): Promise<StoredTask> {
  const task = await findStored(db, id)
  if (task.deletedAt !== null) throw new AppError('state.conflict', textOf('tasks.deleted'))
  return task
}

/**
 * @param before who has it so far, which they may keep whatever they may do by now
 * @throws AppError `input.invalid` where it repeats and has no day, or goes to somebody who may not do it
 */
export async function assertPossible(
  db: Database,
  { dueOn, repeat, ownerId }: TaskValues,
  before: string | null = null,
) {
  const refuse = (name: string, key: 'tasks.needsDay' | 'tasks.noOwner') => {
    throw new AppError('input.invalid', textOf(key), { fields: { [name]: textOf(key) } })
  }
  if (repeat !== 'none' && dueOn === null) refuse('dueOn', 'tasks.needsDay')
  if (ownerId === null || ownerId === before) return
  const mayOwn = (await listColleagues(db)).some(({ id, role }) => id === ownerId && role !== 'viewer')
  if (!mayOwn) refuse('ownerId', 'tasks.noOwner')
}

/** The day that counts as today: the one that the caller says, or that of their zone. */
export const todayOr = async (db: Database, today: string | undefined, call: Call): Promise<string> =>
  today ?? (await findToday(db, zoneOf(call)))
