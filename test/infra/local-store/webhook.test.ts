import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createSequencer, objectCreatedEvent } from '../../../infra/local-store/object-event.ts'
import { postEvents } from '../../../infra/local-store/webhook.ts'

const record = { key: 'inbox/a b+é.csv', sizeBytes: 3, etag: 'e', modified: '2026-11-01T00:00:00.000Z' }
const event = objectCreatedEvent('s3:ObjectCreated:Put', { bucket: 'files', record, sequencer: '01' })

/** A listener that answers with these statuses in turn, and what it was sent. */
async function listen(...statuses: number[]) {
  const seen: { authorization: string | undefined; body: unknown }[] = []
  const done = Promise.withResolvers<void>()
  const server = createServer(async (request, response) => {
    seen.push({ authorization: request.headers.authorization, body: JSON.parse(await text(request)) })
    response.writeHead(statuses[seen.length - 1] ?? 500).end()
    if (seen.length === statuses.length) done.resolve()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/events/s3`,
    seen,
    done: done.promise,
    [Symbol.dispose]: () => void server.close(),
  }
}

test('an event is posted again until it is taken, with the token', async () => {
  using listener = await listen(503, 500, 204)
  postEvents({ url: listener.url, token: 't', log: () => undefined, retryDelaysMs: [1, 1, 1] })(event)
  await listener.done
  expect(listener.seen).toEqual(Array(3).fill({ authorization: 'Bearer t', body: event }))
})

test('an event nobody takes is given up with a word in the log, without the token', async () => {
  using listener = await listen()
  const logged = Promise.withResolvers<string>()
  postEvents({ url: listener.url, token: 'secret-token', log: logged.resolve, retryDelaysMs: [1, 1] })(event)
  expect(await logged.promise).toBe('webhook: gave up an event after 3 tries: status 500')
  expect(listener.seen.length).toBe(3)
})

test('an event goes nowhere but to its address', async () => {
  using elsewhere = await listen(204)
  const moved = createServer((_, response) => void response.writeHead(307, { location: elsewhere.url }).end())
  await new Promise<void>((resolve) => moved.listen(0, '127.0.0.1', resolve))
  const logged = Promise.withResolvers<string>()
  const url = `http://127.0.0.1:${(moved.address() as AddressInfo).port}/`
  postEvents({ url, token: 't', log: logged.resolve, retryDelaysMs: [] })(event)
  expect(await logged.promise).toMatch(/gave up an event after 1 tries/)
  expect(elsewhere.seen).toEqual([])
  moved.close()
})

test('a listener that is not there does not throw', async () => {
  const logged = Promise.withResolvers<string>()
  postEvents({ url: 'http://127.0.0.1:1/', token: 't', log: logged.resolve, retryDelaysMs: [] })(event)
  expect(await logged.promise).toMatch(/gave up an event after 1 tries/)
})

test('an event has the form that MinIO gives it', () => {
  expect(event).toMatchObject({
    EventName: 's3:ObjectCreated:Put',
    Key: 'files/inbox/a b+é.csv',
    Records: [
      {
        eventSource: 'minio:s3',
        eventName: 's3:ObjectCreated:Put',
        eventTime: '2026-11-01T00:00:00.000Z',
        s3: {
          bucket: { name: 'files' },
          object: { key: 'inbox%2Fa+b%2B%C3%A9.csv', size: 3, eTag: 'e', sequencer: '01' },
        },
      },
    ],
  })
})

test('sequencers grow as text, also when the clock steps back', () => {
  const next = createSequencer()
  const given = [1_800_000_000_000, 1_800_000_000_000, 1_700_000_000_000, 1_800_000_000_001].map((ms) =>
    next(new Date(ms)),
  )
  expect(given).toEqual([...given].sort())
  expect(new Set(given).size).toBe(4)
})
