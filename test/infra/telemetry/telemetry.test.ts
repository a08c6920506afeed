import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { findFreePort } from '../../../infra/free-port.ts'
import { addUser, enterAs } from '../../functions/users/users.ts'
import { startProcess, type TestProcess, until } from '../../support/process.ts'
import { envOf, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { openCollector, type Span } from './collector.ts'

const password = 'Bearer of the collector, and no other'

let parts: TestParts
let collector: Awaited<ReturnType<typeof openCollector>>
let processes: TestProcess[] = []
let address: string

beforeAll(async () => {
  parts = await openTestParts()
  collector = await openCollector(password)
  const port = await findFreePort()
  address = `http://127.0.0.1:${port}`
  const env = {
    PORT: String(port),
    HOST: '127.0.0.1',
    ...envOf(parts),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_EXPORTER_OTLP_HEADERS: `authorization=${encodeURIComponent(password)}`,
  }
  processes = [startProcess('infra/web.ts', env), startProcess('infra/worker.ts', env)]
  await until('the web answers', async () => (await fetch(`${address}/healthz`).catch(() => undefined))?.ok)
})
afterAll(async () => {
  await Promise.all(processes.map((one) => one.kill('SIGTERM')))
  collector?.close()
  await parts?.close()
})

const Started = z.object({ items: z.tuple([z.object({ importId: z.uuid() })]) })

test('an import is one trace, from the request to the last query of the worker', async () => {
  const { deps } = parts
  await addUser(deps.db, 'ed@harbour.test', 'editor')
  const { token } = await enterAs(deps, 'ed@harbour.test')
  const answer = await fetch(`${address}/api/v1/imports?fileName=people.csv&preview=no`, {
    method: 'POST',
    body: 'email,name\nyusra.quay@acme.com,Yusra Quay\n',
    headers: { cookie: `harbour=${token}`, 'sec-fetch-site': 'same-origin', 'content-type': 'text/csv' },
  })
  const [{ importId }] = Started.parse(await answer.json()).items
  const last = () => spansNamed('steps.finish-import')[0]
  await until('the last step is told', last, {
    timeoutMs: 30_000,
    told: () => processes.map((one) => one.output()).join(),
  })
  await Promise.all(processes.map((one) => one.kill('SIGTERM')))

  const request = spansNamed('POST /api/v1/imports')[0]
  expect(request?.facts).toMatchObject({ 'http.route': '/api/v1/imports', 'http.response.status_code': '202' })
  expect(request?.parentId).toBeUndefined()
  for (const name of ['imports.start-import', 'steps.plan-import', 'steps.clean-chunk', 'steps.finish-import']) {
    const [span] = spansNamed(name)
    expect([name, span?.traceId, span && rootOf(span)]).toEqual([name, request?.traceId, request])
  }
  const [planned] = spansNamed('process steps.plan-import')
  expect(planned).toMatchObject({ service: 'harbour-worker', facts: { 'harbour.importId': importId } })
  const queries = collector.spans.filter(({ facts }) => facts['db.system.name'] === 'postgresql')
  const ofImport = queries.filter(({ traceId }) => traceId === request?.traceId)
  expect(new Set(ofImport.map(({ service }) => service))).toEqual(new Set(['harbour-web', 'harbour-worker']))
  expect(ofImport.some(({ facts }) => facts['db.query.text']?.includes('"outbox"'))).toBe(true)
})

test('lines of the log are sent along, with their trace; and what a customer is called is in nothing that is sent', () => {
  const told = collector.lines.filter(({ service }) => service === 'harbour-worker').map(({ text }) => text)
  expect(told).toEqual(expect.arrayContaining(['ready', 'stopping']))
  expect(JSON.stringify([collector.spans, collector.lines])).not.toMatch(/yusra|quay|acme/i)
  expect(collector.refused).toEqual([])
})

const spansNamed = (name: string) => collector.spans.filter((span) => span.name === name)

/** Follows a span up to where its trace begins. */
function rootOf(span: Span): Span | undefined {
  const parent = collector.spans.find(({ spanId }) => spanId === span.parentId)
  return parent === undefined ? (span.parentId === undefined ? span : undefined) : rootOf(parent)
}
