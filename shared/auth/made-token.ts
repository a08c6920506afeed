import * as z from 'zod'
import { scopes } from '../contract/call.ts'
import { typedInt } from '../contract/number.ts'
import { typedText } from '../contract/text.ts'
import type { Database } from '../db/database.ts'
import { insertToken, type TokenRow } from '../db/queries/tokens/api-tokens.ts'
import type { TextKey } from '../messages/text.ts'
import { createApiToken, tokenHint } from './api-token.ts'
import { hashToken } from './token.ts'
import { tokenDays } from './token-times.ts'

/** What is chosen for a token. */
export const TokenInput = z.object({
  name: typedText()
    .trim()
    .min(1, 'tokens.nameMissing' satisfies TextKey)
    .max(100),
  scopes: z
    .array(z.enum(scopes))
    .min(1, 'tokens.scopeMissing' satisfies TextKey)
    .max(scopes.length)
    .transform((chosen) => scopes.filter((scope) => chosen.includes(scope))),
  days: typedInt({ min: tokenDays.least, max: tokenDays.most }).default(tokenDays.usual),
})

export const toToken = (row: TokenRow) => ({
  id: row.id,
  name: row.name,
  hint: row.hint,
  scopes: [...row.scopes],
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  usedAt: row.used_at,
})

/** A token for a program to be given; it is shown this once, and kept as its hash. */
export interface MadeToken extends ReturnType<typeof toToken> {
  readonly token: string
}

export async function makeToken(
  db: Database,
  owner: { readonly userId: string; readonly createdBy: string | null },
  { name, scopes, days }: z.output<typeof TokenInput>,
): Promise<MadeToken> {
  const token = createApiToken()
  const kept = { tokenHash: hashToken(token), hint: tokenHint(token) }
  return { ...toToken(await insertToken(db, { ...owner, ...kept, name, scopes, days })), token }
}
