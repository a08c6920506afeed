import { equal, ok } from 'node:assert/strict'
import { openClient, sendRaw } from '../client.ts'
import { assertNoPackage, readProjectFile } from '../project-files.ts'
import { expectNothingAt, ofEachAnswer } from '../proofs.ts'
import { absent, check, type Requirement } from '../requirement.ts'
import type { Target } from '../target.ts'

const ask = (host: string, more: string) => `${more.replaceAll('\n', '\r\n').replace('HOST', host)}`

/** How many answers came back on one connection. */
const countAnswers = (text: string) => text.match(/^HTTP\/1\.1 \d{3}/gm)?.length ?? 0

async function tryUpgrade({ url }: Target): Promise<void> {
  const { host } = new URL(url)
  for (const path of ['/', '/changes', '/api/v1/customers', '/ws', '/mcp']) {
    const text = `GET ${path} HTTP/1.1\nHost: HOST\nUpgrade: websocket\nConnection: Upgrade\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\n`
    const answer = await sendRaw(url, ask(host, text), 500)
    ok(!answer.startsWith('HTTP/1.1 101'), `${path} becomes a WebSocket`)
  }
}

export const api: readonly Requirement[] = [
  check('V4.1.1', 'every body says what it is, text with its letters, and JSON is JSON', (target) =>
    ofEachAnswer(target, ({ text, headers }) => {
      const type = headers['content-type'] ?? ''
      if (text === '') return true
      if (/^application\/(?:problem\+)?json/.test(type)) return canParse(text)
      // Of these the standard says that they are UTF-8.
      if (type.startsWith('text/event-stream')) return true
      return type.startsWith('text/') ? /;\s*charset=utf-8/i.test(type) : type !== ''
    }),
  ),
  check(
    'V4.1.2',
    'who comes for the API without TLS is not led on, which would hide that they did',
    async ({ own }) => {
      const plain = openClient(own.url)
      for (const path of ['/api/v1/customers', '/mcp', '/healthz', '/events/s3'])
        for (const method of ['GET', 'POST']) {
          const { status } = await plain.ask(method, path)
          ok(status < 300 || status >= 400, `${method} ${path} is answered with ${status}`)
        }
      const proxy = readProjectFile('infra/compose/proxy/https.caddyfile')
      ok(/@programs path \/api\/\* \/mcp \/events\/\*/.test(proxy), 'the proxy of Compose leads programs on')
    },
  ),
  check(
    'V4.1.3',
    'what a client says of its own address and scheme is not believed',
    async ({ people, stranger, rows }) => {
      const { email, password, id } = await people.add('viewer')
      const spoofed = {
        'x-forwarded-for': '203.0.113.9',
        'x-real-ip': '203.0.113.9',
        forwarded: 'for=203.0.113.9',
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'elsewhere.invalid',
      }
      const answer = await stranger().post('/login', { email, password }, spoofed)
      equal(answer.status, 303)
      const found = await rows(`select 1 from sessions where user_id = '${id}' and address = '203.0.113.9'`)
      equal(found.length, 0, 'the session is put down to the address that the client made up')
      ok(!JSON.stringify(answer).includes('elsewhere.invalid'))
    },
  ),
  check('V4.2.1', 'a message whose end is told in two manners is refused, and hides no second one', async ({ url }) => {
    const { host } = new URL(url)
    const hidden = 'GET /healthz HTTP/1.1\nHost: HOST\n\n'
    const heads = [
      'Content-Length: 6\nTransfer-Encoding: chunked\n\n0\n\nX',
      'Transfer-Encoding: chunked\nTransfer-Encoding: identity\n\n0\n\n',
      'Transfer-Encoding: xchunked\nContent-Length: 3\n\nabc',
      'Content-Length: 3\nContent-Length: 5\n\nabcde',
      'Content-Length: +3\n\nabc',
      'Transfer-Encoding : chunked\n\n0\n\n',
    ]
    for (const head of heads) {
      const answer = await sendRaw(url, ask(host, `POST /login HTTP/1.1\nHost: HOST\n${head}${hidden}`), 700)
      ok(/^HTTP\/1\.1 400/.test(answer), `“${head.split('\n')[0]}” is answered with ${answer.slice(0, 30)}`)
      equal(countAnswers(answer), 1, 'a second request is answered')
    }
  }),
  absent('V4.3.1', 'no GraphQL', async (target) => {
    assertNoPackage(/graphql/i)
    await expectNothingAt(target, '/graphql', '/api/graphql', '/api/v1/graphql')
  }),
  absent('V4.3.2', 'no GraphQL', async (target) => {
    assertNoPackage(/graphql/i)
    await expectNothingAt(target, '/graphql?query={__schema{types{name}}}')
  }),
  ...['V4.4.1', 'V4.4.2', 'V4.4.3', 'V4.4.4'].map((id) => absent(id, 'no address becomes a WebSocket', tryUpgrade)),
]

function canParse(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
