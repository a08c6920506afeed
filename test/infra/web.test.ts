import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from '../../infra/free-port.ts'
import { addCustomer } from '../functions/customers/people.ts'
import { addUser, goodPassword } from '../functions/users/users.ts'
import { startProcess, type TestProcess, until } from '../support/process.ts'
import { envOf, openTestParts, type TestParts } from '../support/test-parts.ts'

let parts: TestParts
let web: TestProcess
let address: string

beforeAll(async () => {
  parts = await openTestParts()
  const port = await findFreePort()
  address = `http://127.0.0.1:${port}`
  web = startProcess('infra/web.ts', {
    PORT: String(port),
    HOST: '127.0.0.1',
    ...envOf(parts),
  })
  await until('the web answers', async () => (await fetch(`${address}/healthz`).catch(() => undefined))?.ok, {
    told: web.output,
  })
})
afterAll(async () => {
  await web?.kill('SIGTERM')
  await parts?.close()
})

test('a client is known by the address of its socket, whatever its headers say', async () => {
  const answer = await fetch(`${address}/login`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'ann@harbour.test', password: 'wrong' }),
    headers: { origin: address, 'x-forwarded-for': '198.51.100.1', forwarded: 'for=198.51.100.1' },
  })
  expect(answer.status).toBe(401)
  const tries = await parts.deps.db.selectFrom('sign_in_tries').select('subject').orderBy('subject').execute()
  expect(tries.map(({ subject }) => subject)).toEqual([
    'account:ann@harbour.test',
    'network:127.0.0.1',
    'place:127.0.0.1:ann@harbour.test',
  ])
})

test('what stays open says what changes as it happens, and is ended before the process has to wait for it', async () => {
  const { db } = parts.deps
  await addUser(db, 'vera@harbour.test', 'viewer')
  const { headers } = await fetch(`${address}/login`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'vera@harbour.test', password: goodPassword }),
    headers: { origin: address },
    redirect: 'manual',
  })
  const cookie = headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const answer = await fetch(`${address}/changes`, { headers: { cookie, 'accept-encoding': 'gzip' } })
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-encoding')]).toEqual([
    ...[200, 'text/event-stream; charset=utf-8', null],
  ])
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader.read()).value).toMatch(/^id: \d{13}\ndata: \{"\*":0\}\n\n$/)
  const id = await addCustomer(db, { display_name: 'Ada Quay' })
  expect((await reader.read()).value).toMatch(new RegExp(`^id: \\d{13}\ndata: \\{"customers:${id}":\\d+\\}\n\n$`))

  // A browser that leaves makes room for the next one.
  for (let n = 0; n < 12; n += 1) await until(`the ${n}th is let in`, async () => (await comeAndLeave(cookie)) === 200)

  const startedAt = performance.now()
  const ending = web.kill('SIGTERM')
  expect(await reader.read()).toEqual({ value: undefined, done: true })
  await ending
  expect(performance.now() - startedAt).toBeLessThan(1_500)
})

/** Not by `fetch`, which opens another connection for the one that it breaks off. */
const comeAndLeave = (cookie: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const request = get(`${address}/changes`, { headers: { cookie } }, ({ statusCode }) => {
      request.destroy()
      resolve(statusCode)
    })
    request.on('error', reject)
  })
