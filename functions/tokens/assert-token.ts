import { tokensMax } from '../../shared/auth/token-times.ts'
import type { Scope } from '../../shared/contract/call.ts'
import { isAllowed, type Role } from '../../shared/contract/call.ts'
import type { Database } from '../../shared/db/database.ts'
import { countTokens, lockTokens } from '../../shared/db/queries/tokens/api-tokens.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

/** The role that a scope is of any use to. */
const roleOf: Readonly<Record<Scope, Role>> = {
  read: 'viewer',
  write: 'editor',
  import: 'editor',
  admin: 'administrator',
}

/** @throws AppError `input.invalid` for a scope that the role does not allow: it would promise what it can't do */
export function assertWithinRole(scopes: readonly Scope[], role: Role): void {
  const actor = { kind: 'user', id: '', email: '', name: '', role } as const
  const scope = scopes.find((one) => !isAllowed(roleOf[one], actor))
  if (scope === undefined) return
  const said = textOf('tokens.roleTooLow', { scope })
  throw new AppError('input.invalid', said, { fields: { scopes: said } })
}

/**
 * @param userId whose tokens are counted; null for those of services
 * @throws AppError `state.conflict` where there are too many already
 */
export async function assertFewTokens(db: Database, userId: string | null): Promise<void> {
  await lockTokens(db, userId)
  if ((await countTokens(db, userId)) < tokensMax) return
  throw new AppError('state.conflict', textOf('tokens.tooMany', { most: tokensMax }))
}
