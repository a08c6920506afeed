import { setTimeout as delay } from 'node:timers/promises'

/** The times of answers, in milliseconds, from the moment at which each was due. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly count: number
}

export interface Rate {
  readonly perSecond: number
  readonly seconds: number
}

/** After so long nobody waits for a page any more. */
const patienceMs = 60_000

/**
 * Asks for each address in turns at a steady rate, whether or not the answers keep up, so that a slow one makes none of
 * the others look quicker than it was for whoever asked. What is not answered by a 200 is an error.
 */
export async function fire(
  urls: readonly string[],
  headers: Record<string, string>,
  { perSecond, seconds }: Rate,
): Promise<Times & { readonly errors: number }> {
  const startedAt = performance.now()
  const requests: Promise<number | undefined>[] = []
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = startedAt + (n * 1_000) / perSecond
    await delay(Math.max(0, due - performance.now()))
    requests.push(ask(urls[n % urls.length] ?? '', headers, due))
  }
  const times = await Promise.all(requests)
  const answered = times.filter((time) => time !== undefined)
  return { ...summarize(answered), errors: times.length - answered.length }
}

async function ask(url: string, headers: Record<string, string>, due: number): Promise<number | undefined> {
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
    await response.arrayBuffer()
    return response.status === 200 ? performance.now() - due : undefined
  } catch {
    return undefined
  }
}

export function summarize(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length }
}
