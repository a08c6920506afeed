import { createHash } from 'node:crypto'
import { type AtLeast, type BulkSide, type PlannedGroup, planGroup } from '../../shared/customers/merging/bulk-merge.ts'
import { isStatusOpen } from '../../shared/customers/merging/choose-values.ts'
import type { Database } from '../../shared/db/database.ts'
import type { GroupedPair } from '../../shared/db/queries/duplicates/duplicate-pairs.ts'
import { groupStoredPairs } from '../../shared/db/queries/duplicates/stored-groups.ts'
import { listBulkSides, listSurePairs } from '../../shared/db/queries/duplicates/sure-pairs.ts'

/** One decision is about no more pairs than these, the surest ones; the rest takes another one. */
export const pairsMax = 1_000
/** A group of more is looked at by a person. */
const membersMax = 20

export interface LeftOutPair extends GroupedPair {
  /** `apart`: others of its group, or what somebody has said, speak against it. `status`: one of its group is live and another is inactive or lost. */
  readonly why: 'apart' | 'status'
}

export interface BulkPlan {
  /** In the order of their surest pairs. */
  readonly groups: readonly PlannedGroup[]
  /** Pairs whose two do not become one, each with why. */
  readonly leftOut: readonly LeftOutPair[]
  /** There are more pairs than one decision is about. */
  readonly isMore: boolean
  /** The same plan has the same one: who becomes one with whom, and the version of each. */
  readonly checksum: string
}

/** Who is merged with whom, where all pairs that are this sure are. Nothing is written. */
export async function planBulkMerge(db: Database, atLeast: AtLeast): Promise<BulkPlan> {
  const found = await listSurePairs(db, atLeast, pairsMax + 1)
  const pairs = found.slice(0, pairsMax)
  const together = (await groupStoredPairs(db, pairs)).filter((group) => group.length <= membersMax)
  const sides = await listBulkSides(db, together.flat())
  const isOpen = (group: readonly string[]) => isStatusOpen(group.flatMap((id) => sides.get(id) ?? []))
  const open = new Set(together.filter(isOpen).flat())
  const joined = together.filter((group) => !isOpen(group))
  const groupOf = new Map(joined.flatMap((group) => group.map((id) => [id, group] as const)))
  const isJoined = ({ firstId, secondId }: GroupedPair) =>
    groupOf.has(firstId) && groupOf.get(firstId) === groupOf.get(secondId)
  const inOrder = new Set(pairs.filter(isJoined).flatMap(({ firstId }) => groupOf.get(firstId) ?? []))
  const ordered = [...new Set([...inOrder].map((id) => groupOf.get(id) ?? []))]
  const groups = ordered.flatMap((group) => {
    const [first, ...others] = group.flatMap((id): BulkSide[] => [sides.get(id)].filter((side) => side !== undefined))
    return first === undefined || others.length === 0 ? [] : [planGroup([first, ...others])]
  })
  const leftOut = pairs
    .filter((pair) => !isJoined(pair))
    .map((pair) => ({
      ...pair,
      why: open.has(pair.firstId) && open.has(pair.secondId) ? ('status' as const) : ('apart' as const),
    }))
  return { groups, leftOut, isMore: found.length > pairsMax, checksum: checksumOf(groups) }
}

const checksumOf = (groups: readonly PlannedGroup[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        groups.map(({ survivor, losers }) => [
          [survivor.id, survivor.version],
          ...losers.map(({ id, version, choices }) => [id, version, choices]),
        ]),
      ),
    )
    .digest('hex')
