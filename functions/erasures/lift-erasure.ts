import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findErasures, liftErasures } from '../../shared/db/queries/erasures/erasures.ts'
import type { Deps } from '../../shared/deps.ts'
import { storeErasures } from '../../shared/erasing/run-erasures.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const LiftErasureInput = z.object({
  /** An e-mail address, an id, a handle or a channel that they had, or a phone and their name. */
  known: z.string().trim().min(1, 'erasures.noKey').max(320, 'erasures.noKey'),
})

const kinds = ['email', 'id', 'external_id', 'youtube_handle', 'youtube_channel_url'] as const

/**
 * For somebody who agrees to be here again. What was erased does not come back; files that follow may bring them.
 *
 * @throws AppError `not-found` where nobody was erased who is known by this
 */
export const liftErasure = defineFunction({
  name: 'erasures.lift-erasure',
  summary: 'Lets somebody who was erased be a customer again, where they agree to it; what was erased stays erased.',
  input: LiftErasureInput,
  access: 'administrator',
  asksPassword: true,
  async run({ known }, deps: Pick<Deps, 'db' | 'files' | 'config'>, call) {
    // Their keys go from the database: first they stand where a restore finds them.
    await storeErasures(deps)
    return deps.db.transaction().execute(async (tx) => {
      const values = [...new Set([known, known.toLowerCase()])]
      const ids = await findErasures(tx, [
        ...kinds.flatMap((kind) => values.map((value) => ({ kind, value }))),
        ...readPhone(known),
      ])
      if (ids.length === 0) throw new AppError('not-found', textOf('erasures.none'))
      await liftErasures(tx, ids, userOf(call))
      return { ids }
    })
  },
  audit: { action: 'erasure.lifted', on: (_, { ids }) => ids[0] ?? null },
})

/** `+852 9123 4567 Ann Lee`, or the name first: a phone is a key with the name of whoever has it. */
function readPhone(known: string) {
  const [phone = ''] = /\+\p{Nd}[\p{Nd}\s().-]*\p{Nd}/u.exec(known.normalize('NFKC')) ?? []
  const name = known.normalize('NFKC').replace(phone, ' ').replaceAll(/[,;]/g, ' ').trim()
  return phone === '' || name === '' ? [] : [{ kind: 'phone', value: `+${phone.replaceAll(/\D/g, '')}`, name }]
}
