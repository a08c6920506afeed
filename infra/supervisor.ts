import { networkInterfaces } from 'node:os'
import { type Config, readConfig } from '../shared/config.ts'
import { type Child, startChild } from './child.ts'
import { assertPortFree } from './free-port.ts'
import { type LocalParts, startLocalParts, takeFolder } from './local-parts.ts'
import type { SetUp } from './set-up.ts'

/**
 * The zero-setup mode: one command starts every part as a process of its own, keeps them running, and stops them in
 * order. With `--parts` only what stands behind the processes, for a command that works without them.
 */
const processes = ['web', 'worker', 'scheduler']
const partsOnly = process.argv.includes('--parts')
const started: { parts?: LocalParts; children: Child[] } = { children: [] }
let stopping: Promise<never> | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => void stop(0))

try {
  const config = readConfig(process.env)
  await takeFolder(config.dataDir)
  if (!partsOnly) await assertPortFree(config.web)
  // What set-up is made of is loaded while the parts start.
  const [parts, { runSetUp }] = await Promise.all([
    startLocalParts(config, process.env, onRestart),
    import('./set-up.ts'),
  ])
  started.parts = parts
  const { env, logDir } = parts
  const done = await runSetUp(readConfig({ ...env, LOG_LEVEL: 'error' }))
  if (partsOnly) process.send?.({ ready: true, env })
  else {
    started.children = await Promise.all(processes.map((name) => startChild(name, { env, logDir, onRestart })))
    greet(readConfig(env), done)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await stop(1)
}

function onRestart(name: string, why: string) {
  console.error(`The ${name} process ended (${why}) and is being started again.`)
}

/** In the order in which work comes in: first no new requests, then no new jobs, last the parts they stand on. */
function stop(code: number): Promise<never> {
  stopping ??= (async () => {
    if (started.children.length > 0) console.log('Stopping: work under way is finished first …')
    for (const child of started.children) await child.stop()
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
    `  the keys are on http://localhost:${web.port}/settings/inbox and in ${dataDir}/secrets.json.`,
    'Ctrl-C stops it.',
  ]
  console.log(lines.join('\n'))
}
