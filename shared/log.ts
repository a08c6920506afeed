import { pino } from 'pino'
import { traceIds } from './tracing.ts'

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>

/** A line as it is written. */
export interface LogLine {
  readonly level: number
  /** Milliseconds since 1970. */
  readonly time: number
  readonly msg?: string
  readonly [fact: string]: unknown
}

interface LogOptions {
  /** Standard output (1) or standard error (2). */
  readonly output?: 1 | 2
  /** Takes each line along, besides. */
  readonly takeLine?: ((line: LogLine) => void) | undefined
}

/** JSON lines, with the trace that they belong to; secrets are cut out by path. */
export function createLog(name: string, level: string, { output = 1, takeLine }: LogOptions = {}): Log {
  const redact = ['password', '*.password', 'token', '*.token', '*.secretAccessKey']
  const destination = pino.destination({ fd: output, sync: true })
  const both = (take: NonNullable<typeof takeLine>) => ({
    write: (text: string) => {
      destination.write(text)
      take(JSON.parse(text) as LogLine)
    },
  })
  return pino({ name, level, redact, mixin: traceIds }, takeLine === undefined ? destination : both(takeLine))
}
