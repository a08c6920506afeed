import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fire, summarize } from '../../../../scripts/bench/pages/fire.ts'

const requests: string[] = []
const server = createServer((request, response) => {
  requests.push(`${request.url} ${request.headers.cookie}`)
  response.statusCode = request.url === '/lost' ? 404 : 200
  response.end('x')
})
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

test('asks for each address in turns, as often as was said', async () => {
  const times = await fire([`${url}/a`, `${url}/b`], { cookie: 'c=1' }, { perSecond: 50, seconds: 0.1 })
  expect(times.count).toBe(5)
  expect(requests.toSorted()).toEqual(['/a c=1', '/a c=1', '/a c=1', '/b c=1', '/b c=1'])
})

test('an answer that is none is counted, and what it took is no time', async () => {
  const { errors, count } = await fire([`${url}/a`, `${url}/lost`], {}, { perSecond: 50, seconds: 0.1 })
  expect({ errors, count }).toEqual({ errors: 2, count: 3 })
})

test('whoever does not answer at all is counted too', async () => {
  const { errors, count } = await fire(['http://127.0.0.1:1/'], {}, { perSecond: 50, seconds: 0.04 })
  expect({ errors, count }).toEqual({ errors: 2, count: 0 })
})

test('half of the times are below p50, and 95 of a hundred below p95', () => {
  const times = Array.from({ length: 100 }, (_, n) => 100 - n)
  expect(summarize(times)).toEqual({ p50: 51, p95: 96, p99: 100, count: 100 })
  expect(summarize([7])).toEqual({ p50: 7, p95: 7, p99: 7, count: 1 })
})
