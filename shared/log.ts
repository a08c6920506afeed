import { pino } from 'pino'

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>

/** JSON lines on standard output; secrets are cut out by path. */
export function createLog(name: string, level: string): Log {
  return pino({ name, level, redact: ['password', '*.password', 'token', '*.token', '*.secretAccessKey'] })
}
