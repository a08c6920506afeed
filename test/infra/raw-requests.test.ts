import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFreePort } from '../../infra/free-port.ts'
import { startProcess, type TestProcess, until } from '../support/process.ts'
import { envOf, openTestParts, type TestParts } from '../support/test-parts.ts'

let parts: TestParts
let web: TestProcess
let port: number

beforeAll(async () => {
  parts = await openTestParts()
  port = await findFreePort()
  web = startProcess('infra/web.ts', {
    PORT: String(port),
    HOST: '127.0.0.1',
    ...envOf(parts),
  })
  await until('the web answers', isHealthy, { told: web.output })
})
afterAll(async () => {
  await web?.kill('SIGTERM')
  await parts?.close()
})

const isHealthy = async () => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined))?.ok === true

/** Sends bytes as they are, and reads what comes until the other side ends or has said nothing for a while. */
function send(bytes: string, quietMs = 700): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')))
    socket.setTimeout(quietMs, () => socket.destroy())
    socket.on('data', (part) => parts.push(part))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
  })
}

const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))

const head = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`
const host = 'Host: localhost'
const post = ['POST /login HTTP/1.1', host, 'Content-Type: application/x-www-form-urlencoded']
/** What somebody hides behind a request, for the next one on this connection. */
const hidden = head('GET /smuggled HTTP/1.1', host)

/** What is no request at all, or one that two programs may read in two ways. */
const broken: Readonly<Record<string, string>> = {
  'two lengths': head(...post, 'Content-Length: 0', `Content-Length: ${hidden.length}`) + hidden,
  'two lengths in one line': head(...post, `Content-Length: 0, ${hidden.length}`) + hidden,
  'a length and chunks': `${head(...post, `Content-Length: ${5 + hidden.length}`, 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden}`,
  'chunks and a length': `${head(...post, 'Transfer-Encoding: chunked', 'Content-Length: 4')}0\r\n\r\n${hidden}`,
  'chunks by another name': `${head(...post, 'Transfer-Encoding: xchunked')}0\r\n\r\n${hidden}`,
  'chunks and nothing else': `${head(...post, 'Transfer-Encoding: chunked, identity')}0\r\n\r\n${hidden}`,
  'a blank before the colon': head(...post, 'Content-Length : 5') + hidden,
  'a header that goes on in the next line': head(...post, 'X-A: b', ' Content-Length: 5') + hidden,
  'a header without a colon': head(...post, 'Content-Length 5') + hidden,
  'a header without a name': head(...post, ': 5') + hidden,
  'a header with a NUL': head(...post, 'X-A: a\0b') + hidden,
  'a header with a bare return': head(...post, 'X-A: a\rContent-Length: 5') + hidden,
  'a length below zero': head(...post, 'Content-Length: -1') + hidden,
  'a length with a sign': head(...post, 'Content-Length: +5') + hidden,
  'a length in hex': head(...post, 'Content-Length: 0x5') + hidden,
  'a length of thirty digits': head(...post, `Content-Length: ${'9'.repeat(30)}`) + hidden,
  'a chunk beyond 64 bits': `${head(...post, 'Transfer-Encoding: chunked')}fffffffffffffffff\r\na\r\n`,
  'a chunk that is no number': `${head(...post, 'Transfer-Encoding: chunked')}zz\r\na\r\n`,
  'a chunk below zero': `${head(...post, 'Transfer-Encoding: chunked')}-1\r\na\r\n`,
  'a chunk longer than it says': `${head(...post, 'Transfer-Encoding: chunked')}1\r\nabcdef\r\n0\r\n\r\n`,
  'lines that end in a bare feed': `POST /login HTTP/1.1\n${host}\nContent-Length: 0\n\n${hidden}`,
  'no host': head('GET / HTTP/1.1'),
  'two hosts': head('GET / HTTP/1.1', host, 'Host: evil.test'),
  'another host in the address': head('GET http://evil.test/ HTTP/1.1', 'Host: evil.test'),
  'a method with a NUL': head('G\0T / HTTP/1.1', host),
  'a method nobody knows': head('FETCH / HTTP/1.1', host),
  'an address with a blank': head('GET /a b HTTP/1.1', host),
  'an address of letters beyond ASCII': head('GET /\xff\xfe HTTP/1.1', host),
  'another protocol': head('GET / HTTP/9.9', host),
  'no protocol': 'GET /\r\n\r\n',
  'HTTP/2 at once': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'the beginning of TLS': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'a tunnel': head('CONNECT evil.test:443 HTTP/1.1', 'Host: evil.test:443'),
  'another socket': head('GET /changes HTTP/1.1', host, 'Connection: Upgrade', 'Upgrade: websocket'),
  'an address of a hundred thousand letters': head(`GET /${'a'.repeat(100_000)} HTTP/1.1`, host),
  'a header of a hundred thousand letters': head('GET / HTTP/1.1', host, `X-A: ${'a'.repeat(100_000)}`),
  'ten thousand headers': head('GET / HTTP/1.1', host, ...Array.from({ length: 10_000 }, (_, at) => `X-${at}: a`)),
  'lines and nothing else': '\r\n'.repeat(10_000),
  'noise': Array.from({ length: 4_096 }, (_, at) => String.fromCharCode((at * 7_919) % 256)).join(''),
} // biome-ignore format: a table

describe('what is no request', () => {
  test.each(Object.entries(broken))('%s', async (what, bytes) => {
    const answered = statuses(await send(bytes))
    // Nothing at all, or refusals; never a page for what was hidden behind it, which is not there and would be 404.
    expect([
      what,
      answered.filter((status) => ![302, 400, 401, 403, 405, 408, 413, 414, 422, 431, 501, 505].includes(status)),
    ]).toEqual([what, []])
    expect(await isHealthy()).toBe(true)
  })
})
