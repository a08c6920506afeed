import * as z from 'zod'
import { type Call, userOf } from '../../shared/contract/call.ts'
import { decidePair, pairIds } from '../../shared/db/queries/duplicates/duplicate-pairs.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const DuplicateInput = z.object({ firstId: z.uuid().toLowerCase(), secondId: z.uuid().toLowerCase() })

/** @throws AppError `state.conflict` when somebody else has decided about the pair */
export async function decideDuplicate(
  { db }: Pick<Deps, 'db'>,
  { firstId, secondId }: z.infer<typeof DuplicateInput>,
  decision: 'reject' | 'postpone' | 'reopen',
  call: Call,
) {
  const pair = pairIds(firstId, secondId)
  if (!(await decidePair(db, pair, decision, userOf(call))))
    throw new AppError('state.conflict', textOf('duplicates.decided'))
  return pair
}
