import { BlockList, isIP } from 'node:net'
import { innerIpv4 } from '../auth/networks/inner-ipv4.ts'

/**
 * What of IPv4 is no address of the internet at large.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const specialIpv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  // Of Azure, which answers each of its machines there, and says what they are.
  ['168.63.129.16', 32],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/**
 * What of the global unicast addresses of IPv6 is special, 6to4 and Teredo among them, which lead to any IPv4.
 *
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const specialIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const

const special = new BlockList()
for (const [address, prefix] of specialIpv4) special.addSubnet(address, prefix, 'ipv4')
for (const [address, prefix] of specialIpv6) special.addSubnet(address, prefix, 'ipv6')

/** All that is given out of IPv6 to be reached from everywhere (RFC 4291). */
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/** Whether an address is one of the internet at large: no private, local, shared, reserved or multicast one, in any form. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !special.check(address, 'ipv4')
  if (version !== 6) return false
  const inner = innerIpv4(address)
  if (inner !== undefined) return isPublicAddress(inner)
  return globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
