import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { bundle } from '../../../infra/bundle.ts'
import { findFreePort } from '../../../infra/free-port.ts'
import { startChild } from '../../../infra/supervise/child.ts'

const eventually = { timeout: 25_000 }

const codeDir = mkdtempSync(join(tmpdir(), 'harbour-code-'))
beforeAll(() => bundle(['infra/store.ts'], codeDir))
afterAll(() => rmSync(codeDir, { recursive: true }))

/** The object store is the one process that needs no other part. */
async function startStore(env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'harbour-child-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const restarts: string[] = []
  const settings = { PATH: process.env.PATH, DATA_DIR: dataDir, ...env }
  const child = await startChild('store', {
    settings,
    logDir: dataDir,
    codeDir,
    onRestart: (name, why) => restarts.push(`${name}: ${why}`),
  })
  onTestFinished(() => child.stop())
  return { child, restarts, log: () => readFileSync(join(dataDir, 'store.log'), 'utf8') }
}

const answers = (port: number | undefined) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  )
/** The process writes its own number into each line of its log. */
const pids = (log: string) => [...new Set([...log.matchAll(/"pid":(\d+)/g)].map(([, pid]) => Number(pid)))]

test('tells what the process has announced, logs what it says, and ends it when asked', {
  timeout: 60_000,
}, async () => {
  const { child, restarts, log } = await startStore()
  expect(child).toMatchObject({ name: 'store', facts: { port: expect.any(Number) } })
  expect(await answers(child.facts.port)).toBe(true)
  expect(log()).toContain('ready')
  await child.stop()
  await child.stop()
  expect(await answers(child.facts.port)).toBe(false)
  expect(restarts).toEqual([])
})

test('a process that dies is started again', { timeout: 60_000 }, async () => {
  const { child, restarts, log } = await startStore()
  const [pid = 0] = pids(log())
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => restarts, eventually).toEqual(['store: SIGKILL'])
  await expect.poll(() => pids(log()).length, eventually).toBe(2)
  await child.stop()
  const last = pids(log()).at(-1) ?? 0
  expect(() => process.kill(last, 0)).toThrow()
})

test('a restart puts one new process in the place of the old one, which nobody is told of as a death', {
  timeout: 60_000,
}, async () => {
  const { child, restarts, log } = await startStore()
  const [old = 0] = pids(log())
  await child.restart()
  await expect.poll(() => pids(log()).length, eventually).toBe(2)
  expect(() => process.kill(old, 0)).toThrow()
  expect(restarts).toEqual([])
  // The new one is watched as the first one was.
  process.kill(pids(log()).at(-1) ?? 0, 'SIGKILL')
  await expect.poll(() => restarts, eventually).toEqual(['store: SIGKILL'])
  await expect.poll(() => pids(log()).length, eventually).toBe(3)
})

test('what can not start is told in its own words', { timeout: 60_000 }, async () => {
  await expect(startStore({ PORT: 'eighty' })).rejects.toThrow(/PORT: /)
})

test('a free port is one that can be listened on', async () => {
  const ports = await Promise.all([findFreePort(), findFreePort()])
  for (const port of ports) expect(port).toBeGreaterThan(1_023)
})
