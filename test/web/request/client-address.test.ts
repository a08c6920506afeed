import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientAddress } from '../../../web/request/client-address.ts'
import { checkProperty } from '../../support/property.ts'

const proxies = ['172.18.0.0/16', '10.0.0.7', 'fd00::/8']

test.each<[string, string | undefined, string | null, string]>([
  ['nobody in front', '203.0.113.5', null, '203.0.113.5'],
  ['a proxy', '172.18.0.3', '203.0.113.5', '203.0.113.5'],
  ['two of them', '172.18.0.3', '203.0.113.5, 10.0.0.7', '203.0.113.5'],
  ['what the client wrote itself', '172.18.0.3', '198.51.100.1, 203.0.113.5', '203.0.113.5'],
  ['a client that says it is a proxy', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
  ['a proxy that says nothing', '172.18.0.3', null, '172.18.0.3'],
  ['a proxy that says what is no address', '172.18.0.3', '203.0.113.5, unknown', '172.18.0.3'],
  ['an address with its port', '172.18.0.3', '203.0.113.5:4711', '203.0.113.5'],
  ['IPv6 with its port', 'fd00::1', '[2001:db8::1]:4711', '2001:db8::1'],
  ['a socket of both kinds', '::ffff:172.18.0.3', '203.0.113.5', '203.0.113.5'],
  ['nothing but proxies', '172.18.0.3', '10.0.0.7', '10.0.0.7'],
  ['no socket', undefined, '203.0.113.5', 'unknown'],
])('behind %s', (_, peer, forwardedFor, address) => {
  expect(clientAddress(peer, forwardedFor, proxies)).toBe(address)
})

test('without a trusted proxy no header is looked at', () => {
  expect(clientAddress('127.0.0.1', '203.0.113.5', [])).toBe('127.0.0.1')
})

test('whatever a client writes before it, behind one proxy it is known by its own address', async () => {
  await checkProperty(
    fc.property(fc.string(), fc.ipV4(), (written, client) => {
      fc.pre(!client.startsWith('172.18.') && client !== '10.0.0.7')
      expect(clientAddress('172.18.0.3', `${written}, ${client}`, proxies)).toBe(client)
    }),
    { seed: 31 },
  )
})
