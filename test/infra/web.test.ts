import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from '../../infra/free-port.ts'
import { startProcess, type TestProcess, until } from '../support/process.ts'
import { openTestParts, type TestParts } from '../support/test-parts.ts'

let parts: TestParts
let web: TestProcess
let address: string

beforeAll(async () => {
  parts = await openTestParts()
  const { s3 } = parts.deps.config
  const port = await findFreePort()
  address = `http://127.0.0.1:${port}`
  web = startProcess('infra/web.ts', {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: parts.databaseUrl,
    S3_ENDPOINT: s3.endpoint ?? '',
    S3_ACCESS_KEY_ID: s3.accessKeyId,
    S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
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
