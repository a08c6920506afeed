import * as z from 'zod'
import { repeats } from '../../../shared/customers/tasks/repeat.ts'
import { Mention } from './notes.ts'

const Named = z.object({ id: z.string(), name: z.string() })

const Task = z.object({
  id: z.string(),
  title: z.string(),
  dueOn: z.string().nullable(),
  repeat: z.enum(repeats),
  owner: Named.nullable(),
  customer: Named.nullable(),
  doneAt: z.date().nullable(),
  doneBy: z.string().nullable(),
  isDeleted: z.boolean(),
})

const Changed = z.object({ id: z.string(), customerId: z.string().nullable() })

export const ListTasksOutput = z.object({ items: z.array(Task), next: z.string().nullable(), today: z.string() })

export const GetTaskOutput = Task

export const CreateTaskOutput = Changed

export const UpdateTaskOutput = Changed

export const DeleteTaskOutput = Changed

export const RestoreTaskOutput = Changed

export const CompleteTaskOutput = Changed

export const ReopenTaskOutput = Changed

export const SetFollowUpOutput = z.object({
  customerId: z.string(),
  before: z.string().nullable(),
  day: z.string().nullable(),
  version: z.number(),
})

const DueTasks = z.object({ items: z.array(Task), count: z.number() })

const FollowUp = z.object({
  customer: Named,
  company: z.string().nullable(),
  phone: z.string().nullable(),
  day: z.string(),
})

const FollowUps = z.object({ items: z.array(FollowUp), count: z.number() })

const MentioningNote = z.object({
  id: z.string(),
  customer: Named,
  text: z.string(),
  author: Named.nullable(),
  at: z.date(),
  mentions: z.array(Mention),
})

export const GetTodayOutput = z.object({
  today: z.string(),
  overdue: DueTasks,
  due: DueTasks,
  undated: DueTasks,
  followUps: FollowUps,
  unowned: FollowUps,
  mentions: z.array(MentioningNote),
})
