import type { TraceParent } from '../tracing.ts'

/** A wake-up for the workers: ids and small numbers, never rows. The truth about the work is in the database. */
export interface JobRequest {
  /** The name of a registered job. */
  readonly name: string
  /** The same id twice, while the first still waits or runs, is one job. Holds no `:`. */
  readonly id: string
  readonly data: Readonly<Record<string, string | number | null>>
  /** What asked for it. */
  readonly trace?: TraceParent | undefined
}

export interface JobQueue {
  send(jobs: readonly JobRequest[]): Promise<void>
  /** How many jobs nobody has taken yet. */
  countWaiting(): Promise<number>
  /** @throws when the queue's server does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}
