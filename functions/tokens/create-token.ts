import { makeToken, TokenInput } from '../../shared/auth/made-token.ts'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { assertFewTokens, assertWithinRole } from './assert-token.ts'

export const CreateTokenInput = TokenInput

/** @throws AppError `input.invalid` for a scope that the own role does not allow; `state.conflict` where there are too many */
export const createToken = defineFunction({
  name: 'tokens.create-token',
  summary: 'Makes a token, shown this once, by which a program does what oneself may do.',
  input: CreateTokenInput,
  access: 'viewer',
  asksPassword: true,
  run: (input, { db, log }: Pick<Deps, 'db' | 'log'>, call) =>
    db.transaction().execute(async (tx) => {
      const userId = userOf(call)
      if (userId === null || call.actor.kind !== 'user') throw new AppError('not-found', textOf('users.noUser'))
      assertWithinRole(input.scopes, call.actor.role)
      await assertFewTokens(tx, userId)
      const made = await makeToken(tx, { userId, createdBy: userId }, input)
      log.info({ userId, tokenId: made.id, scopes: made.scopes }, 'token made')
      return made
    }),
  audit: { action: 'token.made', on: (_, { id }) => id, facts: ({ scopes, days }) => ({ scopes, days }) },
})
