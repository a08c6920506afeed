import { isIP } from 'node:net'

const mapped = '0,0,0,0,0,65535'
const translated = `${0x64},${0xff9b},0,0,0,0`

/** The IPv4 address that one of IPv6 is another spelling of: `::ffff:cb00:7109` is 203.0.113.9. */
export const mappedIpv4 = (address: string): string | undefined => readInner(address, [mapped])

/** The IPv4 address that one of IPv6 leads to: mapped (`::ffff:0:0/96`), or translated (`64:ff9b::/96`, RFC 6052). */
export const innerIpv4 = (address: string): string | undefined => readInner(address, [mapped, translated])

function readInner(address: string, prefixes: readonly string[]): string | undefined {
  if (isIP(address) !== 6 || address.includes('%')) return undefined
  // As URLs write it: lower case, without leading zeros, and no dots.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const ends = [head, tail ?? ''].map((part) =>
    part === '' ? [] : part.split(':').map((hex) => Number.parseInt(hex, 16)),
  )
  const [first = [], last = []] = ends
  const groups = [...first, ...Array(8 - first.length - last.length).fill(0), ...last]
  if (!prefixes.includes(groups.slice(0, 6).join())) return undefined
  const [high = 0, low = 0] = groups.slice(6)
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
