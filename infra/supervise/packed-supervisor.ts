import { dirname } from 'node:path'
import { supervise } from './supervise.ts'

/** The supervisor from the packed code, beside which the other processes stand. */
await supervise({ pack: async () => dirname(import.meta.dirname) })
