import * as z from 'zod'
import { auditActions, auditResults } from '../../shared/audit/actions.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { listAudit as list } from '../../shared/db/queries/audit/audit.ts'
import type { Deps } from '../../shared/deps.ts'

export const AuditFilters = z.object({
  userId: z.uuid().optional(),
  action: z.enum(auditActions).optional(),
  result: z.enum(auditResults).optional(),
  /** In UTC. */
  day: z.iso.date().optional(),
})

export const ListAuditInput = AuditFilters.extend({
  /** The `next` of the page before. */
  before: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 200 }).default(100),
})

export const listAudit = defineFunction({
  name: 'audit.list-audit',
  summary: 'Who did what, and what was refused, the latest first.',
  input: ListAuditInput,
  access: 'administrator',
  audit: null,
  async run({ before, limit, ...filters }, { db }: Pick<Deps, 'db'>) {
    const found = await list(db, filters, { before, limit: limit + 1 })
    const items = found.slice(0, limit)
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
  },
})
