import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { revokeToken } from '../../shared/db/queries/tokens/api-tokens.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { RevokeTokenInput } from './revoke-token.ts'

export const RevokeServiceTokenInput = RevokeTokenInput

/** @throws AppError `not-found` for one that was revoked, or is a person's */
export const revokeServiceToken = defineFunction({
  name: 'tokens.revoke-service-token',
  summary: 'Revokes the token of a service: no program comes by it any more.',
  input: RevokeServiceTokenInput,
  access: 'administrator',
  needsSession: true,
  audit: 'token.revoked',
  async run({ id }, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    if (!(await revokeToken(db, id, null))) throw new AppError('not-found', textOf('tokens.none'))
    log.info({ tokenId: id, by: userOf(call) }, 'service token revoked')
    return { id }
  },
})
