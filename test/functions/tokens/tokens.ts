import { createToken } from '../../../functions/tokens/create-token.ts'
import { findToken } from '../../../functions/tokens/find-token.ts'
import type { Call, Scope } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asStranger } from '../../support/test-parts.ts'
import { enterAs } from '../users/users.ts'

/** Makes a token of who has this address. */
export async function makeTokenOf(deps: Deps, email: string, scopes: readonly Scope[] = ['read']) {
  const { call } = await enterAs(deps, email)
  return invoke(createToken, { name: 'Script', scopes }, deps, call)
}

/** Who comes by a token now. */
export const actorOf = async (deps: Deps, token: string): Promise<Call['actor']> =>
  (await invoke(findToken, { token }, deps, asStranger)).actor
