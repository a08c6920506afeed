import type { Call } from '../shared/contract/call.ts'
import { type AnyFunction, invokeAny } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'
import type { StepResult } from '../shared/ledger/run-step.ts'
import { workOf } from '../shared/ledger/step-job.ts'
import { observed, startClock } from '../shared/observed.ts'
import { functions } from './index.ts'

const registry = new Map<string, AnyFunction>(functions.map((fn) => [fn.name, fn]))

/**
 * Runs a job by name, and then the lone step that it made ready, and so on: a small file goes down the whole road in
 * one job, by the same functions that many workers share for a large one.
 *
 * @throws when there is no such job: it was sent by another version, and the ledger sends it again.
 */
export async function runJob(name: string, data: unknown, deps: Deps, call: Call): Promise<void> {
  const waiting = [{ name, data }]
  for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
    const fn = registry.get(job.name)
    if (fn?.isJob !== true) throw new Error(`There is no job ${job.name} in this version`)
    const outcome = await observe(fn.name, () => invokeAny(fn, job.data, deps, call))
    if (isStepResult(outcome)) waiting.push(...outcome.next.map(workOf))
  }
}

async function observe<T>(name: string, run: () => Promise<T>): Promise<T> {
  const passed = startClock()
  let failed = true
  try {
    const result = await run()
    failed = false
    return result
  } finally {
    observed.job.tell({ name, failed, seconds: passed() })
  }
}

const isStepResult = (outcome: unknown): outcome is StepResult =>
  Array.isArray((outcome as Partial<StepResult> | null | undefined)?.next)
