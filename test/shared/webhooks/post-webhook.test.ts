import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTcpServer, type Socket } from 'node:net'
import { createServer as createTlsServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import { type PostOptions, postWebhook } from '../../../shared/webhooks/post-webhook.ts'
import { makeSigner } from '../../functions/providers/saml/make-certificate.ts'
import { startNameServer } from './name-server.ts'

const open: { close(): unknown }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

/** A receiver at an address of this machine. @returns its port, and what it was asked for */
async function receive(answer: RequestListener, address = '127.0.0.1', port = 0) {
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    requests.push(`${request.headers.host} ${request.url}`)
    answer(request, response)
  })
  server.listen(port, address)
  await once(server, 'listening')
  open.push({ close: () => server.close() })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('no port')
  return { port: bound.port, requests }
}

const post = (url: string, options: Partial<PostOptions> = {}) =>
  postWebhook(url, { headers: {}, body: '{}', networks: ['127.0.0.0/8'], timeoutMs: 5_000, ...options })

const ok: RequestListener = (_, response) => void response.writeHead(200).end('thanks')

test('it posts JSON with its headers, and keeps what was answered', async () => {
  let got: unknown
  const { port } = await receive((request, response) => {
    got = [request.method, request.headers['content-type'], request.headers['webhook-id']]
    response.writeHead(201).end('made')
  })
  expect(await post(`http://127.0.0.1:${port}/x`, { headers: { 'webhook-id': 'one' } })).toEqual({
    status: 201,
    answer: 'made',
  })
  expect(got).toEqual(['POST', 'application/json', 'one'])
})

describe('where it does not go', () => {
  test.each([
    ...['http://127.0.0.1', 'http://127.1', 'http://0x7f.0.0.1', 'http://0177.0.0.1', 'http://2130706433', 'http://0'],
    ...['http://[::1]', 'http://[::ffff:127.0.0.1]', 'http://[64:ff9b::7f00:1]', 'http://localhost'],
  ])('%s, where a receiver waits', async (origin) => {
    const { port, requests } = await receive(ok, '127.0.0.1')
    expect(await post(`${origin}:${port}/`, { networks: [] })).toEqual({ problem: 'refused-address' })
    expect(requests).toEqual([])
  })

  test.each([
    'https://10.0.0.1',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00:ec2::254]',
    'https://[fe80::1]',
  ])('%s', async (url) => expect(await post(url)).toEqual({ problem: 'refused-address' }))

  test('anywhere else without TLS', async () => {
    expect(await post('http://93.184.215.14/')).toEqual({ problem: 'plain-http' })
  })

  test('a redirect, whose status is what was answered', async () => {
    const inner = await receive(ok)
    const { port } = await receive((_, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${inner.port}/secret` }).end(),
    )
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({ status: 307, answer: '' })
    expect(inner.requests).toEqual([])
  })
})

describe('a name server that changes its mind', () => {
  test('is asked once, and the connection goes where it said', async () => {
    const names = await startNameServer([['127.0.0.2'], ['127.0.0.1']])
    open.push(names)
    const named = await receive(ok, '127.0.0.2')
    const inner = await receive(ok, '127.0.0.1', named.port)
    const { findAddresses } = names
    const networks = ['127.0.0.2/32']
    const url = `http://shop.example:${named.port}/`
    expect(await post(url, { findAddresses, networks })).toEqual({ status: 200, answer: 'thanks' })
    expect([names.countQuestions(), named.requests, inner.requests]).toEqual([1, [`shop.example:${named.port} /`], []])
    expect(await post(url, { findAddresses, networks })).toEqual({ problem: 'refused-address' })
    expect([names.countQuestions(), inner.requests]).toEqual([2, []])
  })

  test('names an address of the internet and one of ours at once', async () => {
    const names = await startNameServer([['93.184.215.14', '127.0.0.1']])
    open.push(names)
    const { port, requests } = await receive(ok)
    const { findAddresses } = names
    for (const scheme of ['http', 'https'])
      expect(await post(`${scheme}://shop.example:${port}/`, { findAddresses, networks: [] })).toEqual({
        problem: 'refused-address',
      })
    expect(requests).toEqual([])
  })
})

describe('what has an end', () => {
  test('a receiver that says nothing', async () => {
    const { port } = await receive(() => undefined)
    expect(await post(`http://127.0.0.1:${port}/`, { timeoutMs: 200 })).toEqual({ problem: 'timeout' })
  })

  test('an answer without one: its status counts, and a part of it is kept', async () => {
    const { port } = await receive((_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('é\0'.repeat(1_000)), 5)
      response.on('close', () => clearInterval(timer))
    })
    const result = await post(`http://127.0.0.1:${port}/`)
    expect(result).toEqual({ status: 200, answer: 'é'.repeat(2_000) })
  })
})

describe.each(['http', 'https'])('a receiver by %s', (scheme) => {
  const status = (line: string, ...headers: string[]) => [`HTTP/1.1 ${line}`, ...headers, '', ''].join('\r\n')
  const often = (socket: Socket, text: string) => {
    const timer = setInterval(() => socket.write(text), 20)
    socket.on('close', () => clearInterval(timer))
  }

  test.each<[string, (socket: Socket) => void, object]>([
    ['says nothing', () => undefined, { problem: 'timeout' }],
    ['hangs up', (socket) => socket.end(), { problem: 'no-connection' }],
    ['breaks off', (socket) => socket.destroy(), { problem: 'no-connection' }],
    ['hangs up amid its headers', (socket) => socket.end('HTTP/1.1 200 OK\r\nx: y'), { problem: 'no-connection' }],
    [
      'would speak another protocol',
      (socket) => socket.write(status('101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade')),
      { status: 101, answer: '' },
    ],
    [
      'would speak another protocol, and hangs up',
      (socket) => socket.end(status('101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade')),
      { status: 101, answer: '' },
    ],
    [
      'says which protocols it speaks besides',
      (socket) => socket.end(status('200 OK', 'Upgrade: h2,h2c', 'Connection: Upgrade', 'Content-Length: 0')),
      { status: 200, answer: '' },
    ],
    ['says 101 alone', (socket) => socket.write(status('101 Switching Protocols')), { status: 101, answer: '' }],
    ['says 103 for ever', (socket) => often(socket, status('103 Early Hints')), { problem: 'timeout' }],
    ['says 100 once', (socket) => socket.write(status('100 Continue')), { problem: 'timeout' }],
    [
      'sends its headers for ever',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        often(socket, 'x: y\r\n')
      },
      { problem: 'timeout' },
    ],
    ['never says the end', (socket) => socket.write(`${status('500 Oh')}no`), { status: 500, answer: 'no' }],
    [
      'stops amid what it says',
      (socket) => socket.end(`${status('500 Oh', 'Content-Length: 9')}no`),
      { status: 500, answer: 'no' },
    ],
  ])('that %s is done with', async (_, answer, result) => {
    const { certificate, privateKey } = makeSigner()
    setDefaultCACertificates([...getCACertificates('bundled'), certificate])
    const answered = (socket: Socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => answer(socket))
    }
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' })
    const server =
      scheme === 'http'
        ? createTcpServer({ allowHalfOpen: true }, answered)
        : createTlsServer({ key, cert: certificate, allowHalfOpen: true }, answered)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    open.push({ close: () => server.close() })
    const names = await startNameServer([['127.0.0.1']])
    open.push(names)
    const { port } = server.address() as { port: number }
    const options = { findAddresses: names.findAddresses, timeoutMs: 400 }
    expect(await post(`${scheme}://idp.harbour.test:${port}/`, options)).toEqual(result)
  })
})

test('what is not there says so', async () => {
  const { port } = await receive(ok)
  expect(await post(`http://127.0.0.3:${port}/`)).toEqual({ problem: 'no-connection' })
  expect(await post(`https://127.0.0.1:${port}/`)).toEqual({ problem: 'tls' })
  const names = await startNameServer([[]])
  open.push(names)
  const { findAddresses } = names
  expect(await post('https://nobody.example/', { findAddresses })).toEqual({ problem: 'unknown-host' })
})
