import { type CompiledModel, compileModel } from '../model/compile-model.ts'
import { columnLevels, fieldLevels, type Level, type Model } from '../model/model.ts'
import type { Prepared } from '../prepare/prepared.ts'
import { compareFields } from './compare-fields.ts'
import { type Comparison, type Conflict, newComparison } from './comparison.ts'
import { toProbability, weigh, weightOf } from './weigh.ts'

export type Zone = 'same' | 'ask' | 'different'

/** What one field says of two records. */
export interface PairReason {
  /** One of `matchFields`, or the header of a column that is no field. */
  readonly field: string
  readonly isColumn: boolean
  readonly level: Level
  /** Bits: above 0 it speaks for one customer, below against. */
  readonly weight: number
}

export interface PairScore {
  /** That both are one customer, from 0 to 1. */
  readonly probability: number
  /** log2 of its odds. */
  readonly weight: number
  readonly zone: Zone
  /** What weighs most comes first. */
  readonly reasons: readonly PairReason[]
  /** Why it is asked and not done, however much speaks for it. */
  readonly conflict: Conflict | null
}

/** What can't be one is asked only where nearly all else says that it is. */
const conflictAsked = 0.5
/** Brothers and sisters share a house, a phone and, as twins, a birthday. */
const siblingAsked = 0.82
/** A firm is hardly ever who works there. */
const namelessAsked = 0.7
/** Hardly anybody is told by a name alone. */
const nameAsked = 0.9
/** Branches share their name, their domain and often a number. */
const branchAsked = 0.99

/** How likely two records are one customer, and what says so. Both ways round it says the same. */
export function comparePair(one: Prepared, other: Prepared, model: Model): PairScore {
  const compiled = compileModel(model)
  const found = newComparison(compiled.fields.length)
  compareFields(one, other, compiled, found)
  const weight = weigh(found, compiled)
  const probability = toProbability(weight)
  return {
    probability,
    weight,
    zone: zoneOf(probability, found.conflict, model),
    reasons: reasonsOf(found, compiled),
    conflict: found.conflict,
  }
}

/** What no evidence makes up for. */
const apart: ReadonlySet<Conflict> = new Set(['firm', 'generation', 'mailbox', 'colleagues'])

export function zoneOf(probability: number, conflict: Conflict | null, { thresholds }: Model): Zone {
  if (conflict !== null && apart.has(conflict)) return 'different'
  if (conflict === 'family') return probability >= conflictAsked ? 'ask' : 'different'
  if (conflict === 'branch') return probability >= branchAsked ? 'ask' : 'different'
  if (conflict === 'sibling') return probability >= siblingAsked ? 'ask' : 'different'
  if (conflict === 'name') return probability >= nameAsked ? 'ask' : 'different'
  if (conflict === 'nameless') return probability >= namelessAsked ? 'ask' : 'different'
  if (conflict !== null) return probability >= conflictAsked ? 'ask' : 'different'
  if (probability >= thresholds.same) return 'same'
  return probability >= thresholds.ask ? 'ask' : 'different'
}

function reasonsOf(found: Comparison, { fields }: CompiledModel): PairReason[] {
  const reasons: PairReason[] = []
  for (const [n, field] of fields.entries()) {
    const level = found.levels[n] ?? -1
    if (level < 0) continue
    const weight = weightOf(field, level, found.frequencies[n] ?? 0)
    if (Math.abs(weight) < 0.3) continue
    const names: readonly Level[] =
      field.name === null ? columnLevels[field.column?.kind ?? 'words'] : fieldLevels[field.name]
    const name = names[level] ?? 'different'
    reasons.push({
      field: field.name ?? field.column?.column ?? '',
      isColumn: field.name === null,
      level: name,
      weight,
    })
  }
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
