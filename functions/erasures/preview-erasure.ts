import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { assertFound } from '../../shared/db/assert-current.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { findShown } from '../../shared/db/queries/duplicates/merges.ts'
import { gatherPeople } from '../../shared/db/queries/erasures/gather-people.ts'
import { countErasing } from '../../shared/db/queries/erasures/remove-people.ts'
import type { Deps } from '../../shared/deps.ts'

export const PreviewErasureInput = z.object({ id: z.uuid() })

/** Of one that was merged into another, the other and all who are merged into it. @throws AppError `not-found` */
export const previewErasure = defineFunction({
  name: 'erasures.preview-erasure',
  summary: 'What erasing a customer takes away, in numbers; nothing is changed.',
  input: PreviewErasureInput,
  access: 'administrator',
  audit: null,
  run: ({ id }, { db }: Pick<Deps, 'db'>) =>
    db.transaction().execute(async (tx) => {
      const shownId = await findShown(tx, id)
      const { name, version } = assertFound(await loadState(tx, shownId))
      await gatherPeople(tx, [shownId])
      return { id: shownId, name, version, counts: await countErasing(tx) }
    }),
})
