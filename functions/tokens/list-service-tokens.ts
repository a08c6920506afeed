import * as z from 'zod'
import { toToken } from '../../shared/auth/made-token.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { listServiceTokens as listRows } from '../../shared/db/queries/tokens/api-tokens.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListServiceTokensInput = z.object({})

export const listServiceTokens = defineFunction({
  name: 'tokens.list-service-tokens',
  summary: 'The tokens of services that can be used, the newest first.',
  input: ListServiceTokensInput,
  access: 'administrator',
  audit: null,
  async run(_, { db }: Pick<Deps, 'db'>) {
    const rows = await listRows(db)
    return { items: rows.map((row) => ({ ...toToken(row), role: row.role, by: row.by })) }
  },
})
