import * as z from 'zod'
import { isApiToken } from '../../shared/auth/api-token.ts'
import { hashToken } from '../../shared/auth/token.ts'
import type { Actor } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findTokenUser, touchToken } from '../../shared/db/queries/tokens/api-tokens.ts'
import type { Deps } from '../../shared/deps.ts'

export const FindTokenInput = z.object({ token: z.string().max(200) })

/** Asked anew for every request: what is revoked, or whose user is disabled, is out at once, and a new role counts at once. */
export const findToken = defineFunction({
  name: 'tokens.find-token',
  summary: 'Who comes by this token now.',
  input: FindTokenInput,
  access: 'public',
  async run({ token }, { db }: Pick<Deps, 'db'>): Promise<{ actor: Actor; isFirst: boolean }> {
    const found = isApiToken(token) ? await findTokenUser(db, hashToken(token)) : undefined
    if (found === undefined) return { actor: { kind: 'stranger' }, isFirst: false }
    const isFirst = await touchToken(db, found.token_id)
    const { id, email, name, role, token_id, scopes } = found
    return { actor: { kind: 'user', id, email, name, role, token: { id: token_id, scopes } }, isFirst }
  },
  audit: {
    action: 'token.used',
    by: ({ actor }) => (actor.kind === 'user' ? actor.id : null),
    on: (_, { actor }) => (actor.kind === 'user' ? (actor.token?.id ?? null) : null),
    isTold: ({ isFirst }) => isFirst,
  },
})
