import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { listNames } from '../../shared/db/queries/customers/shown-name.ts'
import { countGroupStates, findBulkMerge, listBulkGroups } from '../../shared/db/queries/duplicates/bulk-merges.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf, toEnglish } from '../../shared/messages/text.ts'

export const GetBulkMergeInput = z.object({
  id: z.uuid(),
  /** The position behind which the page begins. */
  after: typedInt({ min: 0, max: 1_000_000 }).default(0),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

/** @throws AppError `not-found` */
export const getBulkMerge = defineFunction({
  name: 'bulk-merges.get-bulk-merge',
  summary: 'How far a bulk merge is, what became of each group, and by which merges each can be undone.',
  input: GetBulkMergeInput,
  access: 'viewer',
  audit: null,
  async run({ id, after, limit }, { db }: Pick<Deps, 'db'>) {
    const found = await findBulkMerge(db, id)
    if (found === undefined) throw new AppError('not-found', textOf('duplicates.noBulkMerge'))
    const [counts, groups] = [await countGroupStates(db, id), await listBulkGroups(db, id, after, limit + 1)]
    const shown = groups.slice(0, limit)
    const names = await listNames(
      db,
      shown.flatMap(({ members }) => members.map((member) => member.id)),
    )
    return {
      ...found,
      state: stateOf(found.undoAskedAt !== null, counts.planned + counts.unmerging > 0),
      counts,
      groups: Object.values(counts).reduce((sum, count) => sum + count, 0),
      items: shown.map(({ members, why, ...group }) => ({
        ...group,
        why: why === null ? null : toEnglish(why),
        members: members.map((member) => ({ id: member.id, name: names.get(member.id) ?? '' })),
      })),
      next: groups.length > limit ? (shown.at(-1)?.position ?? null) : null,
    }
  },
})

function stateOf(isUndone: boolean, isAtWork: boolean): 'undoing' | 'undone' | 'merging' | 'merged' {
  if (isUndone) return isAtWork ? 'undoing' : 'undone'
  return isAtWork ? 'merging' : 'merged'
}
