import { pino } from 'pino'

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>

/** JSON lines on standard output, or on standard error (2); secrets are cut out by path. */
export function createLog(name: string, level: string, output: 1 | 2 = 1): Log {
  const redact = ['password', '*.password', 'token', '*.token', '*.secretAccessKey']
  return pino({ name, level, redact }, pino.destination({ fd: output, sync: true }))
}
