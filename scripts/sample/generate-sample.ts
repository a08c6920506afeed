import { cellsOf, columns } from './columns.ts'
import { deriveColleague, deriveTwin } from './derive-row.ts'
import { type Draft, makeRow } from './make-row.ts'
import { planRows } from './plan-rows.ts'
import { createPool, type Pool } from './pool.ts'
import type { Random } from './random.ts'
import { countLines } from './to-csv.ts'
import type { Truth } from './truth.ts'
import { type StatedCountry, statedForms } from './words/countries.ts'

export interface SampleRecord {
  readonly cells: readonly string[]
  readonly truth: Truth
}

export interface Sample {
  readonly columns: readonly string[]
  readonly records: readonly SampleRecord[]
}

/** A row with the row it repeats, if it does. */
interface Entry {
  readonly draft: Draft
  readonly original: Draft | null
}

/** Deals the forms of each country in turn, so that the file shows all of them. */
const createCountryWriter = (random: Random) => {
  const left = new Map<StatedCountry, string[]>()
  return (country: StatedCountry): string => {
    const forms = left.get(country)?.length ? left.get(country) : random.shuffle<string>(statedForms[country])
    const form = forms?.pop() ?? country
    left.set(country, forms ?? [])
    return form
  }
}

const makeEntries = (pool: Pool): Entry[] => {
  const writeCountry = createCountryWriter(pool.random)
  return planRows(pool.random).flatMap((plan): Entry[] => {
    const draft = makeRow(pool, plan, plan.stated ? writeCountry(plan.stated) : '')
    const entry = { draft, original: null }
    if (plan.relative === 'twin') return [entry, { draft: deriveTwin(pool, draft), original: draft }]
    if (plan.relative === 'colleague') return [entry, { draft: deriveColleague(pool, draft), original: null }]
    return [entry]
  })
}

const kindOf = ({ draft, original }: Entry): string => {
  if (draft.truth.strict === 'review') return 'review'
  if (original) return 'twin'
  if (draft.plan.type !== 'corporate') return draft.plan.type
  return draft.plan.native ? 'native' : draft.plan.relative === 'colleague' ? 'colleague' : 'plain'
}

/** Spreads every kind of row evenly over the file, so that each screen of it shows some of all. */
const spread = (random: Random, entries: readonly Entry[]): Entry[] =>
  [...Map.groupBy(entries, kindOf).values()]
    .flatMap((kind) =>
      random.shuffle(kind).map((entry, at) => ({ entry, at: (at + random.below(100) / 100) / kind.length })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry)

/** The published figures are those of this seed's file, and of every other's. */
const sampleSeed = 2026_11_22

/**
 * Invents the 1,010 customers of the sample file, cells and truth. The same seed gives the same sample on every
 * machine; another seed gives other customers with the same figures (see `plan-rows.ts`).
 */
export const generateSample = (seed: number = sampleSeed): Sample => {
  const pool = createPool(seed)
  const entries = spread(pool.random, makeEntries(pool))
  const indexOf = new Map(entries.map(({ draft }, index) => [draft, index]))
  const twins = new Map(
    entries.flatMap(({ draft, original }, index) =>
      original
        ? ([
            [draft, indexOf.get(original)],
            [original, index],
          ] as const)
        : [],
    ),
  )
  let line = 1 + countLines(columns)
  const records = entries.map(({ draft }) => {
    const cells = cellsOf(draft.row)
    const truth: Truth = { line, ...draft.truth, duplicateOf: twins.get(draft) ?? null }
    line += countLines(cells)
    return { cells, truth }
  })
  return { columns, records }
}
