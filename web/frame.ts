import { countDuplicates } from '../functions/duplicates/count-duplicates.ts'
import { listNotices } from '../functions/imports/list-notices.ts'
import { countReviewRows } from '../functions/review/count-review-rows.ts'
import { type Actor, type Call, dutyOf } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'
import type { Output } from './route.ts'

/** What stands around every page: who is signed in, and how much waits for them. Nothing, while something has to be done first. */
export interface Frame {
  readonly user: Extract<Actor, { kind: 'user' }> | null
  readonly review: number
  readonly duplicates: number
  /** Their imports that have ended since they last looked. */
  readonly notices: Output<typeof listNotices>
}

export async function readFrame(call: Call, deps: Deps): Promise<Frame> {
  if (call.actor.kind !== 'user' || dutyOf(call) !== undefined)
    return { user: null, review: 0, duplicates: 0, notices: { items: [], moving: 0 } }
  const [{ review }, { open: duplicates }, notices] = await Promise.all([
    invoke(countReviewRows, {}, deps, call),
    invoke(countDuplicates, {}, deps, call),
    invoke(listNotices, {}, deps, call),
  ])
  return { user: call.actor, review, duplicates, notices }
}
