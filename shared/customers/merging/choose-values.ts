import { ownOf } from '../../own-of.ts'
import { editableFields } from '../form.ts'
import type { MergeSide } from './propose-survivor.ts'

/** Words of firms and places; a name of a person is a whole, which is not taken from two. */
const written = ['company_primary', 'position_primary', 'profession', 'city', 'region'] as const
const live: readonly unknown[] = ['lead', 'prospect', 'active']

/**
 * Whether one of those who are to become one is live and another is inactive or lost: which of it is so, nothing tells.
 */
export function isStatusOpen(sides: readonly MergeSide[]): boolean {
  const areLive = new Set(sides.map(({ values }) => live.includes(values.status)))
  return areLive.size > 1
}

/**
 * The fields that a survivor takes of each of the others, by its id, where it has a worse value of its own: one in
 * capitals, or an earlier day on which somebody was last seen. Nobody looks at each pair of a bulk merge.
 */
export function chooseValues(survivor: MergeSide, losers: readonly MergeSide[]): ReadonlyMap<string, string[]> {
  const choices = new Map<string, string[]>(losers.map(({ id }) => [id, []]))
  for (const field of written.filter((one) => editableFields.includes(one))) {
    if (!isInCapitals(survivor.values[field])) continue
    const better = losers.find(({ values }) => isText(values[field]) && !isInCapitals(values[field]))
    if (better !== undefined) choices.get(better.id)?.push(field)
  }
  for (const [name, had] of Object.entries(survivor.extra)) {
    if (!/^last_/.test(name) || rankDay(had) === undefined) continue
    const latest = losers.reduce<MergeSide | undefined>(
      (best, one) => (isLater(ownOf(one.extra, name), best === undefined ? had : ownOf(best.extra, name)) ? one : best),
      undefined,
    )
    if (latest !== undefined) choices.get(latest.id)?.push(`extra.${name}`)
  }
  return choices
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

function isLater(one: unknown, other: unknown): boolean {
  const [rank, had] = [rankDay(one), rankDay(other)]
  // A day of a year begins as the year alone does, and may be earlier.
  return rank !== undefined && had !== undefined && rank > had && !rank.startsWith(had)
}

/** A day as a text that sorts. Of 05/06/2025 nobody can tell day and month, so that its year alone counts. */
function rankDay(value: unknown): string | undefined {
  if (!isText(value)) return undefined
  return /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4})$/.exec(value)?.[1]
}

/** JW and IBM are written so; a word of four letters or more is not. */
const isInCapitals = (value: unknown): boolean =>
  isText(value) && value === value.toUpperCase() && /\p{Lu}{4}/u.test(value)
