import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../shared/config.ts'
import { findFreePort } from './find-free-port.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The web as a process of its own, on the parts of these settings, with a free port of loopback. */
export async function startWeb({ databaseUrl, s3 }: Config): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await findFreePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/web.ts'], {
    cwd: root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl,
      S3_ENDPOINT: s3.endpoint,
      S3_ACCESS_KEY_ID: s3.accessKeyId,
      S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  while (child.exitCode === null && !(await isUp(url))) await delay(100)
  if (child.exitCode !== null) throw new Error('The web could not be started')
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const isUp = (url: string) =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
