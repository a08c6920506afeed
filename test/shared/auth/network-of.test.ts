import { BlockList, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkOf } from '../../../shared/auth/network-of.ts'
import { checkProperty } from '../../support/property.ts'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2::7', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:c000:201', '192.0.2.1'],
  ['64:ff9b::192.0.2.1', '192.0.2.1'],
  ['unknown', 'unknown'],
  ['', ''],
  ['192.0.2.256', '192.0.2.256'],
])('%s is %s', (address, network) => expect(networkOf(address)).toBe(network))

const address = fc.ipV6().filter((one) => !/^(?:::ffff|64:ff9b|0*:0*:)/i.test(one))

test('two addresses of IPv6 are one network exactly where a list of blocks has both in one /64', async () => {
  await checkProperty(
    fc.property(address, address, fc.boolean(), (one, other, isNear) => {
      const second = isNear
        ? `${networkOf(one).replace('::/64', '')}:${other.split(':').filter(Boolean).slice(0, 1)}::`
        : other
      if (!isIPv6(second)) return
      const block = new BlockList()
      block.addSubnet(one, 64, 'ipv6')
      expect(networkOf(one) === networkOf(second)).toBe(block.check(second, 'ipv6'))
    }),
    { seed: 11 },
  )
})

test('every address of IPv4 is its own network, however it is written', async () => {
  await checkProperty(
    fc.property(fc.ipV4(), (one) => {
      expect([networkOf(one), networkOf(`::ffff:${one}`), networkOf(`64:ff9b::${one}`)]).toEqual([one, one, one])
    }),
    { seed: 12 },
  )
})
