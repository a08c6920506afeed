import type { S3Event } from 'aws-lambda'
import { receiveEvents } from '../../functions/inbox/receive-events.ts'
import { systemCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'

/**
 * Takes in the objects that an event is about, each by itself, so that a bad one keeps none of the others out.
 *
 * An object that can never be taken in (a key that is no encoding, one outside of the inbox, one that is gone) is
 * passed over: running the event again would not help.
 *
 * @throws AggregateError when the database, the queue or the store failed for some. Lambda then runs the whole event
 *   again, twice at most, in which those taken in count for nothing; what is owed after that, the next look at the
 *   inbox finds.
 */
export async function receiveStoreEvent(event: S3Event, deps: Deps, requestId: string): Promise<{ accepted: number }> {
  const failures: unknown[] = []
  let accepted = 0
  for (const record of event.Records ?? []) {
    const key = record.s3?.object?.key
    try {
      const answer = await invoke(receiveEvents, { Records: [record] }, deps, systemCall(requestId))
      if (answer.accepted === 0) deps.log.warn({ key, requestId }, 'an event brought nothing new')
      accepted += answer.accepted
    } catch (error) {
      deps.log.error({ err: error, key, requestId }, 'an object was not taken in')
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} objects were not taken in`)
  return { accepted }
}
