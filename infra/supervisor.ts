import { join } from 'node:path'
import { readConfig } from '../shared/config.ts'
import { explain } from '../shared/errors.ts'
import { heapFlags } from './supervise/heap-flags.ts'
import { takeFolder } from './supervise/local-parts.ts'
import { packCode } from './supervise/packed-code.ts'
import { showStep } from './supervise/show-step.ts'
import { supervise } from './supervise/supervise.ts'

/**
 * The zero-setup mode: one command starts every part. With `--parts` only what stands behind the processes, for a
 * command that works without them; with `--bare` as well, nothing is set up in them.
 */
const isPartsOnly = process.argv.includes('--parts')
const isBare = process.argv.includes('--bare')

// Somebody who is connected to this process keeps it as it is; and Windows knows no other way.
if (isPartsOnly || process.send !== undefined || process.execve === undefined) await supervise({ isPartsOnly, isBare })
else await becomePacked(process.execve)

/** Puts the packed supervisor in the place of this process: its sources, and what reads them, need twice the memory. */
async function becomePacked(execve: NonNullable<typeof process.execve>): Promise<void> {
  try {
    const { codeDir } = await takeFolder(readConfig(process.env).dataDir, packCode, showStep)
    const path = join(codeDir, 'infra', 'packed-supervisor.mjs')
    execve(process.execPath, [process.execPath, ...heapFlags, path], process.env)
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}
