import { channel } from 'node:diagnostics_channel'

/** One answered request. No address that was asked for: the pattern of its route. */
export interface ObservedRequest {
  readonly method: string
  /** As the URL map has it, `/customers/:id`; undefined where no route is. */
  readonly route: string | undefined
  readonly status: number
  readonly seconds: number
}

/** One run of a job. */
export interface ObservedJob {
  readonly name: string
  readonly failed: boolean
  readonly seconds: number
}

export const stepResults = ['done', 'fenced', 'given-back', 'given-up'] as const

/** One attempt at a step of an import: fenced where another one has taken it over, given up where the import failed. */
export interface ObservedStep {
  readonly step: string
  readonly result: (typeof stepResults)[number]
  readonly seconds: number
  /** Whether its worker before had not been heard of for the length of its lease. */
  readonly wasLost: boolean
}

/** What this process does, told to whoever listens in it, such as the metrics. Nobody has to. */
export const observed = {
  request: observable<ObservedRequest>('harbour.request'),
  job: observable<ObservedJob>('harbour.job'),
  step: observable<ObservedStep>('harbour.step'),
}

function observable<T extends object>(name: string) {
  const told = channel(name)
  return {
    tell: (what: T): void => told.publish(what),
    /** @returns stops listening */
    listen: (hear: (what: T) => void): (() => void) => {
      const listener = (what: unknown) => hear(what as T)
      told.subscribe(listener)
      return () => void told.unsubscribe(listener)
    },
  }
}

/** Measures from now on, in seconds. */
export function startClock(): () => number {
  const startedAt = performance.now()
  return () => (performance.now() - startedAt) / 1_000
}
