import { describe, expect, test } from 'vitest'
import { isAllowedHost, parseHost, schemeOf } from '../../../web/request/allowed-host.ts'

const settings = { allowedHosts: ['crm.lan', 'odd.lan:9000'], publicUrl: new URL('https://crm.example.com') }

const isAllowed = (header: string) => {
  const host = parseHost(header)
  return host !== null && isAllowedHost(host, settings)
}

describe('which hosts the web answers as', () => {
  test.each([
    ['localhost'],
    ['localhost:8083'],
    ['LOCALHOST:8083'],
    ['harbour.localhost'],
    ['127.0.0.1:8083'],
    ['192.168.0.104:8083'],
    ['[::1]:8083'],
    ['[fd00::2]'],
    ['crm.lan'],
    ['crm.lan:8083'],
    ['odd.lan:9000'],
    ['crm.example.com'],
    ['crm.example.com:443'],
  ])('%s is answered', (header) => expect(isAllowed(header)).toBe(true))

  test.each([
    ['evil.example'],
    ['evil.example:8083'],
    ['localhost.evil.example'],
    ['notlocalhost'],
    ['xcrm.lan'],
    ['crm.lan.evil.example'],
    ['crm.example.com.evil.example'],
    ['odd.lan:9001'],
    ['127.0.0.1.evil.example'],
  ])('%s is not', (header) => expect(isAllowed(header)).toBe(false))

  test.each([
    [''],
    ['a b'],
    ['user@localhost'],
    ['localhost/..'],
    ['localhost:99999999'],
    ['localhost:99999'],
    ['256.0.0.1'],
    ['[:::]'],
    ['localhost#x'],
    ['[::1'],
    ['a,b'],
  ])('"%s" is no host at all', (header) => expect(parseHost(header)).toBeNull())
  test('a request without a host asks for none', () => expect(parseHost(undefined)).toBeNull())
})

describe('the scheme people came by', () => {
  const scheme = (header: string, publicUrl?: URL) => {
    const host = parseHost(header)
    return host && schemeOf(host, { allowedHosts: [], publicUrl })
  }
  test.each([
    ['crm.example.com', new URL('https://crm.example.com'), 'https'],
    ['crm.example.com:443', new URL('https://crm.example.com'), 'https'],
    ['192.168.0.104:8083', new URL('https://crm.example.com'), 'http'],
    ['crm.example.com:8083', new URL('https://crm.example.com'), 'http'],
    ['crm.example.com:8443', new URL('https://crm.example.com:8443'), 'https'],
    ['crm.example.com', new URL('https://crm.example.com:8443'), 'http'],
    ['crm.example.com', new URL('http://crm.example.com'), 'http'],
    ['localhost:8083', undefined, 'http'],
  ])('%s with PUBLIC_URL %s: %s', (header, publicUrl, expected) => expect(scheme(header, publicUrl)).toBe(expected))

  test.each([
    ['192.168.0.104', 'https', 'https'],
    ['crm.example.com', 'http', 'http'],
    ['crm.example.com', 'https, http', 'http'],
    ['crm.example.com', '', 'http'],
  ])('%s by a trusted proxy that says "%s": %s', (header, forwarded, expected) => {
    const host = parseHost(header)
    expect(host && schemeOf(host, settings, forwarded)).toBe(expected)
  })
})
