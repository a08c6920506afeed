import { randomUUID } from 'node:crypto'
import { Gauge, type Registry } from 'prom-client'
import { getReadiness, type PartState } from '../../functions/system/get-readiness.ts'
import { systemCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { findBackupState, listWork } from '../../shared/db/queries/system/scheduled-work.ts'
import { countAllOutcomes, countImports, readWorkState } from '../../shared/db/queries/system/work-state.ts'
import { countDeliveries } from '../../shared/db/queries/webhooks/deliveries.ts'
import type { Deps } from '../../shared/deps.ts'
import { importStates } from '../../shared/importing/import-state.ts'
import { outcomes } from '../../shared/importing/outcomes.ts'
import { readDisk } from '../../shared/read-disk.ts'

/** However often it is asked, it is measured no more often than that. */
const keptMs = 5_000

/** Tells what is owed, counted from the database. @returns counts anew */
export function measureWork(register: Registry, deps: Deps): () => Promise<void> {
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `harbour_${name}`, help, labelNames, registers: [register] })
  const parts = gauge('part_up', 'Whether a part answers within two seconds.', 'part')
  const waiting = gauge('queue_waiting_jobs', 'Jobs in the queue that nobody has taken yet.')
  const unsent = gauge('outbox_jobs', 'Jobs that the queue has not been told of yet.')
  const steps = gauge(
    'ledger_steps',
    'Steps of imports on their way: a failing or lost one is ready or running too.',
    'state',
  )
  const lag = gauge('ledger_lag_seconds', 'For how long the step has been ready that nobody has taken for longest.')
  const imports = gauge('imports', 'Imports by state.', 'state')
  const records = gauge('records', 'Records that imports have written, by outcome.', 'outcome')
  const failed = gauge('scheduled_work_failed', 'Whether the last run of what runs on a timer failed.', 'work')
  const backup = gauge('backup_age_seconds', 'How old the last good daily backup is.')
  const late = gauge('backup_late', 'Whether the last good daily backup is too old.')
  const deliveries = gauge('webhook_deliveries', 'What webhooks are owed, and what was given up.', 'state')
  const deliveryLag = gauge('webhook_lag_seconds', 'For how long the oldest has waited that a webhook is owed.')
  const webhooks = gauge(
    'webhooks',
    'Webhooks at which nothing arrives, and those that were turned off for it.',
    'state',
  )
  const disk = gauge('disk_bytes', 'The disk of the data, as this process sees it.', 'state')

  const measure = async () => {
    // What can't be read now is not told as it was.
    for (const one of [parts, waiting, unsent, steps, lag, imports, records, failed, backup, late, disk]) one.reset()
    for (const one of [deliveries, deliveryLag, webhooks]) one.reset()
    const readiness = await invoke(getReadiness, {}, deps, systemCall(randomUUID()))
    for (const { name, ok } of readiness.parts) parts.set({ part: name }, ok ? 1 : 0)
    const isUp = (name: PartState['name']) => readiness.parts.some((part) => part.name === name && part.ok)
    const space = await readDisk(deps.config.dataDir)
    if (space !== undefined) {
      disk.set({ state: 'free' }, space.freeBytes)
      disk.set({ state: 'total' }, space.totalBytes)
    }
    if (isUp('queue')) waiting.set(await deps.jobs.countWaiting())
    if (!isUp('database')) return
    const state = await readWorkState(deps.db)
    for (const name of ['ready', 'running', 'failing', 'lost'] as const) steps.set({ state: name }, state[name])
    lag.set(state.lagSeconds)
    unsent.set(state.unsent)
    const counts = await countImports(deps.db)
    for (const name of importStates) imports.set({ state: name }, counts.get(name) ?? 0)
    const written = await countAllOutcomes(deps.db)
    for (const outcome of outcomes) if (outcome !== 'pending') records.set({ outcome }, written[outcome] ?? 0)
    for (const work of await listWork(deps.db)) failed.set({ work: work.name }, work.failed ? 1 : 0)
    const counted = await countDeliveries(deps.db)
    deliveries.set({ state: 'owed' }, counted.owed)
    deliveries.set({ state: 'given-up' }, counted.givenUp)
    deliveryLag.set(counted.lagSeconds)
    webhooks.set({ state: 'failing' }, counted.failing)
    webhooks.set({ state: 'off' }, counted.off)
    const last = await findBackupState(deps.db)
    if (last === undefined) return
    late.set(last.isLate ? 1 : 0)
    if (last.lastAt !== null) backup.set((Date.now() - last.lastAt.getTime()) / 1_000)
  }

  let measuredAt = Number.NEGATIVE_INFINITY
  let measuring: Promise<void> | undefined
  return () => {
    if (performance.now() - measuredAt < keptMs) return Promise.resolve()
    measuring ??= measure()
      .catch((error: unknown) => deps.log.warn({ err: error }, 'not all that is measured could be read'))
      .finally(() => {
        measuredAt = performance.now()
        measuring = undefined
      })
    return measuring
  }
}
