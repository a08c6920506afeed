import * as z from 'zod'

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
