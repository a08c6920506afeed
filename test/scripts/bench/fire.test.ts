import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fire, summarize } from '../../../scripts/bench/fire.ts'

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

test('an answer that is none stops it', async () => {
  await expect(fire([`${url}/lost`], {}, { perSecond: 50, seconds: 0.02 })).rejects.toThrow('answered 404')
})

test('half of the times are below p50, and 95 of a hundred below p95', () => {
  const times = Array.from({ length: 100 }, (_, n) => 100 - n)
  expect(summarize(times)).toEqual({ p50: 51, p95: 96, p99: 100, count: 100 })
  expect(summarize([7])).toEqual({ p50: 7, p95: 7, p99: 7, count: 1 })
})
