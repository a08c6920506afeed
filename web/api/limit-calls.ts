import type { Call } from '../../shared/contract/call.ts'
import { takeCall } from '../../shared/db/queries/system/api-calls.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import type { WebContext } from '../context.ts'

/** Each token, and each session, has calls of its own. */
export const callerOf = ({ actor }: Call): string =>
  actor.kind === 'user' ? `${actor.token?.id ?? actor.sessionId ?? actor.id}` : actor.kind

/**
 * Takes one call off what the caller has in this minute, and says in headers what is left.
 *
 * @throws AppError `request.too-many`, with the seconds until the next one
 */
export async function limitCalls(c: WebContext, call: Call, { db, config }: Deps): Promise<void> {
  const { callsPerMinute } = config.api
  const taken = await takeCall(db, callerOf(call), callsPerMinute)
  const isFull = taken.left === undefined
  c.header('ratelimit-policy', `"calls";q=${callsPerMinute};w=60`)
  c.header('ratelimit', `"calls";r=${taken.left ?? 0};t=${isFull ? taken.waitSeconds : 60}`)
  if (isFull) throw tooMany(callsPerMinute, taken.waitSeconds)
}

/**
 * The same for one of several calls that came in one request, which has one answer and one set of headers.
 *
 * @throws AppError `request.too-many`
 */
export async function limitFurtherCall(call: Call, { db, config }: Deps): Promise<void> {
  const { callsPerMinute } = config.api
  const taken = await takeCall(db, callerOf(call), callsPerMinute)
  if (taken.left === undefined) throw tooMany(callsPerMinute, taken.waitSeconds)
}

const tooMany = (most: number, retrySeconds: number) =>
  new AppError('request.too-many', textOf('requests.tooManyCalls', { most }), { retrySeconds })
