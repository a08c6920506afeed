import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { revokeToken as revoke } from '../../shared/db/queries/tokens/api-tokens.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const RevokeTokenInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found` for one that was revoked, or is somebody else's */
export const revokeToken = defineFunction({
  name: 'tokens.revoke-token',
  summary: 'Revokes one of the own tokens: nobody comes by it any more.',
  input: RevokeTokenInput,
  access: 'viewer',
  needsSession: true,
  audit: 'token.revoked',
  async run({ id }, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    const userId = userOf(call)
    if (userId === null || !(await revoke(db, id, userId))) throw new AppError('not-found', textOf('tokens.none'))
    log.info({ tokenId: id, userId }, 'token revoked')
    return { id }
  },
})
