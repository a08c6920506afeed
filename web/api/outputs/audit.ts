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
        .object({
          id: z.string(),
          kind: z.enum(['user', 'import', 'token', 'field']).nullable(),
          name: z.string().nullable(),
        })
        .nullable(),
      route: z.string().nullable(),
      facts: z.object({
        asksCode: z.boolean().optional(),
        by: z.string().optional(),
        bytes: z.number().optional(),
        days: z.number().optional(),
        files: z.number().optional(),
        format: z.string().optional(),
        isDisabled: z.boolean().optional(),
        kind: z.string().optional(),
        outcome: z.string().optional(),
        records: z.number().optional(),
        role: z.string().optional(),
        scopes: z.array(z.string()).optional(),
        via: z.string().optional(),
      }),
      address: z.string().nullable(),
      requestId: z.string(),
    }),
  ),
  next: z.string().nullable(),
})
