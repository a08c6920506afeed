import { blockingKeys } from './block/blocking-keys.ts'
import { findCandidates } from './block/candidate-pairs.ts'
import { compareFields } from './compare/compare-fields.ts'
import { compareGroups } from './compare/compare-groups.ts'
import { comparePair, type PairScore, zoneOf } from './compare/compare-pair.ts'
import { newComparison } from './compare/comparison.ts'
import { toProbability, weigh } from './compare/weigh.ts'
import type { Groups } from './group-pairs.ts'
import { joinPairs, pick, type ScoredPlaces } from './join-pairs.ts'
import type { MatchRecord } from './match-record.ts'
import { compileModel } from './model/compile-model.ts'
import { estimateModel } from './model/estimate-model.ts'
import type { Model } from './model/model.ts'
import { prepareRecord } from './prepare/prepare-record.ts'
import type { Prepared } from './prepare/prepared.ts'

export interface FoundPair extends PairScore {
  readonly a: string
  readonly b: string
  /** Both are one customer because others of their group are, more than by what the two say themselves. */
  readonly isThroughGroup: boolean
}

export interface FoundPairs {
  readonly model: Model
  readonly records: number
  readonly compared: number
  readonly cutBlocks: number
  /** Zones `same` and `ask`, the surest first. */
  readonly pairs: readonly FoundPair[]
}

const blockMax = 150
/** One in twenty is two. */
const sureBits = Math.log2(19)

/** All duplicates among records, in memory: blocks, comparisons, zones, groups. */
export function findPairs(records: readonly MatchRecord[], given?: Model): FoundPairs {
  const prepared = records.map(prepareRecord)
  const { pairs, cutBlocks } = findCandidates(prepared.map(blockingKeys), blockMax)
  const count = prepared.length
  const at = (pair: number) => [prepared[Math.floor(pair / count)], prepared[pair % count]] as [Prepared, Prepared]
  const model = given ?? estimateModel({ records: prepared, ...sample(pairs, at) })
  const scored = scoreAll(pairs, prepared, model)
  return { model, records: count, compared: pairs.length, cutBlocks, pairs: toPairs(scored, prepared, model) }
}

/** Its reasons are told when they are asked for: those of all pairs would take more memory than the records. */
class ScoredPair implements FoundPair {
  readonly a: string
  readonly b: string
  readonly probability: number
  readonly weight: number
  readonly zone: PairScore['zone']
  readonly conflict: PairScore['conflict']
  readonly isThroughGroup: boolean
  readonly #one: Prepared
  readonly #other: Prepared
  readonly #model: Model

  /** @param zone that of its groups, where these say more than the pair itself */
  constructor(one: Prepared, other: Prepared, model: Model, zone: PairScore['zone'] | null) {
    const score = comparePair(one, other, model)
    this.a = one.id
    this.b = other.id
    this.probability = score.probability
    this.weight = score.weight
    this.zone = zone ?? score.zone
    this.isThroughGroup = zone === 'same' && score.zone !== 'same'
    this.conflict = this.isThroughGroup ? null : zone === 'ask' && score.zone === 'same' ? 'group' : score.conflict
    this.#one = one
    this.#other = other
    this.#model = model
  }

  get reasons(): PairScore['reasons'] {
    return comparePair(this.#one, this.#other, this.#model).reasons
  }
}

const sampleMax = 200_000

function sample(pairs: Float64Array, at: (pair: number) => [Prepared, Prepared]) {
  const step = Math.max(1, Math.ceil(pairs.length / sampleMax))
  const drawn: [Prepared, Prepared][] = []
  for (let n = 0; n < pairs.length; n += step) drawn.push(at(pairs[n] ?? 0))
  return { pairs: drawn, share: 1 / step }
}

/** The pairs of zones `same` and `ask`. */
function scoreAll(pairs: Float64Array, prepared: readonly Prepared[], model: Model) {
  const compiled = compileModel(model)
  const found = newComparison(compiled.fields.length)
  const same: ScoredPlaces[] = []
  const ask: ScoredPlaces[] = []
  for (const pair of pairs) {
    const [one, other] = [Math.floor(pair / prepared.length), pair % prepared.length]
    const [a, b] = [prepared[one], prepared[other]]
    if (a === undefined || b === undefined) continue
    compareFields(a, b, compiled, found)
    const bits = weigh(found, compiled)
    const zone = zoneOf(toProbability(bits), found.conflict, model)
    if (zone !== 'different') (zone === 'same' ? same : ask).push({ one, other, bits })
  }
  return { same, ask }
}

function toPairs(
  { same, ask }: { same: ScoredPlaces[]; ask: readonly ScoredPlaces[] },
  prepared: readonly Prepared[],
  model: Model,
): FoundPair[] {
  const groups = joinPairs(same, prepared, model)
  const found: FoundPair[] = []
  const add = (one: number, other: number, zone: PairScore['zone'] | null) => {
    const [a, b] = [prepared[one], prepared[other]]
    if (a !== undefined && b !== undefined) found.push(new ScoredPair(a, b, model, zone))
  }
  for (const group of groups.all()) {
    const members = group.toSorted((a, b) => a - b)
    for (const [n, one] of members.entries()) for (const other of members.slice(n + 1)) add(one, other, 'same')
  }
  const questioned = new Set<number>()
  for (const [ours, theirs] of listQuestions([...same, ...ask], groups, prepared, model))
    for (const a of ours)
      for (const b of theirs) {
        questioned.add(Math.min(a, b) * prepared.length + Math.max(a, b))
        add(Math.min(a, b), Math.max(a, b), 'ask')
      }
  // Whom their groups keep apart, and who by themselves are surely one, are told apart by nobody in silence.
  for (const { one, other, bits } of same)
    if (bits >= sureBits && groups.find(one) !== groups.find(other) && !questioned.has(one * prepared.length + other))
      add(one, other, 'ask')
  return found.sort((x, y) => y.weight - x.weight)
}

/** Two groups of which some pair may be one, where all of their pairs together say that they may; a question for each. */
function listQuestions(
  scored: readonly ScoredPlaces[],
  groups: Groups,
  prepared: readonly Prepared[],
  model: Model,
): (readonly [readonly number[], readonly number[]])[] {
  const compiled = compileModel(model)
  const seen = new Set<number>()
  const questions: (readonly [readonly number[], readonly number[]])[] = []
  for (const { one, other } of scored) {
    const [a, b] = [groups.find(one), groups.find(other)]
    const key = Math.min(a, b) * prepared.length + Math.max(a, b)
    if (a === b || seen.has(key)) continue
    seen.add(key)
    const [ours, theirs] = [groups.membersOf(one), groups.membersOf(other)]
    const found = compareGroups(pick(ours, prepared), pick(theirs, prepared), compiled)
    if (zoneOf(toProbability(weigh(found, compiled)), found.conflict, model) !== 'different')
      questions.push([ours, theirs])
  }
  return questions
}
