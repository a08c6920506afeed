import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { root } from './project-files.ts'

/** A web of the same code on the same parts, as it stands behind a proxy that ends TLS. */
export interface OwnWeb {
  readonly url: string
  /** What it has logged so far, a line an event. */
  readonly log: () => string
  stop(): Promise<void>
}

const startMs = 60_000

/**
 * @param parts the environment in which it finds database and store
 * @param more settings besides, such as those of a provider
 */
export async function startWeb(
  port: number,
  parts: Readonly<Record<string, string | undefined>>,
  more: Readonly<Record<string, string>>,
): Promise<OwnWeb> {
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/web.ts'], {
    cwd: root,
    env: {
      ...parts,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: `https://127.0.0.1:${port}`,
      PLAIN_HTTP: '0',
      TRUSTED_PROXIES: '127.0.0.1',
      LOG_LEVEL: 'info',
      HEALTH_PORT: '',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const endsAt = performance.now() + startMs
  while (!said.includes('"ready"')) {
    if (child.exitCode !== null || performance.now() > endsAt) throw new Error(`No web could be started:\n${said}`)
    await delay(50)
  }
  return {
    url,
    log: () => said,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
