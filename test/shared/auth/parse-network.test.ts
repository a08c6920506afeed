import { expect, test } from 'vitest'
import { parseNetwork } from '../../../shared/auth/networks/parse-network.ts'

test.each([
  ['10.0.0.7', { address: '10.0.0.7', family: 'ipv4', prefix: 32 }],
  ['172.18.0.0/16', { address: '172.18.0.0', family: 'ipv4', prefix: 16 }],
  ['0.0.0.0/0', { address: '0.0.0.0', family: 'ipv4', prefix: 0 }],
  ['::1', { address: '::1', family: 'ipv6', prefix: 128 }],
  ['fd00::/8', { address: 'fd00::', family: 'ipv6', prefix: 8 }],
])('%s is read', (text, network) => expect(parseNetwork(text)).toEqual(network))

test.each([
  '',
  'proxy',
  '10.0.0',
  '10.0.0.0/33',
  'fd00::/129',
  '10.0.0.0/',
  '10.0.0.0/-1',
  '10.0.0.0/08',
  '10.0.0.0/8/8',
  'fe80::1%eth0',
])('%j is none', (text) => expect(parseNetwork(text)).toBeUndefined())
