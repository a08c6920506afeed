import { newComparison } from '../compare/comparison.ts'
import { toProbability, weigh, weighAgainst } from '../compare/weigh.ts'
import { compileModel } from './compile-model.ts'
import { findThresholds } from './find-thresholds.ts'
import { type Chances, type Company, companies, type Model, matchFields } from './model.ts'
import type { Observations } from './observations.ts'

/** How many pairs the default of m counts for, and how many records that of how many there are. */
const weightOfUsual = 30
const weightOfUsualRecords = 100
const weightOfUsualPairs = 100_000
/** What is one customer's own: how often strangers share it is counted among those who share it. */
const ownFields: ReadonlySet<string> = new Set(['email', 'phone', 'link'])
/** A pair that can't be one has no more than this to say of what one customer's records look like. */
const conflictMax = 0.05

interface Scope {
  readonly rounds: number
  readonly records: number
  readonly share: number
  /** For each field the share of pairs at random of which both say something. */
  readonly comparable: readonly number[]
}

/** Expectation and maximisation: m, and how many pairs there are of each kind. u stays as it is. */
export function maximize(model: Model, observations: Observations, scope: Scope): Model {
  let best = model
  for (let round = 0; round < scope.rounds; round++) best = improve(best, model, observations, scope)
  return { ...best, thresholds: findThresholds(listChances(best, observations), model.thresholds) }
}

/** How likely each pair is one customer, of those that may be; the likeliest first. */
function listChances(model: Model, observations: Observations): Float64Array {
  const compiled = compileModel({ ...model, frequencies: {} })
  const found = newComparison(compiled.fields.length)
  const chances = new Float64Array(observations.count)
  for (let n = 0; n < observations.count; n++) {
    if (((observations.marks[n] ?? 0) & 2) !== 0) continue
    observations.read(n, found)
    chances[n] = toProbability(weigh(found, compiled))
  }
  return chances.sort().reverse()
}

function improve(now: Model, usual: Model, observations: Observations, { records, share, comparable }: Scope): Model {
  const compiled = compileModel({ ...now, frequencies: {} })
  const fields = compiled.fields.length
  const found = newComparison(fields)
  const sums = Array.from({ length: fields }, () => new Float64Array(8))
  const near: Record<Company, number> = { household: 0, colleagues: 0, branches: 0, namesakes: 0, generations: 0 }
  const shared = new Float64Array(fields)
  let same = 0
  for (let n = 0; n < observations.count; n++) {
    observations.read(n, found)
    const odds = weighAgainst(found, compiled)
    let p =
      1 / (1 + odds.strangers + odds.household + odds.colleagues + odds.branches + odds.namesakes + odds.generations)
    const stranger = odds.strangers * p
    for (const one of companies) near[one] += odds[one] * p
    if (((observations.marks[n] ?? 0) & 2) !== 0) p = Math.min(p, conflictMax)
    same += p
    for (let field = 0; field < fields; field++) {
      const level = found.levels[field] ?? -1
      const sum = sums[field]
      if (level >= 0 && sum !== undefined) sum[level] = (sum[level] ?? 0) + p
      if (level === 0) shared[field] = (shared[field] ?? 0) + stranger
    }
  }
  /** Who share what is one customer's own all share a key: all pairs of strangers who do are among these. */
  const withShared = ({ m, u }: Chances, field: number): Chances => {
    const pairs = ((comparable[field] ?? 0) * records * (records - 1)) / 2 + weightOfUsualPairs
    const before = (usual.columns[field - matchFields.length] ?? usual.fields[matchFields[field] ?? 'email']).u[0] ?? 0
    const least = Math.min(before, 0.00001)
    return {
      m,
      u: u.map((chance, level) =>
        level === 0 ? (shared[field] ?? 0) / share / pairs + least : level === 1 ? Math.max(chance, before) : chance,
      ),
    }
  }
  const perRecord = (sum: number, before: number) =>
    (sum / share + weightOfUsualRecords * before) / (records + weightOfUsualRecords)
  return {
    ...now,
    duplicates: perRecord(same, usual.duplicates),
    near: {
      household: perRecord(near.household, usual.near.household),
      colleagues: perRecord(near.colleagues, usual.near.colleagues),
      branches: perRecord(near.branches, usual.near.branches),
      namesakes: perRecord(near.namesakes, usual.near.namesakes),
      generations: perRecord(near.generations, usual.near.generations),
    },
    fields: Object.fromEntries(
      matchFields.map((field, n) => [
        field,
        blend(
          ownFields.has(field) ? withShared(now.fields[field], n) : now.fields[field],
          usual.fields[field],
          sums[n],
        ),
      ]),
    ) as Model['fields'],
    columns: now.columns.map((column, n) => ({
      ...column,
      ...blend(
        column.kind === 'date' || column.isIdentity ? withShared(column, matchFields.length + n) : column,
        usual.columns[n] ?? column,
        sums[matchFields.length + n],
      ),
    })),
  }
}

function blend({ u }: Chances, { m: usual }: Chances, sums: Float64Array | undefined): Chances {
  const all = sums?.reduce((sum, one) => sum + one, 0) ?? 0
  return { u, m: usual.map((chance, level) => ((sums?.[level] ?? 0) + weightOfUsual * chance) / (all + weightOfUsual)) }
}
