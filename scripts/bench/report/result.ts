import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import * as z from 'zod'

const Numbers = z.record(z.string(), z.number())

/** One way of doing something, once. */
export const Measured = z.object({
  seconds: z.number(),
  /** Records of the file, or rows. */
  records: z.number(),
  perSecond: z.number(),
  /** Seconds of CPU, by part; not there where the system has no /proc. */
  cpu: Numbers.optional(),
  walBytes: z.number(),
  /** MB, by part. */
  peak: Numbers.optional(),
  /** Seconds from the first start of a step to its last end; steps overlap. */
  steps: Numbers.optional(),
  outcomes: Numbers.optional(),
  /** Load average of the minute before. */
  load: z.number(),
})
export type Measured = z.infer<typeof Measured>

/** What a page took, in ms from when it was due. */
export const PageTimes = z.object({
  name: z.string(),
  perSecond: z.number(),
  count: z.number(),
  errors: z.number(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
  healthP95: z.number(),
  load: z.number(),
})
export type PageTimes = z.infer<typeof PageTimes>

const Machine = z.object({
  cpu: z.string(),
  cores: z.number(),
  memoryGiB: z.number(),
  node: z.string(),
  postgres: z.string(),
  commit: z.string(),
  at: z.string(),
})
export type Machine = z.infer<typeof Machine>

const ImportResult = z.object({
  part: z.literal('import'),
  machine: Machine,
  records: z.number(),
  workers: z.number(),
  queue: z.string(),
  rounds: z.array(z.record(z.string(), Measured)),
})
const PagesResult = z.object({
  part: z.literal('pages'),
  machine: Machine,
  customers: z.number(),
  reviewRows: z.number(),
  pages: z.array(PageTimes),
})
const SmallResult = z.object({
  part: z.literal('small'),
  machine: Machine,
  records: z.number(),
  customers: z.number(),
  seconds: z.array(z.number()),
  statements: Numbers,
  load: z.number(),
})

/** One search of all customers for duplicates, from nothing on. */
export const SearchOfAll = z.object({
  customers: z.number(),
  /** Seconds until all had their keys, and until all were compared. */
  keysSeconds: z.number(),
  seconds: z.number(),
  perSecond: z.number(),
  /** Seconds of CPU, and MB, by part. */
  cpu: Numbers.optional(),
  peak: Numbers.optional(),
  /** Keys of a customer, and with how many it is compared. */
  keys: z.number(),
  candidates: z.number(),
  cutKeys: z.number(),
  pairs: z.number(),
  /** Of one new customer: how many it may be, and after how many ms all of them are scored. */
  one: z.object({ candidates: z.number(), p50: z.number(), p95: z.number() }),
  load: z.number(),
})
export type SearchOfAll = z.infer<typeof SearchOfAll>

const DuplicatesResult = z.object({
  part: z.literal('duplicates'),
  machine: Machine,
  searches: z.array(SearchOfAll),
})

/** What a part of the benchmark has found, as its JSON file holds it. */
export const BenchResult = z.discriminatedUnion('part', [ImportResult, PagesResult, SmallResult, DuplicatesResult])
export type BenchResult = z.infer<typeof BenchResult>
export type ImportResult = z.infer<typeof ImportResult>
export type DuplicatesResult = z.infer<typeof DuplicatesResult>
export type PagesResult = z.infer<typeof PagesResult>
export type SmallResult = z.infer<typeof SmallResult>

/** @throws when the file is none that a part has written */
export const readResult = (path: string): BenchResult => BenchResult.parse(JSON.parse(readFileSync(path, 'utf8')))

export function writeResult(path: string | undefined, result: BenchResult): void {
  if (path !== undefined) writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
}

/** @param postgres its version */
export function describeMachine(postgres: string): Machine {
  const [cpu] = cpus()
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return {
    cpu: cpu?.model ?? '',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres,
    commit,
    at: new Date().toISOString(),
  }
}

export const currentLoad = () => Number((loadavg()[0] ?? 0).toFixed(2))
