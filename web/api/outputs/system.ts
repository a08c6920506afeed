import * as z from 'zod'
import { networkCallers } from '../../../shared/auth/networks/networks.ts'

export const ListScheduledWorkOutput = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      everyMs: z.number(),
      nextAt: z.date(),
      startedAt: z.date().nullable(),
      finishedAt: z.date().nullable(),
      tookMs: z.number().nullable(),
      failed: z.boolean(),
      isRunning: z.boolean(),
      isWanted: z.boolean(),
    }),
  ),
  isOwner: z.boolean(),
})

export const RunScheduledWorkOutput = z.object({ name: z.string() })

const NetworkCaller = z.enum(networkCallers)

export const GetNetworksOutput = z.object({
  items: z.array(
    z.object({
      caller: NetworkCaller,
      networks: z.array(z.string()),
      isSetting: z.boolean(),
      by: z.string().nullable(),
      at: z.date().nullable(),
    }),
  ),
  address: z.string().nullable(),
})

export const SetNetworksOutput = z.object({ callers: z.array(NetworkCaller) })

export const GetSystemStateOutput = z.object({
  parts: z.array(z.object({ name: z.enum(['database', 'queue', 'store']), ok: z.boolean() })),
  waitingJobs: z.number().nullable(),
  work: z
    .object({
      ready: z.number(),
      running: z.number(),
      failing: z.number(),
      lost: z.number(),
      lagSeconds: z.number(),
      unsent: z.number(),
    })
    .nullable(),
  imports: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      isFailed: z.boolean(),
      step: z.string(),
      failures: z.number(),
    }),
  ),
  backup: z.object({ lastAt: z.date().nullable(), isLate: z.boolean() }).nullable(),
  disk: z.object({ freeBytes: z.number(), totalBytes: z.number() }).nullable(),
  versions: z.array(z.object({ name: z.string(), version: z.string().nullable() })),
})
