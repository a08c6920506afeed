import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { atLeasts, type PlannedGroup } from '../../shared/customers/merging/bulk-merge.ts'
import { summarizeMerge } from '../../shared/customers/merging/summarize-merge.ts'
import type { Database } from '../../shared/db/database.ts'
import { listNames } from '../../shared/db/queries/customers/shown-name.ts'
import { previewMerge } from '../../shared/db/queries/duplicates/merge-preview.ts'
import type { Deps } from '../../shared/deps.ts'
import { type LeftOutPair, planBulkMerge } from './plan-bulk-merge.ts'

export const PreviewBulkMergeInput = z.object({
  /** `same`: the pairs that are surely the same; or how likely they are at least. */
  atLeast: z.enum(atLeasts).default('same'),
  /** How many groups come before this page. */
  from: typedInt({ min: 0, max: 100_000 }).default(0),
  limit: typedInt({ min: 1, max: 200 }).default(25),
})

const leftOutMax = 50

export const previewBulkMerge = defineFunction({
  name: 'bulk-merges.preview-bulk-merge',
  summary: 'What it comes to when all pairs that are this sure are merged: who stays, what changes, what is left out.',
  input: PreviewBulkMergeInput,
  access: 'viewer',
  audit: null,
  async run({ atLeast, from, limit }, { db }: Pick<Deps, 'db'>) {
    const { groups, leftOut, isMore, checksum } = await planBulkMerge(db, atLeast)
    const items = []
    for (const group of groups.slice(from, from + limit)) items.push({ ...group, ...(await summarize(db, group)) })
    return {
      atLeast,
      checksum,
      groups: groups.length,
      customers: groups.reduce((sum, { losers }) => sum + losers.length + 1, 0),
      isMore,
      items,
      next: from + limit < groups.length ? from + limit : null,
      leftOut: await nameAll(db, leftOut.slice(0, leftOutMax)),
      leftOutCount: leftOut.length,
    }
  },
})

async function summarize(db: Database, { survivor, losers }: PlannedGroup) {
  return summarizeMerge(
    await previewMerge(
      db,
      survivor.id,
      losers.map(({ id, choices }) => ({ id, choices })),
    ),
  )
}

async function nameAll(db: Database, pairs: readonly LeftOutPair[]) {
  const names = await listNames(
    db,
    pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]),
  )
  return pairs.map(({ firstId, secondId, why }) => ({
    ...{ firstId, secondId, why },
    firstName: names.get(firstId) ?? '',
    secondName: names.get(secondId) ?? '',
  }))
}
