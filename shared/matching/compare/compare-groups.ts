import type { CompiledModel } from '../model/compile-model.ts'
import type { MatchField } from '../model/model.ts'
import type { Prepared } from '../prepare/prepared.ts'
import { compareFields } from './compare-fields.ts'
import { at, type Comparison, type Conflict, newComparison } from './comparison.ts'

/** Of these a customer has several: what agrees once, agrees. */
const several: readonly MatchField[] = [
  'company',
  'domain',
  'email',
  'phone',
  'link',
  'street',
  'place',
  'more',
  'order',
]
const severalAt: ReadonlySet<number> = new Set(several.map((field) => at[field]))
const levelsMax = 8
/** Of two large groups so many pairs are compared. */
const pairsMax = 64

/**
 * Two groups of records of one customer each, compared as two records are: of what a customer has several of, the nearest
 * counts; of what a customer has one of, such as a name or a day of birth, what most pairs say, and the worse of two.
 */
export function compareGroups(
  ours: readonly Prepared[],
  theirs: readonly Prepared[],
  compiled: CompiledModel,
): Comparison {
  const found = newComparison(compiled.fields.length)
  const [first] = ours
  const [second] = theirs
  if (first === undefined || second === undefined) return found
  if (ours.length * theirs.length === 1) {
    compareFields(first, second, compiled, found)
    return found
  }
  const all = newComparison(compiled.fields.length)
  const counts = compiled.fields.map(() => new Uint16Array(levelsMax))
  const conflicts: Conflict[] = []
  let pairs = 0
  all.isNameless = true
  let areTwoNames = false
  for (const one of ours) {
    for (const other of theirs) {
      if (pairs === pairsMax) break
      compareFields(one, other, compiled, found)
      pairs++
      all.isNameless &&= found.isNameless
      all.isOwner ||= found.isOwner
      all.isMobile ||= found.isMobile
      if (found.conflict !== null) conflicts.push(found.conflict)
      areTwoNames ||= found.areTwoNames && (found.conflict === 'given' || found.conflict === 'sibling')
      takeNearest(found, all, counts)
    }
  }
  for (const [field, count] of counts.entries()) if (!severalAt.has(field)) all.levels[field] = commonest(count)
  all.conflict = areTwoNames ? 'given' : conflictOf(conflicts, pairs)
  return all
}

/** What tells any two of them apart for sure, else what does most of them; a name alone is enough where nothing else agrees. */
function conflictOf(conflicts: readonly Conflict[], pairs: number): Conflict | null {
  const sure = conflicts.find((conflict) => conflict === 'mailbox' || conflict === 'generation')
  if (sure !== undefined) return sure
  const others = conflicts.filter((conflict) => conflict !== 'name')
  if (others.length > 0 && others.length * 2 >= pairs) return others[0] ?? null
  return others.length === 0 && conflicts.length === pairs ? 'name' : null
}

function takeNearest(found: Comparison, all: Comparison, counts: readonly Uint16Array[]): void {
  for (const [field, count] of counts.entries()) {
    const level = found.levels[field] ?? -1
    if (level < 0) continue
    count[level] = (count[level] ?? 0) + 1
    const best = all.levels[field] ?? -1
    if (best !== -1 && level >= best) continue
    all.levels[field] = level
    all.frequencies[field] = found.frequencies[field] ?? 0
  }
}

/** The level that is met most, the worse of two; -1 where none is. */
function commonest(count: Uint16Array): number {
  let best = -1
  for (const [level, times] of count.entries())
    if (times > 0 && (best === -1 || times >= (count[best] ?? 0))) best = level
  return best
}
