import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedNumber } from '../../shared/contract/number.ts'
import type { Deps } from '../../shared/deps.ts'

export const FollowChangesInput = z.object({
  /** How long ago what the reader shows was made. */
  ageMs: typedNumber({ min: 0, max: 86_400_000 }).default(0),
})

/**
 * Names rows alone: whoever wants to see one asks for it, as who they are by then.
 *
 * @throws AppError `request.too-many` where the same browser follows too often already, `part.unavailable`
 */
export const followChanges = defineFunction({
  name: 'system.follow-changes',
  summary: 'Says as it happens which customers and imports change, by their ids and versions.',
  input: FollowChangesInput,
  access: 'viewer',
  needsSession: true,
  audit: null,
  async run({ ageMs }, { changes }: Pick<Deps, 'changes'>, { actor }) {
    const reader = actor.kind === 'user' ? (actor.sessionId ?? actor.id) : 'system'
    return { news: await changes.follow(reader, ageMs) }
  },
})
