import { networkInterfaces } from 'node:os'
import { type Config, readConfig } from '../shared/config.ts'
import { explain } from '../shared/errors.ts'
import { type Child, type Settings, startChild } from './child.ts'
import { assertPortFree } from './free-port.ts'
import { type Folder, type LocalParts, startLocalParts, takeFolder } from './local-parts.ts'
import type { SetUp } from './set-up.ts'

/**
 * The zero-setup mode: one command starts every part as a process of its own, keeps them running, and stops them in
 * order. With `--parts` only what stands behind the processes, for a command that works without them.
 */
const processes = ['web', 'worker', 'scheduler']
const partsOnly = process.argv.includes('--parts')
const started: { parts?: LocalParts; children: Map<string, Child> } = { children: new Map() }
let stopping: Promise<never> | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => void stop(0))

try {
  const config = readConfig(process.env)
  const folder = await takeFolder(config.dataDir)
  if (!partsOnly) await assertPortFree(config.web)
  const prepared = prepare(config, folder)
  // They load what they are made of meanwhile, and are told where the parts are when those are there.
  const settings = prepared.then(({ env }) => env)
  const starting = partsOnly ? [] : processes.map((name) => startProcess(name, settings, folder))
  const [{ env, done }] = await Promise.all([prepared, ...starting])
  if (partsOnly) process.send?.({ ready: true, env })
  else greet(readConfig(env), done)
} catch (error) {
  console.error(explain(error))
  await stop(1)
}

async function prepare(config: Config, folder: Folder) {
  const [parts, { runSetUp }] = await Promise.all([
    startLocalParts(config, process.env, folder, onRestart),
    import('./set-up.ts'),
  ])
  started.parts = parts
  const done = await runSetUp(readConfig({ ...parts.env, LOG_LEVEL: 'error' }))
  return { env: parts.env, done }
}

async function startProcess(name: string, settings: Promise<Settings>, { logDir, codeDir }: Folder) {
  started.children.set(name, await startChild(name, { settings, logDir, codeDir, onRestart }))
}

function onRestart(name: string, why: string) {
  console.error(`The ${name} process ended (${why}) and is being started again.`)
}

/** In the order in which work comes in: first no new requests, then no new jobs, last the parts they stand on. */
function stop(code: number): Promise<never> {
  stopping ??= (async () => {
    if (started.children.size > 0) console.log('Stopping: work under way is finished first …')
    for (const name of processes) await started.children.get(name)?.stop()
    await started.parts?.stop()
    process.exit(code)
  })()
  return stopping
}

function greet({ web, admin, s3, dataDir }: Config, { password }: SetUp) {
  const addresses = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one?.family === 'IPv4' && !one.internal)
    .map((one) => `http://${one?.address}:${web.port}`)
  const elsewhere =
    web.host === '0.0.0.0' && addresses.length > 0 ? [`From another machine: ${addresses.join(', ')}`] : []
  const signIn =
    password === undefined
      ? [`Sign in as ${admin.email}.`]
      : [`Sign in as ${admin.email} with the password ${password}`, '(shown this once; keep it).']
  const lines = [
    `Harbour is ready at http://localhost:${web.port}`,
    '',
    signIn.join(' '),
    ...elsewhere,
    `Drop files for import with any S3 client at ${s3.endpoint}, bucket ${s3.bucket}, under inbox/;`,
    `  the keys are on http://localhost:${web.port}/settings/file-drop and in ${dataDir}/secrets.json.`,
    'Ctrl-C stops it.',
  ]
  console.log(lines.join('\n'))
}
