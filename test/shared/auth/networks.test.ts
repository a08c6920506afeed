import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareAddress, isInNetworks } from '../../../shared/auth/networks/networks.ts'
import { checkProperty } from '../../support/property.ts'

test.each<[string, readonly string[], boolean]>([
  ['10.0.0.7', ['10.0.0.0/8'], true],
  ['11.0.0.7', ['10.0.0.0/8'], false],
  ['10.0.0.7', ['10.0.0.7'], true],
  ['10.0.0.8', ['10.0.0.7'], false],
  ['10.0.0.8', ['10.0.0.7', '10.0.0.8/31'], true],
  ['2001:db8::5', ['2001:db8::/32'], true],
  ['2001:db9::5', ['2001:db8::/32'], false],
  ['10.0.0.7', ['2001:db8::/32'], false],
  ['10.0.0.7', [], false],
  ['unknown', ['0.0.0.0/0', '::/0'], false],
  ['', ['0.0.0.0/0'], false],
  ['10.0.0.7', ['no network'], false],
])('%s in %j: %s', (address, networks, isIn) => expect(isInNetworks(address, networks)).toBe(isIn))

test('an address is in its network of any length, and not once a bit of that length is another', async () => {
  await checkProperty(
    fc.property(fc.nat(0xffff_ffff), fc.integer({ min: 1, max: 32 }), (number, prefix) => {
      const text = (n: number) => [24, 16, 8, 0].map((shift) => (n >>> shift) & 255).join('.')
      const network = `${text(number)}/${prefix}`
      expect(isInNetworks(text(number), [network])).toBe(true)
      expect(isInNetworks(text((number ^ (1 << (32 - prefix))) >>> 0), [network])).toBe(false)
    }),
    { seed: 42 },
  )
})

test.each([
  ['::ffff:10.0.0.7', '10.0.0.7'],
  ['::FFFF:cb00:7109', '203.0.113.9'],
  ['[0:0:0:0:0:ffff:0a00:0007]:443', '10.0.0.7'],
  ['::fffe:a00:7', '::fffe:a00:7'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['10.0.0.7:80', '10.0.0.7'],
  ['fe80::1%eth0', 'fe80::1'],
])('%s is %s', (text, bare) => expect(bareAddress(text)).toBe(bare))
