import { randomUUID } from 'node:crypto'
import { isCrossed } from '../db/is-crossed.ts'
import { askMove, type Failure, tryMove, writeMove } from '../db/queries/imports/move-import.ts'
import {
  claimStep,
  countOpenSteps,
  finishStep,
  holdsClaim,
  noteStepEnd,
  releaseStep,
  renewLease,
} from '../db/queries/steps/steps.ts'
import { tellAsOne } from '../db/queries/webhooks/told-events.ts'
import { type Transaction, type TransactOptions, transact } from '../db/transact.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import type { StepRef } from '../importing/import.ts'
import type { RoadMove } from '../importing/import-state.ts'
import type { Log } from '../log.ts'
import { type Text, textOf } from '../messages/text.ts'
import { type ObservedStep, observed, startClock } from '../observed.ts'
import { insertStepsAfter } from './owe-steps.ts'
import { wakeWorkers } from './wake-workers.ts'

type LedgerDeps = Pick<Deps, 'db' | 'jobs' | 'log' | 'config'>

/** The right to do one step, as long as nobody else has taken it over. */
export interface Lease {
  readonly ref: StepRef
  /**
   * The one transaction in which the step takes effect. It is fenced: where another attempt has taken the step over,
   * nothing of `work` stays. When this was the last step of its kind, the import makes the move that `work` says.
   */
  commit(work: (tx: Transaction) => Promise<Next | undefined>, options?: TransactOptions): Promise<void>
}

/** What comes after the last step of a kind. */
export interface Next {
  readonly move: RoadMove
  readonly chunks?: readonly number[]
}

export interface StepResult {
  /** Steps that this one made ready and that are not in the queue: the caller goes on with them. */
  readonly next: readonly StepRef[]
}

/** Another attempt has taken the step over: the work of this one must leave no trace. */
class Fenced extends Error {
  override readonly name = 'Fenced'
}

const failuresMax = 6
/** A file that a worker can't bear kills the next one too; restarts and deploys hardly ever hit one step so often. */
const deathsMax = 5

/**
 * Does a step of an import under a claim in the ledger. Called twice, or by two workers at once, it happens once.
 *
 * An outage gives the step back and throws; where somebody else changed the import meanwhile, it is next; a request that can't be done (AppError) or a step that
 * failed six times, or killed its worker five times, fails the import, with the reason kept on it.
 */
export async function runStep(
  deps: LedgerDeps,
  ref: StepRef,
  work: (lease: Lease) => Promise<void>,
): Promise<StepResult> {
  const { leaseMs } = deps.config.imports
  const claim = randomUUID()
  const claimed = await claimStep(deps.db, ref, claim, leaseMs)
  if (claimed === undefined) return { next: [] }
  const log = deps.log.child({ importId: ref.importId, step: ref.step, chunk: ref.chunk, attempt: claimed.attempt })
  log.info('claimed')
  const passed = startClock()
  const tell = (result: ObservedStep['result']) =>
    observed.step.tell({ step: ref.step, result, seconds: passed(), wasLost: claimed.wasLost })
  const given = giveUp(ref, claimed)
  if (given !== undefined) {
    await failImport(deps, ref, claim, { code: 'step.keeps-failing', text: given })
    tell('given-up')
    return { next: [] }
  }
  const stopRenewing = keepRenewing(() => renewLease(deps.db, ref, claim, leaseMs), leaseMs / 3, log)
  const next: StepRef[] = []
  try {
    await work({ ref, commit: (inner, options) => commitStep(deps, ref, claim, inner, next, options) })
    log.info('done')
    tell('done')
    return { next }
  } catch (error) {
    if (error instanceof Fenced) {
      log.warn('fenced: another attempt has taken this step over')
      tell('fenced')
      return { next: [] }
    }
    tell(isRefusal(error) ? 'given-up' : 'given-back')
    return await giveBack(deps, ref, claim, error)
  } finally {
    stopRenewing()
  }
}

function giveUp({ step }: StepRef, { failures, deaths }: { failures: number; deaths: number }): Text | undefined {
  if (failures >= failuresMax) return textOf('imports.stepFailed', { step, times: failures })
  return deaths >= deathsMax ? textOf('imports.stepDied', { step, times: deaths }) : undefined
}

/** One renewal at a time: while the step commits, the row is locked, and a renewal waits for that. */
function keepRenewing(renew: () => Promise<boolean>, everyMs: number, log: Pick<Log, 'warn'>): () => void {
  let isWaiting = false
  const timer = setInterval(() => {
    if (isWaiting) return
    isWaiting = true
    renew()
      .catch((error: unknown) => log.warn({ err: error }, 'the lease was not renewed'))
      .finally(() => {
        isWaiting = false
      })
  }, everyMs)
  return () => clearInterval(timer)
}

async function commitStep(
  deps: LedgerDeps,
  ref: StepRef,
  claim: string,
  work: (tx: Transaction) => Promise<Next | undefined>,
  next: StepRef[],
  options: TransactOptions = {},
) {
  await transact(
    deps,
    async (tx) => {
      if (!(await finishStep(tx.db, ref, claim))) throw new Fenced()
      if (ref.step === 'apply' || ref.step === 'undo') await tellAsOne(tx.db)
      const following = await work(tx)
      await noteStepEnd(tx.db, ref)
      if (following === undefined) return
      const { move, chunks } = following
      // The lock makes the last two of a kind see each other.
      const { row, plan } = await askMove(tx.db, ref.importId, move)
      // Cancelled meanwhile: what this step wrote goes with it.
      if (plan.kind !== 'allowed') throw new Fenced()
      if ((await countOpenSteps(tx.db, ref.importId, ref.step)) > 0) return
      const ofNextFile = await writeMove(tx.db, { row, move, to: plan.to })
      const owed = await insertStepsAfter(tx, ref.importId, move, chunks)
      next.push(...askFor(tx, [...ofNextFile, ...owed]))
    },
    options,
  )
}

/** A lone step is returned, for the caller to go on with at once; several are asked of the queue, for every worker. */
function askFor(tx: Transaction, refs: readonly StepRef[]): readonly StepRef[] {
  if (refs.length <= 1) return refs
  wakeWorkers(tx, refs)
  return []
}

/** Not where another attempt has taken the step over: that one says how it ends. */
const failImport = (deps: LedgerDeps, ref: StepRef, claim: string, failure: Failure) =>
  transact(deps, async ({ db }) => {
    if (await holdsClaim(db, ref, claim)) await tryMove(db, ref.importId, 'fail', failure)
  })

/** It can't be done, however often it is tried. */
const isRefusal = (error: unknown): error is AppError => error instanceof AppError && error.code !== 'part.unavailable'

async function giveBack(deps: LedgerDeps, ref: StepRef, claim: string, error: unknown): Promise<StepResult> {
  const isOutage = error instanceof AppError && error.code === 'part.unavailable'
  if (isRefusal(error)) {
    deps.log.info({ importId: ref.importId, code: error.code }, 'the import can not go on')
    await failImport(deps, ref, claim, error)
    return { next: [] }
  }
  if (isCrossed(error)) {
    // Cancelled or paused meanwhile, say: what is to be done is looked at anew.
    await releaseStep(deps.db, ref, claim, false)
    deps.log.info({ importId: ref.importId, step: ref.step, chunk: ref.chunk }, 'somebody else came between')
    return { next: [ref] }
  }
  // Where the database itself is gone, the lease runs out and the reconciler takes over.
  await releaseStep(deps.db, ref, claim, !isOutage).catch(() => undefined)
  deps.log.error({ err: error, importId: ref.importId, step: ref.step, chunk: ref.chunk }, 'a step failed')
  throw error
}
