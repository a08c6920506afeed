import { networkInterfaces } from 'node:os'
import type { Config } from '../../shared/config.ts'
import { showSeconds } from './show-step.ts'

/** Tells whoever started Harbour where it is, how to sign in, and how long it took. */
export function greet(config: Config, password: string | undefined): void {
  const { web, admin, s3, dataDir, launchedAt = performance.timeOrigin } = config
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
    `Harbour is ready at http://localhost:${web.port} (after ${showSeconds(Date.now() - launchedAt)})`,
    '',
    signIn.join(' '),
    ...elsewhere,
    `Drop files for import with any S3 client at ${s3.endpoint}, bucket ${s3.bucket}, under inbox/;`,
    `  the keys are on http://localhost:${web.port}/settings/file-drop and in ${dataDir}/secrets.json.`,
    'Ctrl-C stops it.',
  ]
  console.log(lines.join('\n'))
}
