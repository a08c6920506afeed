import * as z from 'zod'

const ErasureCounts = z.object({
  customers: z.number(),
  records: z.number(),
  files: z.number(),
  reviewRows: z.number(),
  changes: z.number(),
  notes: z.number(),
  tasks: z.number(),
  merges: z.number(),
})

export const PreviewErasureOutput = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number(),
  counts: ErasureCounts,
})

export const EraseCustomerOutput = z.object({ id: z.string(), counts: ErasureCounts })

export const ListErasuresOutput = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.date(),
      by: z.string().nullable(),
      counts: ErasureCounts,
      toBlank: z.number(),
      isStored: z.boolean(),
      liftedAt: z.date().nullable(),
    }),
  ),
  next: z.string().nullable(),
})

export const LiftErasureOutput = z.object({ ids: z.array(z.string()) })
