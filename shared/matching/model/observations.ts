import { compareFields } from '../compare/compare-fields.ts'
import { type Comparison, newComparison } from '../compare/comparison.ts'
import type { Prepared } from '../prepare/prepared.ts'
import type { CompiledModel } from './compile-model.ts'

const levelsMax = 8

/** What comparing many pairs has found, side by side in typed arrays. */
export interface Observations {
  readonly fields: number
  /** How many pairs are in here. */
  count: number
  /** Which share of the pairs that were given. */
  share: number
  readonly levels: Int8Array
  readonly frequencies: Float64Array
  /** 1 where neither is called by a name; 2 where they can't be one; 4 where an address that both have is the name of one; 8 where a phone that both have is mobile. */
  readonly marks: Uint8Array
  add(found: Comparison): void
  /** Puts one of them back into a comparison. */
  read(n: number, found: Comparison): void
  countLevels(field: number): number[]
}

export function newObservations(fields: number, room: number): Observations {
  const size = Math.max(1, Math.ceil(room))
  return {
    fields,
    count: 0,
    share: 1,
    levels: new Int8Array(size * fields),
    frequencies: new Float64Array(size * fields),
    marks: new Uint8Array(size),
    add(found) {
      if (this.count >= size) return
      this.levels.set(found.levels, this.count * fields)
      this.frequencies.set(found.frequencies, this.count * fields)
      this.marks[this.count] =
        (found.isNameless ? 1 : 0) +
        (found.conflict === null ? 0 : 2) +
        (found.isOwner ? 4 : 0) +
        (found.isMobile ? 8 : 0)
      this.count++
    },
    read(n, found) {
      found.levels.set(this.levels.subarray(n * fields, (n + 1) * fields))
      found.frequencies.set(this.frequencies.subarray(n * fields, (n + 1) * fields))
      found.isNameless = ((this.marks[n] ?? 0) & 1) === 1
      found.isOwner = ((this.marks[n] ?? 0) & 4) === 4
      found.isMobile = ((this.marks[n] ?? 0) & 8) === 8
    },
    countLevels(field) {
      const counts = Array.from({ length: levelsMax }, () => 0)
      for (let n = 0; n < this.count; n++) {
        const level = this.levels[n * fields + field] ?? -1
        if (level >= 0) counts[level] = (counts[level] ?? 0) + 1
      }
      return counts
    },
  }
}

/** Pairs by their index; one that can't be had is left out. */
export interface Pairs {
  readonly length: number
  at(n: number): readonly [Prepared, Prepared] | undefined
}

/** Compares pairs; of more than `most` every second, third … is taken. */
export function observe(pairs: Pairs, compiled: CompiledModel, most: number): Observations {
  const step = Math.max(1, Math.ceil(pairs.length / most))
  const observations = newObservations(compiled.fields.length, Math.ceil(pairs.length / step))
  const found = newComparison(compiled.fields.length)
  for (let n = 0; n < pairs.length; n += step) {
    const pair = pairs.at(n)
    if (pair === undefined) continue
    compareFields(pair[0], pair[1], compiled, found)
    observations.add(found)
  }
  observations.share = 1 / step
  return observations
}
