import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { type Call, systemCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { withDeps } from '../../commands/with-deps.ts'
import { startWeb } from '../start-web.ts'
import { worstFiles } from './worst-files.ts'

const everyMs = 20
/** Whoever watches the web takes it for dead after longer than this. */
export const healthMs = 200
const stranger: Call = { actor: { kind: 'stranger' }, requestId: 'bench' }
const call = systemCall('command-line')

/**
 * How long `/healthz` takes while the pages of the hardest files are opened, and how many bytes each page has. The
 * workers' part is done before, in this process: what is measured is the web alone.
 */
export function benchHealth(): Promise<void> {
  process.env.ADMIN_PASSWORD = randomBytes(12).toString('hex')
  return withDeps(async (deps) => {
    const web = await startWeb(deps.config)
    try {
      for (const [fileName, bytes] of Object.entries(await worstFiles()))
        await measureFile(deps, web.url, fileName, bytes)
    } finally {
      await web.stop()
    }
  })
}

async function measureFile(deps: Deps, url: string, fileName: string, bytes: Uint8Array): Promise<void> {
  const { email, password = '' } = deps.config.admin
  const { token } = await invoke(signIn, { email, password, address: '127.0.0.1' }, deps, stranger)
  const headers = { cookie: `harbour=${token}`, accept: 'text/html' }
  const pieces = (async function* () {
    yield bytes
  })()
  const { importId } = await invoke(startImport, { fileName, via: 'browser', preview: true, bytes: pieces }, deps, call)
  await runImport(importId, deps, call)
  const path = `/imports/${importId}`
  const pages = [
    ...[path, `${path}/columns`, `${path}/report`, `/review?importId=${importId}`, '/imports', '/customers'],
    ...['comma', 'semicolon', 'blanks'].map((mark) => `${path}/columns?delimiter=${mark}`),
    ...[`${path}/columns?encoding=gb18030`, `${path}/columns?header=2`],
  ]
  for (const page of pages) {
    const { size, status, ms, health } = await measurePage(url, page, headers)
    const isSlow = health > healthMs || size > 2 * 1024 * 1024
    const shown = page.replace(importId, 'ID')
    console.log(
      `${isSlow ? '!' : ' '} ${fileName.padEnd(16)} ${shown.padEnd(36)} ${status} ${String(Math.round(size / 1024)).padStart(7)} KiB ${String(Math.round(ms)).padStart(6)} ms; /healthz at most ${Math.round(health)} ms`,
    )
  }
}

async function measurePage(url: string, path: string, headers: Record<string, string>) {
  const startedAt = performance.now()
  let isOver = false
  const page = fetch(`${url}${path}`, { headers, redirect: 'manual' }).then(async (answer) => {
    const { byteLength } = await answer.arrayBuffer()
    isOver = true
    return { size: byteLength, status: answer.status }
  })
  const answers: Promise<number>[] = []
  do {
    answers.push(timeHealth(url))
    await delay(everyMs)
  } while (!isOver)
  const found = await page
  return { ...found, ms: performance.now() - startedAt, health: Math.max(...(await Promise.all(answers))) }
}

async function timeHealth(url: string): Promise<number> {
  const startedAt = performance.now()
  await (await fetch(`${url}/healthz`)).arrayBuffer()
  return performance.now() - startedAt
}
