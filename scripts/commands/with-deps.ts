import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { type Config, readConfig } from '../../shared/config.ts'
import type { Deps } from '../../shared/deps.ts'
import { migrateQueue } from '../../shared/jobs/migrate-queue.ts'
import { isInstanceRunning, readRunFile } from '../../shared/local-instance.ts'
import { createLog } from '../../shared/log.ts'
import { openDeps } from '../../shared/open-deps.ts'

const supervisor = fileURLToPath(new URL('../../infra/supervisor.ts', import.meta.url))
const PartsReady = z.object({ ready: z.literal(true), env: z.record(z.string(), z.string()) })

/**
 * Hands `work` everything that functions are given: the parts named in the environment, those of the instance that
 * runs on the data folder, or, where none does, parts started for the length of the command.
 *
 * @param isBare parts that are started stay as they are: nothing is set up in them, and the work is the owner's of the
 *   tables
 */
export async function withDeps<T>(work: (deps: Deps) => Promise<T>, { isBare = false } = {}): Promise<T> {
  const parts = await findParts(isBare)
  try {
    const told = readConfig({ ...process.env, LOG_LEVEL: 'error', ...parts.env })
    const config = isBare ? await asOwner(told) : told
    // What a command prints may be read by a program.
    const { deps, close } = await openDeps(config, 'command', createLog('command', config.logLevel, { output: 2 }))
    try {
      return await work(deps)
    } finally {
      await close()
    }
  } finally {
    await parts.stop()
  }
}

async function asOwner(config: Config): Promise<Config> {
  const databaseUrl = config.databaseOwnerUrl ?? config.databaseUrl
  if (databaseUrl !== undefined && config.redisUrl === undefined) await migrateQueue(databaseUrl)
  return { ...config, databaseUrl }
}

interface Parts {
  readonly env: Readonly<Record<string, string>>
  stop(): Promise<void>
}

async function findParts(isBare: boolean): Promise<Parts> {
  const config = readConfig(process.env)
  if (config.databaseUrl !== undefined) return { env: {}, stop: async () => undefined }
  const running = (await isInstanceRunning(config.dataDir)) ? readRunFile(config.dataDir) : undefined
  return running === undefined ? startParts(isBare) : { env: running.env, stop: async () => undefined }
}

/** The supervisor, without web, worker and scheduler. It ends when this process does. */
async function startParts(isBare: boolean): Promise<Parts> {
  const args = ['--import', 'tsx', supervisor, '--parts', ...(isBare ? ['--bare'] : [])]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, SAMPLE: 'off' },
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const message = await Promise.race([
    new Promise<unknown>((resolve) => child.once('message', resolve)),
    ended.then(() => Promise.reject(new Error('The parts of Harbour could not be started.'))),
  ])
  return {
    env: PartsReady.parse(message).env,
    stop: async () => {
      child.disconnect()
      await ended
    },
  }
}
