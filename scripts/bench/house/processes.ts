import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** What the parts of a house have used since they started. */
export interface Usage {
  /** Seconds of CPU by part: `web`, `worker` (with the scheduler in it), `store`, `supervisor`, `bench`, `postgres`, `redis`. */
  readonly cpu: Readonly<Record<string, number>>
  /** The largest memory that a process of each part had at once, in MB, since `forgetPeaks`. */
  readonly peak: Readonly<Record<string, number>>
}

/** A process as /proc tells it. */
export interface Stat {
  readonly pid: number
  readonly parent: number
  /** Its own and that of its children that have ended, in seconds. */
  readonly seconds: number
}

const ticksPerSecond = 100

/** Of this process and all that it has started; undefined where the system has no /proc. */
export function readUsage(): Usage | undefined {
  const found = listOurs()
  if (found === undefined) return undefined
  const cpu: Record<string, number> = {}
  const peak: Record<string, number> = {}
  for (const { pid, seconds } of found) {
    const part = nameOf(pid)
    cpu[part] = (cpu[part] ?? 0) + seconds
    peak[part] = Math.max(peak[part] ?? 0, readPeak(pid))
  }
  return { cpu, peak }
}

/** From now on `peak` is what follows. */
export function forgetPeaks(): void {
  for (const { pid } of listOurs() ?? []) {
    try {
      writeFileSync(`/proc/${pid}/clear_refs`, '5')
    } catch {
      // It has ended, or belongs to another user: then its peak is that of its life.
    }
  }
}

/** The CPU between two readings, by part. */
export function cpuBetween(before: Usage, after: Usage): Record<string, number> {
  return Object.fromEntries(
    Object.entries(after.cpu).map(([part, seconds]) => [part, Math.max(0, seconds - (before.cpu[part] ?? 0))]),
  )
}

function listOurs(): readonly Stat[] | undefined {
  try {
    const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readStat(Number(name)) ?? []) : []))
    return descendants(all, process.pid)
  } catch {
    return undefined
  }
}

/** A process, its children, theirs, and so on. */
export function descendants(all: readonly Stat[], root: number): readonly Stat[] {
  const children = Map.groupBy(all, ({ parent }) => parent)
  const found = all.filter(({ pid }) => pid === root)
  for (const one of found) found.push(...(children.get(one.pid) ?? []))
  return found
}

function readStat(pid: number): Stat | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return undefined
  }
}

/** Reads the line of /proc/PID/stat, in which the name may have spaces and brackets. */
export function parseStat(line: string): Stat {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const ticks = fields.slice(11, 15).reduce((sum, part) => sum + part, 0)
  return { pid: Number.parseInt(line, 10), parent: fields[1] ?? 0, seconds: ticks / ticksPerSecond }
}

function nameOf(pid: number): string {
  if (pid === process.pid) return 'bench'
  const command = readOrNothing(`/proc/${pid}/cmdline`)
  return (
    command.match(/infra[/]([a-z-]+)[.](?:mjs|ts)/)?.[1]?.replace('worker-and-scheduler', 'worker') ??
    command.match(/postgres|redis|valkey/)?.[0] ??
    'other'
  )
}

function readPeak(pid: number): number {
  const [, kilobytes = '0'] = readOrNothing(`/proc/${pid}/status`).match(/VmHWM:\s+(\d+)/) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
