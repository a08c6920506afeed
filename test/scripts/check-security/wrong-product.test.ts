import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requirements } from '../../../scripts/check-security/chapters/chapters.ts'
import { type Answer, openClient } from '../../../scripts/check-security/client.ts'
import { runCheck } from '../../../scripts/check-security/run-checks.ts'
import type { Target } from '../../../scripts/check-security/target.ts'

/** A web that answers everything with the same page: no header, a plain cookie, nothing refused. */
const page =
  '<a href="/account">x</a><script>1</script><iframe></iframe> at run (/app/x.ts:1:1) "password_hash":"x" token'
const server = createServer((_, response) => {
  const headers = { 'set-cookie': 'session=a-token-of-more-than-twenty-letters', 'access-control-allow-origin': '*' }
  response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(page)
})
let target: Target
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = openClient(url)
  const person = { id: 'x', email: 'x', password: 'x', role: 'viewer', client } as const
  const answers: Answer[] = []
  for (let n = 0; n < 50; n += 1) answers.push(await client.get('/x'))
  const known: Partial<Target> = {
    url,
    stranger: () => openClient(url),
    overTls: () => openClient(url),
    own: { url, log: () => '', stop: async () => undefined },
    people: { of: async () => person, add: async () => person },
    token: async () => ({ authorization: 'Bearer x' }),
    answers: async () => answers,
    rows: async () => [],
  }
  // What is left out, these do not use.
  target = known as Target
})
afterAll(() => void server.close())

const seen = [
  ...['V1.1.1', 'V1.2.4', 'V1.2.9', 'V1.3.2', 'V1.4.2', 'V2.2.2', 'V2.2.3', 'V2.4.1'],
  ...['V3.2.1', 'V3.3.1', 'V3.3.2', 'V3.3.3', 'V3.3.4', 'V3.4.1', 'V3.4.2', 'V3.4.3', 'V3.4.4', 'V3.4.5', 'V3.4.6'],
  ...[
    'V3.5.1',
    'V3.5.2',
    'V3.5.3',
    'V3.7.1',
    'V3.7.2',
    'V4.1.1',

    'V6.2.2',
    'V6.2.3',
    'V6.2.7',
    'V6.3.1',
  ],
  ...['V7.2.1', 'V7.2.4', 'V7.3.1', 'V7.3.2', 'V7.4.1', 'V7.4.3', 'V7.4.4', 'V7.5.1', 'V7.5.2', 'V8.3.1'],
  ...['V13.4.1', 'V13.4.2', 'V13.4.3', 'V13.4.4', 'V13.4.5', 'V14.2.1', 'V14.2.2', 'V14.3.1', 'V14.3.2'],
  ...['V15.3.3', 'V15.3.4', 'V15.3.7', 'V16.5.1', 'V16.5.3'],
]

test.each(seen)('%s sees that something is wrong', async (id) => {
  const requirement = requirements.find((one) => one.id === id)
  expect(requirement?.how).toBe('check')
  expect(requirement && (await runCheck(requirement, target))).toMatchObject({ id, outcome: 'fail' })
})
