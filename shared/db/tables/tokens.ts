import type { ColumnType, Generated } from 'kysely'
import type { Scope } from '../../contract/call.ts'
import type { NullableTimestamp, Timestamp } from './columns.ts'

export interface TokensTables {
  api_tokens: ApiTokensTable
  api_calls: ApiCallsTable
  confirmations: ConfirmationsTable
  idempotency_keys: IdempotencyKeysTable
}

interface ApiTokensTable {
  id: Generated<string>
  token_hash: Buffer
  user_id: string
  name: string
  hint: string
  scopes: Scope[]
  created_by: string | null
  created_at: Timestamp
  expires_at: ColumnType<Date, Date, Date>
  used_at: NullableTimestamp
  revoked_at: NullableTimestamp
}

interface ApiCallsTable {
  subject: string
  used_until: ColumnType<Date, Date, Date>
}

interface IdempotencyKeysTable {
  subject: string
  key: string
  request_hash: Buffer
  status: number | null
  body: string | null
  created_at: Timestamp
}

interface ConfirmationsTable {
  subject: string
  code: string
  request_hash: Buffer
  created_at: Timestamp
}
