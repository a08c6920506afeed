import { type Config, readConfig } from '../../shared/config.ts'
import { explain } from '../../shared/errors.ts'
import { assertPortFree } from '../free-port.ts'
import { oneRole } from '../roles/one-role.ts'
import { type Child, type Settings, startChild } from './child.ts'
import { greet } from './greet.ts'
import { type Folder, type LocalParts, startLocalParts, takeFolder } from './local-parts.ts'
import { type PackCode, packCode } from './packed-code.ts'
import { setUpApart } from './set-up-apart.ts'
import { quietly, showStep } from './show-step.ts'

export interface Supervision {
  /** Only what stands behind the processes, for a command that works without them. */
  readonly isPartsOnly?: boolean
  /** Nothing is set up in the parts: neither tables nor a bucket. */
  readonly isBare?: boolean
  readonly pack?: PackCode
  /** When everything runs; `setUpEnv` is what set-up read its settings from. */
  readonly onReady?: (instance: { children: ReadonlyMap<string, Child>; folder: Folder; setUpEnv: Settings }) => void
}

const processes = ['web', 'worker-and-scheduler']

/** Starts every part as a process of its own, keeps them running, and at a signal stops them in order. */
export async function supervise(supervision: Supervision = {}): Promise<void> {
  const { isPartsOnly = false, isBare = false, pack = packCode, onReady } = supervision
  const children = new Map<string, Child>()
  let parts: LocalParts | undefined
  let stopping: Promise<never> | undefined
  const step = isPartsOnly ? quietly : showStep

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => void stop(0))

  try {
    const config = readConfig(process.env)
    const folder = await takeFolder(config.dataDir, pack, step)
    if (!isPartsOnly) await assertPortFree(config.web)
    const prepared = prepare(config, folder)
    // They load what they are made of meanwhile, and are told where the parts are when those are there.
    const settings = prepared.then(({ env }) => env)
    const starting = isPartsOnly ? [] : processes.map((name, index) => start(name, apart(settings, index), folder))
    const all = Promise.all([prepared, ...starting])
    // Whichever fails first is what is told.
    const [{ env, setUpEnv, password }] = await Promise.race([all, prepared.then(() => showRest(all, starting.length))])
    if (isPartsOnly) process.send?.({ ready: true, env })
    else greet(readConfig(env), password)
    onReady?.({ children, folder, setUpEnv })
  } catch (error) {
    console.error(explain(error))
    await stop(1)
  }

  async function prepare(config: Config, folder: Folder) {
    parts = await startLocalParts(config, process.env, folder, onRestart, step)
    const setUpEnv = { ...parts.env, ...parts.ownerEnv }
    if (isBare) return { env: setUpEnv, setUpEnv, password: undefined }
    const { password, databaseUrl, isOwner } = await setUpApart(folder.codeDir, {
      env: setUpEnv,
      isQuiet: isPartsOnly,
    })
    if (isOwner && !isPartsOnly) console.log(oneRole)
    return { env: { ...parts.env, DATABASE_URL: databaseUrl }, setUpEnv, password }
  }

  function showRest<T>(all: Promise<T>, count: number): Promise<T> {
    return count === 0 ? all : step(`Starting ${processes.join(', ')}`, () => all)
  }

  async function start(name: string, settings: Promise<Settings>, { logDir, codeDir }: Folder) {
    children.set(name, await startChild(name, { settings, logDir, codeDir, onRestart }))
  }

  /** In the order in which work comes in: first no new requests, then no new jobs, last the parts they stand on. */
  function stop(code: number): Promise<never> {
    stopping ??= (async () => {
      if (children.size > 0) console.log('Stopping: work under way is finished first …')
      for (const name of processes) await children.get(name)?.stop()
      await parts?.stop()
      process.exit(code)
    })()
    return stopping
  }
}

/** Each process answers to machines at a port of its own, one after the other. */
const apart = (settings: Promise<Settings>, index: number): Promise<Settings> =>
  settings.then(({ HEALTH_PORT, ...rest }) =>
    HEALTH_PORT ? { ...rest, HEALTH_PORT: String(Number(HEALTH_PORT) + index) } : rest,
  )

function onRestart(name: string, why: string) {
  console.error(`The ${name} process ended (${why}) and is being started again.`)
}
