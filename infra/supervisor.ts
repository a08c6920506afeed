import { supervise } from './supervise/supervise.ts'

/**
 * The zero-setup mode: one command starts every part. With `--parts` only what stands behind the processes, for a
 * command that works without them.
 */
await supervise({ isPartsOnly: process.argv.includes('--parts') })
