import * as z from 'zod'
import { auditResults } from '../../../shared/audit/actions.ts'

export const ListAuditOutput = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.date(),
      action: z.string(),
      result: z.enum(auditResults),
      reason: z.string().nullable(),
      times: z.number(),
      actor: z.enum(['user', 'command', 'system', 'stranger']),
      user: z.object({ id: z.string(), name: z.string() }).nullable(),
      token: z.string().nullable(),
      subject: z
        .object({ id: z.string(), kind: z.enum(['user', 'import', 'token']).nullable(), name: z.string().nullable() })
        .nullable(),
      route: z.string().nullable(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
      address: z.string().nullable(),
      requestId: z.string(),
    }),
  ),
  next: z.string().nullable(),
})
