import * as z from 'zod'
import { atLeasts } from '../../../shared/customers/merging/bulk-merge.ts'
import { Value } from './basics.ts'

const Member = z.object({ id: z.string(), name: z.string(), version: z.number() })

const PlannedGroup = z.object({
  survivor: Member,
  why: z.enum(['fuller', 'older']),
  losers: z.array(Member.extend({ choices: z.array(z.string()) })),
  changes: z.array(z.object({ field: z.string(), old: Value, new: Value })),
  leftOut: z.array(z.object({ field: z.string(), value: Value, stays: Value })),
})

export const PreviewBulkMergeOutput = z.object({
  atLeast: z.enum(atLeasts),
  checksum: z.string(),
  groups: z.number(),
  customers: z.number(),
  isMore: z.boolean(),
  items: z.array(PlannedGroup),
  next: z.number().nullable(),
  leftOut: z.array(
    z.object({
      ...{ firstId: z.string(), secondId: z.string(), firstName: z.string(), secondName: z.string() },
      why: z.enum(['apart', 'status']),
    }),
  ),
  leftOutCount: z.number(),
})

export const StartBulkMergeOutput = z.object({ id: z.string(), groups: z.number(), isMore: z.boolean() })

const groupStates = ['planned', 'merged', 'refused', 'unmerging', 'unmerged', 'stays'] as const

export const GetBulkMergeOutput = z.object({
  id: z.string(),
  atLeast: z.enum(atLeasts),
  by: z.string().nullable(),
  at: z.date(),
  undoAskedAt: z.date().nullable(),
  state: z.enum(['undoing', 'undone', 'merging', 'merged']),
  counts: z.object(Object.fromEntries(groupStates.map((state) => [state, z.number()]))),
  groups: z.number(),
  items: z.array(
    z.object({
      position: z.number(),
      state: z.enum(groupStates),
      why: z.string().nullable(),
      merges: z.array(z.string()),
      members: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
  next: z.number().nullable(),
})

export const UndoBulkMergeOutput = z.object({ id: z.string() })
