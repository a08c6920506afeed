import { type Call, systemCall } from '../../shared/contract/call.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import type { PageRequest } from './request.ts'
import { bearerToken, isSameSecret } from './same-secret.ts'

/**
 * The store calls as the product itself, if it knows the token that it was given.
 *
 * @throws AppError `session.required` (401) without that token, and always when none is set.
 */
export function storeCall(request: PageRequest, deps: Pick<Deps, 'config'>): Call {
  const expected = deps.config.eventsToken
  const given = bearerToken(request.raw.headers)
  if (expected === undefined || given === undefined || !isSameSecret(given, expected)) {
    throw new AppError('session.required', textOf('requests.eventsToken'))
  }
  return { ...systemCall(request.call.requestId), address: request.address }
}
