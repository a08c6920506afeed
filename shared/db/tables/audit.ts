import type { Generated } from 'kysely'
import type { AuditFacts, AuditResult } from '../../audit/actions.ts'
import type { Json, Timestamp } from './columns.ts'

export interface AuditTables {
  audit: AuditTable
}

/** Rows are added, and never changed. */
interface AuditTable {
  id: Generated<string>
  at: Timestamp
  action: string
  result: AuditResult
  /** The code of a refusal. */
  reason: string | null
  /** Of how many refusals it tells. */
  times: Generated<number>
  actor: 'user' | 'command' | 'system' | 'stranger'
  user_id: string | null
  token_id: string | null
  /** Whom or what it is about. */
  subject: string | null
  /** The address that was asked for, as the routes have it, where no function was. */
  route: string | null
  facts: Json<AuditFacts>
  /** The network address that it came from. */
  address: string | null
  request_id: string
}
