import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Deps } from '../../shared/deps.ts'
import { version } from '../../shared/version.ts'
import { measureProcess } from './measure-process.ts'
import { measureWork } from './measure-work.ts'

export interface Metrics {
  readonly contentType: string
  /** The text that Prometheus reads. It names routes, jobs, steps and states, and nobody. */
  render(): Promise<string>
  close(): void
}

/**
 * What this process does and, by the scheduler, what is owed: the same wherever it is asked, so one process tells it.
 *
 * @param isOfAll whether it tells of all processes together too
 */
export function openMetrics(deps: Deps, isOfAll: boolean): Metrics {
  const register = new Registry()
  // Memory, processor, open files, garbage and the lag of the event loop.
  collectDefaultMetrics({ register })
  new Gauge({
    name: 'harbour_info',
    help: 'The version that runs.',
    labelNames: ['version'],
    registers: [register],
  }).set({ version }, 1)
  const stop = measureProcess(register, deps)
  const refresh = isOfAll ? measureWork(register, deps) : async () => undefined
  return {
    contentType: register.contentType,
    render: async () => {
      await refresh()
      return register.metrics()
    },
    close: () => {
      stop()
      register.clear()
    },
  }
}
