import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type FoundPair, findPairs } from '../../../shared/matching/find-pairs.ts'
import { drawLines, type LineChart } from '../report/draw-lines.ts'
import { describeMachine } from '../report/result.ts'
import { toTable } from '../report/table.ts'
import { makeEastAsian } from './east-asian/make-east-asian.ts'
import type { LabelledSet } from './labelled-set.ts'
import { makeOffices } from './offices/make-offices.ts'
import { curveOf, type PairScore, pairKey, scorePairs } from './score-pairs.ts'
import { matchByKeys, matchByNames } from './simple-matchers.ts'
import { toRecords } from './to-records.ts'
import { makeWestern } from './western/make-western.ts'

/** The sets that were named by seed and hash before their one run: decision 18. */
export const sets: readonly { readonly name: string; readonly make: () => LabelledSet }[] = [
  { name: 'western', make: () => makeWestern(73_918_446) },
  { name: 'East Asian', make: () => makeEastAsian(125_613) },
  { name: 'offices', make: () => makeOffices(50_331) },
]

interface Measured {
  readonly name: string
  readonly curve: readonly PairScore[]
  /** By how they were found, ours first. */
  readonly scores: readonly (readonly [way: string, score: PairScore])[]
}

/** How well duplicates are found in labelled sets, beside simpler ways: printed, and drawn as curves. */
export function benchMatching(svg: string): void {
  const all = sets.map(({ name, make }) => measure(name, make()))
  for (const measured of all) console.log(`${show(measured)}\n`)
  mkdirSync(dirname(svg), { recursive: true })
  const { at, commit } = describeMachine('')
  writeFileSync(svg, drawLines(all.map(toChart), `${at.slice(0, 10)}, ${commit}; npm run bench -- matching`))
  console.log(`Drawn in ${svg}`)
}

function measure(name: string, set: LabelledSet): Measured {
  const truth = new Set(set.pairs.map(([a = '', b = '']) => pairKey(a, b)))
  const records = toRecords(set)
  const { pairs } = findPairs(records)
  const keysOf = (found: readonly FoundPair[]) => found.map(({ a, b }) => pairKey(a, b))
  const same = keysOf(pairs.filter(({ zone }) => zone === 'same'))
  const ask = keysOf(pairs.filter(({ zone }) => zone === 'ask'))
  const score = (found: Iterable<string>) => scorePairs(new Set(found), truth)
  return {
    name,
    curve: curveOf([...same, ...ask], truth),
    scores: [
      ['same', score(same)],
      ['same and ask', score([...same, ...ask])],
      ['ask', score(ask)],
      ['equal keys', score(matchByKeys(records))],
      ['names alike in one city', score(matchByNames(records))],
    ],
  }
}

function show({ name, scores }: Measured): string {
  const rows = scores.map(([way, { precision, recall, f1, right, wrong }]) => [
    way,
    ...[precision, recall, f1].map((share) => share.toFixed(4)),
    ...[right, wrong].map(String),
  ])
  return toTable([[name, 'precision', 'recall', 'F1', 'true', 'false'], ...rows])
}

function toChart({ name, curve, scores }: Measured): LineChart {
  const toPoint = ({ precision, recall }: PairScore) => ({ x: recall, y: precision })
  return {
    title: `Duplicates in the ${name} set: precision by recall, the surest pairs first`,
    x: { title: 'recall', min: 0, max: 1 },
    y: { title: 'precision', min: 0, max: 1 },
    lines: [{ name: 'zones same and ask', points: curve.map(toPoint), isOurs: true }],
    marks: scores
      .filter(([way]) => way !== 'ask')
      .map(([way, score]) => ({ ...toPoint(score), name: way, isOurs: way.startsWith('same') })),
  }
}
