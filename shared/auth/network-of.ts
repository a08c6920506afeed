import { isIPv4, isIPv6 } from 'node:net'

/**
 * What counts as one place on the internet: an IPv4 address, or the /64 of an IPv6 one, since whoever has one address of
 * a /64 has all of them. `2001:db8:1:2::7` → `2001:db8:1:2::/64`. An IPv4 address inside an IPv6 one (`::ffff:192.0.2.1`,
 * or behind NAT64, RFC 6052) is that address. What is no address stands as it is.
 */
export function networkOf(address: string): string {
  if (isIPv4(address)) return address
  const bare = address.replace(/%.*$/, '')
  if (!isIPv6(bare)) return address
  const groups = groupsOf(bare)
  const start = groups.slice(0, 6).join(':')
  if (start === '0:0:0:0:0:ffff' || start === '64:ff9b:0:0:0:0') return ipv4Of(groups)
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The eight groups, in hexadecimal without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const [before, after] = [split(head), split(tail ?? '')]
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array.from({ length: gap }, () => '0'), ...after]
}

const split = (text: string) => (text === '' ? [] : text.split(':'))

const ipv4Of = (groups: readonly string[]) =>
  groups
    .slice(6)
    .flatMap((group) => {
      const value = Number.parseInt(group, 16)
      return [value >> 8, value & 255]
    })
    .join('.')
