import { getImport } from '../../functions/imports/get-import.ts'
import type { Call } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import type { ImportState } from '../../shared/importing/import-state.ts'

interface Progress {
  readonly state: ImportState
  readonly records: number | null
  /** 0 to 1. */
  readonly share: number
  readonly recordsPerSecond: number | null
  readonly secondsLeft: number | null
}

const words: Partial<Record<ImportState, string>> = {
  planning: 'Reading',
  cleaning: 'Cleaning',
  resolving: 'Deciding',
  applying: 'Writing',
  finishing: 'Counting',
}

/** `Cleaning: 412 of 1,010 records, 3,200 a second, 4 s left`; undefined when there is nothing to say any more. */
export function describeProgress(progress: Progress): string | undefined {
  const { state, records, share, recordsPerSecond, secondsLeft } = progress
  const word = words[state]
  if (word === undefined || records === null) return word
  const count = (n: number) => n.toLocaleString('en')
  const parts = [
    `${count(Math.floor(records * share))} of ${count(records)} records`,
    recordsPerSecond !== null && `${count(recordsPerSecond)} a second`,
    secondsLeft !== null && secondsLeft > 0 && `${left(secondsLeft)} left`,
  ]
  return `${word}: ${parts.filter((part) => part !== false).join(', ')}`
}

const left = (seconds: number) =>
  seconds < 60 ? `${seconds} s` : seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`

const clearLine = '\r\u001b[K'

/** Says on one line of a terminal, four times a second at most, how far an import is. The line is gone when it is over. */
export function showProgress(deps: Deps, importId: string, call: Call, terminal: NodeJS.WriteStream) {
  let shownAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - shownAt < 250) return
    shownAt = performance.now()
    const line = describeProgress(await invoke(getImport, { id: importId }, deps, call))
    terminal.write(`${clearLine}${(line ?? '').slice(0, (terminal.columns ?? 80) - 1)}`)
  }
}

export const endProgress = (terminal: NodeJS.WriteStream) => terminal.write(clearLine)
