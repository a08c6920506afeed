import { countHeld } from '../functions/imports/count-held.ts'
import type { Actor, Call } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'

/** What stands around every page: who is signed in, and how much waits for them. */
export interface Frame {
  readonly user: Extract<Actor, { kind: 'user' }> | null
  readonly held: number
}

export async function readFrame(call: Call, deps: Deps): Promise<Frame> {
  if (call.actor.kind !== 'user') return { user: null, held: 0 }
  const { held } = await invoke(countHeld, {}, deps, call)
  return { user: call.actor, held }
}
