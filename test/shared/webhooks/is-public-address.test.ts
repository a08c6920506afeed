import { BlockList } from 'node:net'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { describe, expect, test } from 'vitest'
import { innerIpv4 } from '../../../shared/auth/networks/inner-ipv4.ts'
import { isPublicAddress } from '../../../shared/webhooks/is-public-address.ts'
import { checkProperty } from '../../support/property.ts'

const ipv4 = fc.ipV4()
/** Also near the edges of what is special: any address may lie beside one. */
const ipv6 = fc.oneof(
  fc.ipV6(),
  fc
    .tuple(
      fc.constantFrom('2001:', '2002:', '3fff:', '2620:4f:8000:', 'fe80:', 'fc00:', 'ff02:', '64:ff9b:1:'),
      fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16)),
    )
    .map(([head, tail]) => `${head}${tail}::1`),
)

/** Another library says what an address is for. */
const rangeOf = (address: string): string => ipaddr.process(address).range()

test('of IPv4 the other library says the same of every address', () => {
  checkProperty(
    fc.property(ipv4, (address) => {
      expect([address, isPublicAddress(address)]).toEqual([address, rangeOf(address) === 'unicast'])
    }),
    { seed: 20_261_129, numRuns: 5_000 },
  )
})

test('of IPv6 what is public here is unicast there; and the other way round in what is given out', () => {
  const givenOut = new BlockList()
  givenOut.addSubnet('2000::', 3, 'ipv6')
  checkProperty(
    fc.property(ipv6, (address) => {
      const inner = innerIpv4(address)
      const isUnicast = rangeOf(inner ?? address) === 'unicast'
      const isGivenOut = inner !== undefined || givenOut.check(address, 'ipv6')
      expect([address, isPublicAddress(address)]).toEqual([address, isUnicast && isGivenOut])
    }),
    { seed: 20_261_130, numRuns: 5_000 },
  )
})

describe('an IPv4 address is what it is in every form', () => {
  const forms: readonly (readonly [string, (address: string) => string])[] = [
    ['mapped', (address) => `::ffff:${address}`],
    ['mapped, in hex', (address) => ipaddr.IPv4.parse(address).toIPv4MappedAddress().toNormalizedString()],
    ['translated', (address) => `64:ff9b::${address}`],
    ['in full', (address) => `0064:FF9B:0:0:0:0:${address}`],
  ]
  test.each(forms)('%s', (_, form) => {
    checkProperty(
      fc.property(ipv4, (address) => {
        expect(innerIpv4(form(address))).toBe(address)
        expect(isPublicAddress(form(address))).toBe(isPublicAddress(address))
      }),
      { seed: 20_261_131 },
    )
  })
})

test.each([
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1'],
  ...[
    '168.63.129.16',
    '::ffff:168.63.129.16',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
  ],
  ...[
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2002:7f00:1::',
    '2001::1',
    '::7f00:1',
  ],
  ...['64:ff9b:1::7f00:1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::a9fe:a9fe', '', 'localhost', '127.1'],
])('%s is none of the internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each([
  '93.184.215.14',
  '168.63.129.17',
  '172.32.0.1',
  '2606:4700::1111',
  '::ffff:93.184.215.14',
  '64:ff9b::5db8:d70e',
])('%s is one of the internet', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})
