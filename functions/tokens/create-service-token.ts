import * as z from 'zod'
import { makeToken, TokenInput } from '../../shared/auth/made-token.ts'
import { roles, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { insertService } from '../../shared/db/queries/tokens/api-tokens.ts'
import type { Deps } from '../../shared/deps.ts'
import { assertFewTokens, assertWithinRole } from './assert-token.ts'

export const CreateServiceTokenInput = TokenInput.extend({ role: z.enum(roles) })

/** @throws AppError `input.invalid` for a scope that the role does not allow; `state.conflict` where there are too many */
export const createServiceToken = defineFunction({
  name: 'tokens.create-service-token',
  summary: 'Makes a token, shown this once, of a service: a program with a role of its own, whoever leaves the team.',
  input: CreateServiceTokenInput,
  access: 'administrator',
  asksPassword: true,
  run: ({ role, ...input }, { db, log }: Pick<Deps, 'db' | 'log'>, call) =>
    db.transaction().execute(async (tx) => {
      assertWithinRole(input.scopes, role)
      await assertFewTokens(tx, null)
      const userId = await insertService(tx, { name: input.name, role })
      const made = await makeToken(tx, { userId, createdBy: userOf(call) }, input)
      log.info({ tokenId: made.id, role, scopes: made.scopes, by: userOf(call) }, 'service token made')
      return { ...made, role }
    }),
  audit: {
    action: 'token.made',
    on: (_, { id }) => id,
    facts: ({ scopes, days, role }) => ({ scopes, days, role }),
  },
})
