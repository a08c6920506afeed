import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from '../../infra/free-port.ts'
import { serveHealth } from '../../infra/serve-health.ts'
import { openTestParts, type TestParts } from '../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

async function ask(path: string, deps = parts.deps) {
  const port = await findFreePort()
  const health = await serveHealth(port, deps)
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    return { status: answer.status, body: await answer.json() }
  } finally {
    await health.close()
  }
}

test('says that the process lives, and that its parts answer', async () => {
  expect(await ask('/healthz')).toEqual({ status: 200, body: { status: 'ok' } })
  expect(await ask('/readyz')).toMatchObject({ status: 200, body: { ready: true } })
  expect((await ask('/')).status).toBe(404)
})

test('is not ready while a part does not answer, and lives all the same', async () => {
  const jobs = { ...parts.deps.jobs, check: () => Promise.reject(new Error('gone')) }
  expect(await ask('/readyz', { ...parts.deps, jobs })).toMatchObject({ status: 503, body: { ready: false } })
  expect((await ask('/healthz', { ...parts.deps, jobs })).status).toBe(200)
})

test('says so when somebody else has the port', async () => {
  const port = await findFreePort()
  const first = await serveHealth(port, parts.deps)
  await expect(serveHealth(port, parts.deps)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await first.close()
})
