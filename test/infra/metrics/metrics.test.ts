import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from '../../../infra/free-port.ts'
import { serveHealth } from '../../../infra/serve-health.ts'
import { observed } from '../../../shared/observed.ts'
import { routes } from '../../../web/routes.ts'
import { root } from '../../architecture/layers.ts'
import { csv, openText } from '../../functions/import-text.ts'
import { startProcess, type TestProcess, until } from '../../support/process.ts'
import { envOf, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { findValue, readMetrics, type Sample } from './read-metrics.ts'

/** The real processes, asked by HTTP. */
let parts: TestParts
let web: TestProcess
let worker: TestProcess
const ports = { web: 0, webMetrics: 0, workerMetrics: 0 }

beforeAll(async () => {
  parts = await openTestParts()
  for (const name of ['web', 'webMetrics', 'workerMetrics'] as const) ports[name] = await findFreePort()
  const env = {
    HOST: '127.0.0.1',
    ...envOf(parts),
  }
  web = startProcess('infra/web.ts', { ...env, PORT: String(ports.web), HEALTH_PORT: String(ports.webMetrics) })
  worker = startProcess('infra/jobs/worker-and-scheduler.ts', { ...env, HEALTH_PORT: String(ports.workerMetrics) })
  for (const [port, { output }] of [
    [ports.webMetrics, web],
    [ports.workerMetrics, worker],
  ] as const)
    await until('it answers', async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok, {
      told: output,
    })
}, 180_000)
afterAll(async () => {
  await Promise.all([web?.kill('SIGTERM'), worker?.kill('SIGTERM')])
  await parts?.close()
})

async function scrape(port: number): Promise<readonly Sample[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  return readMetrics(await answer.text())
}

const requests = 'harbour_http_request_duration_seconds_count'
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${ports.web}${path}`, { redirect: 'manual', ...init })

test('the web counts requests by the pattern of their route, and names nobody', async () => {
  const id = '0198c0de-0000-7000-8000-000000000001'
  await ask('/login')
  await ask(`/customers/${id}?search=ann@acme.example`)
  await ask('/api/v1/customers')
  await ask('/login', { method: 'POST', body: new URLSearchParams({ email: 'ann@acme.example', password: 'x' }) })
  for (let n = 0; n < 40; n += 1) await ask(`/nobody-${n}@acme.example`)
  const samples = await scrape(ports.webMetrics)
  const count = (labels: Record<string, string>) => findValue(samples, requests, labels)
  expect(count({ method: 'GET', route: '/login', status: '2xx' })).toBe(1)
  expect(count({ method: 'GET', route: '/customers/:id', status: '3xx' })).toBe(1)
  expect(count({ method: 'GET', route: '/api/v1/customers', status: '4xx' })).toBe(1)
  expect(count({ method: 'POST', route: '/login', status: '4xx' })).toBe(1)
  expect(count({ route: 'none' })).toBe(40)
  const named = new Set(samples.filter(({ name }) => name === requests).map(({ labels }) => labels.route))
  const known = new Set<string | undefined>(['none', ...routes.map(({ path }) => path.replace(/\{[^/]*\}/g, ''))])
  expect([...named].filter((route) => !known.has(route) && !/^\/(?:api\/v1|assets)\//.test(route ?? ''))).toEqual([])
  expect(JSON.stringify(samples)).not.toMatch(/acme|@|0198c0de|127\.0\.0\.1/)
})

test('whatever a method is called, it makes no more than one series', async () => {
  const answers = await Promise.all(['BREW', 'PROPFIND'].map((method) => ask('/login', { method })))
  expect(answers.every(({ status }) => status >= 400)).toBe(true)
  const methods = (await scrape(ports.webMetrics))
    .filter(({ name }) => name === requests)
    .map(({ labels }) => labels.method)
  expect(new Set(methods)).toEqual(new Set(['GET', 'POST', 'other']))
})

test('each process tells of its memory, its event loop, its connections and its version', async () => {
  for (const port of [ports.webMetrics, ports.workerMetrics]) {
    const samples = await scrape(port)
    expect(findValue(samples, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
    expect(findValue(samples, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
    expect(findValue(samples, 'harbour_database_connections', { state: 'waiting' })).toBe(0)
    expect(findValue(samples, 'harbour_info', { version: '0.1.0' })).toBe(1)
  }
})

test('what is owed is told by the scheduler alone', async () => {
  const all = await scrape(ports.workerMetrics)
  for (const part of ['database', 'queue', 'store']) expect(findValue(all, 'harbour_part_up', { part })).toBe(1)
  expect(findValue(all, 'harbour_disk_bytes', { state: 'free' })).toBeGreaterThan(0)
  expect(findValue(all, 'harbour_scheduled_work_failed', { work: 'steps.reconcile' })).toBe(0)
  expect((await scrape(ports.webMetrics)).filter(({ name }) => /ledger|imports|part_up/.test(name))).toEqual([])
})

test('what the alerts ask for is told by some process', async () => {
  const alerts = readFileSync(join(root, 'infra/compose/monitoring/alerts.yml'), 'utf8')
  const wanted = new Set([...alerts.matchAll(/\b(?:harbour|nodejs|process)_\w+/g)].map(([name]) => name))
  const told = await Promise.all(
    [ports.webMetrics, ports.workerMetrics].map(async (port) =>
      (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
    ),
  )
  const known = new Set([...told.join('').matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name))
  expect(wanted.size).toBeGreaterThan(8)
  expect([...wanted].filter((name) => !known.has(name.replace(/_(?:count|bucket|sum)$/, '')))).toEqual([])
})

test('an import is counted: its jobs, its steps, its records by outcome', async () => {
  await openText(parts.deps, csv('email', 'a@a.example', 'b@b.example', 'not an address'))
  const samples = await until(
    'the records are counted',
    async () => {
      const found = await scrape(ports.workerMetrics)
      return findValue(found, 'harbour_imports', { state: 'finished' }) === 1 ? found : undefined
    },
    { told: worker.output },
  )
  for (const [outcome, count] of Object.entries({ created: 2, review: 1, updated: 0 }))
    expect(findValue(samples, 'harbour_records', { outcome })).toBe(count)
  expect(findValue(samples, 'harbour_step_duration_seconds_count', { step: 'plan', result: 'done' })).toBe(1)
  expect(findValue(samples, 'harbour_job_duration_seconds_count', { job: 'steps.plan-import', result: 'done' })).toBe(1)
  expect(findValue(samples, 'harbour_ledger_steps', { state: 'ready' })).toBe(0)
  expect(findValue(samples, 'harbour_queue_waiting_jobs')).toBe(0)
})

test('a lease that was lost, a job that failed, and a part that is gone are told', async () => {
  const port = await findFreePort()
  const jobs = { ...parts.deps.jobs, check: () => Promise.reject(new Error('gone')) }
  const health = await serveHealth(port, { ...parts.deps, jobs }, true)
  observed.step.tell({ step: 'apply', result: 'fenced', seconds: 1, wasLost: true })
  observed.job.tell({ name: 'steps.apply-chunk', failed: true, seconds: 2 })
  const samples = await scrape(port)
  await health.close()
  expect(findValue(samples, 'harbour_lease_losses_total')).toBe(1)
  expect(findValue(samples, 'harbour_step_duration_seconds_sum', { step: 'apply', result: 'fenced' })).toBe(1)
  expect(findValue(samples, 'harbour_job_duration_seconds_count', { result: 'failed' })).toBe(1)
  expect(findValue(samples, 'harbour_part_up', { part: 'queue' })).toBe(0)
  expect(findValue(samples, 'harbour_queue_waiting_jobs')).toBe(0)
})
