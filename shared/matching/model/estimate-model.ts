import { compareFields } from '../compare/compare-fields.ts'
import { newComparison } from '../compare/comparison.ts'
import type { Prepared } from '../prepare/prepared.ts'
import { type CompiledModel, compileModel } from './compile-model.ts'
import { countValues } from './count-values.ts'
import { defaultModel } from './default-model.ts'
import { maximize } from './maximize.ts'
import type { Chances, Model } from './model.ts'
import { newObservations, type Observations, observe, type Pairs } from './observations.ts'
import { readColumns } from './read-columns.ts'

export interface Sample {
  /** Records drawn at random, or all of them. */
  readonly records: readonly Prepared[]
  /** Pairs that share a key: all of them, or drawn at random from all. */
  readonly pairs: Pairs
  /** How many customers there are, where the records are a sample. */
  readonly total?: number
  /** The share of all pairs with a common key that `pairs` is, from 0 to 1. */
  readonly share?: number
}

const randomPairsMax = 120_000
const pairsMax = 200_000
const rounds = 12
/** How many pairs at random the default of u counts for. */
const weightOfUsual = 2_000
const weightOfUsualColumn = 20

/**
 * The model of a book: how often values are met, u from pairs at random, m by expectation and maximisation on the pairs
 * that share a key. What the book is too small to say stays near the defaults. The same sample gives the same model.
 */
export function estimateModel({ records, pairs, total = records.length, share = 1 }: Sample): Model {
  const columns = readColumns(records)
  const start: Model = { ...defaultModel, records: total, columns, ...countValues(records, columns) }
  const random = compareRandom(records, compileModel(start))
  const model = withChances(start, random)
  const compiled = compileModel(model)
  const observations = observe(pairs, compiled, pairsMax)
  const comparable = compiled.fields.map((_, n) => countComparable(random, n) / Math.max(1, random.count))
  return maximize(model, observations, { rounds, records: total, share: share * observations.share, comparable })
}

/** Compares pairs drawn from the records, by a rule that draws the same ones each time. */
function compareRandom(records: readonly Prepared[], compiled: CompiledModel): Observations {
  const found = newComparison(compiled.fields.length)
  const count = records.length
  const wanted = Math.min(randomPairsMax, (count * (count - 1)) / 2)
  const observations = newObservations(compiled.fields.length, wanted)
  let state = 12_345
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  for (let n = 0; n < wanted; n++) {
    const [one, other] = [records[draw()], records[draw()]]
    if (one === undefined || other === undefined || one === other) continue
    compareFields(one, other, compiled, found)
    observations.add(found)
  }
  return observations
}

const countComparable = (random: Observations, field: number) =>
  random.countLevels(field).reduce((sum, one) => sum + one, 0)

function withChances(model: Model, random: Observations): Model {
  const fields = { ...model.fields }
  let n = 0
  for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
    if (field !== 'order') fields[field] = blend(fields[field], random.countLevels(n), weightOfUsual)
    n++
  }
  const columns = model.columns.map((column, k) => ({
    ...column,
    ...blend(column, random.countLevels(n + k), weightOfUsualColumn),
  }))
  return { ...model, fields, columns }
}

function blend({ m, u }: Chances, counts: readonly number[], weight: number): Chances {
  const all = counts.reduce((sum, one) => sum + one, 0)
  return { m, u: u.map((chance, level) => ((counts[level] ?? 0) + weight * chance) / (all + weight)) }
}
