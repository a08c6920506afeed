import { describe, expect, test } from 'vitest'
import { parseHost } from '../../../web/request/allowed-host.ts'
import { isSameSite } from '../../../web/request/same-site.ts'

const passes = (host: string, headers: Record<string, string>, method = 'POST') => {
  const requested = parseHost(host)
  return requested !== null && isSameSite(method, new Headers(headers), requested)
}

describe('a request that changes something comes from a page of this site', () => {
  test.each([
    ['localhost:8083', { 'sec-fetch-site': 'same-origin' }],
    ['localhost:8083', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    // Another machine over plain http: browsers send no Sec-Fetch-Site there.
    ['192.168.0.104:8083', { origin: 'http://192.168.0.104:8083' }],
    ['[fd00::2]:8083', { origin: 'http://[fd00::2]:8083' }],
    // Behind a TLS proxy.
    ['crm.example.com', { origin: 'https://crm.example.com' }],
    ['crm.example.com:443', { origin: 'https://crm.example.com' }],
    ['CRM.example.com', { origin: 'https://crm.example.com' }],
  ])('asked for %s with %o: yes', (host, headers) => expect(passes(host, headers)).toBe(true))

  test.each([
    ['localhost:8083', {}],
    ['localhost:8083', { 'sec-fetch-site': 'cross-site' }],
    ['localhost:8083', { 'sec-fetch-site': 'same-site' }],
    ['localhost:8083', { 'sec-fetch-site': 'none' }],
    ['localhost:8083', { 'sec-fetch-site': '' }],
    // What the browser says about the site counts more than an origin that fits.
    ['localhost:8083', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:8083' }],
    ['localhost:8083', { origin: 'null' }],
    ['localhost:8083', { origin: 'http://localhost:8084' }],
    ['localhost:8083', { origin: 'http://localhost' }],
    ['localhost:8083', { origin: 'http://evil.example' }],
    ['localhost:8083', { origin: 'http://localhost:8083.evil.example' }],
    ['localhost:8083', { origin: 'http://localhost:8083@evil.example' }],
    ['localhost:8083', { origin: 'file://' }],
    ['localhost:8083', { origin: 'chrome-extension://localhost:8083' }],
    ['localhost:8083', { referer: 'http://localhost:8083/imports' }],
  ])('asked for %s with %o: no', (host, headers) => expect(passes(host, headers)).toBe(false))

  test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing and may come from anywhere', (method) => {
    expect(passes('localhost:8083', { 'sec-fetch-site': 'cross-site' }, method)).toBe(true)
  })
  test.each(['PUT', 'PATCH', 'DELETE', 'post', 'TRACE'])('%s is no exception', (method) => {
    expect(passes('localhost:8083', {}, method)).toBe(false)
  })
})
