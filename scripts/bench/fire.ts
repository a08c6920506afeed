import { setTimeout as delay } from 'node:timers/promises'

/** The times of requests, in milliseconds, from the moment at which each was due. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly count: number
}

/**
 * Asks at a steady rate, whether or not the answers keep up, so that a slow one makes none of the others look quicker
 * than it was for whoever asked.
 *
 * @throws when an answer is not 200
 */
export async function fire(urls: readonly string[], headers: Record<string, string>, options: Rate): Promise<Times> {
  const { perSecond, seconds } = options
  const startedAt = performance.now()
  const requests: Promise<number>[] = []
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = startedAt + (n * 1_000) / perSecond
    await delay(Math.max(0, due - performance.now()))
    requests.push(ask(urls[n % urls.length] ?? '', headers, due))
  }
  return summarize(await Promise.all(requests))
}

export interface Rate {
  readonly perSecond: number
  readonly seconds: number
}

async function ask(url: string, headers: Record<string, string>, due: number): Promise<number> {
  const response = await fetch(url, { headers, redirect: 'manual' })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  return performance.now() - due
}

export function summarize(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length }
}
