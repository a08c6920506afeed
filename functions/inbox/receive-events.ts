import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { takeIn } from '../../shared/ledger/take-in.ts'

const ObjectEvent = z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })

/** What S3 and MinIO post; anything in it that is not about an object is passed over. */
export const ReceiveEventsInput = z.object({ Records: z.array(z.unknown()).max(10_000).default([]) })

/**
 * An event only says "look": what is taken in is the object as the store has it now, so that events may come twice,
 * late, in any order, or not at all.
 */
export const receiveEvents = defineFunction({
  name: 'inbox.receive-events',
  summary: 'Takes in what the store says has come into the file drop.',
  input: ReceiveEventsInput,
  access: 'system',
  audit: null,
  async run({ Records }, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log'>) {
    const keys = new Set(Records.flatMap(keyOf))
    let accepted = 0
    for (const key of keys) {
      const file = await deps.files.find(key)
      if (file !== undefined && (await takeIn(deps, file))) accepted += 1
    }
    return { accepted }
  },
})

function keyOf(record: unknown): string[] {
  const parsed = ObjectEvent.safeParse(record)
  if (!parsed.success) return []
  try {
    // The key comes as in a form: encoded, with + for a space.
    return [decodeURIComponent(parsed.data.s3.object.key.replaceAll('+', ' '))]
  } catch {
    return []
  }
}
