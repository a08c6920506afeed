import { BlockList, isIP } from 'node:net'
import { parseNetwork } from '../../shared/auth/parse-network.ts'

/** So many hops are looked at, the nearest ones. */
const hopsMax = 20

/**
 * The address that a request comes from. Each proxy adds the one that it was called from at the end of `X-Forwarded-For`;
 * the first from the end that is no trusted proxy is the client, and what stands before it anybody may have written.
 *
 * @param peer whoever is at the other end of the connection
 * @param trusted addresses and networks of proxies; without any, the header is not looked at
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | null,
  trusted: readonly string[],
): string {
  if (peer === undefined) return 'unknown'
  if (forwardedFor === null) return peer
  const isTrusted = trustIn(trusted)
  const hops = forwardedFor.split(',').slice(-hopsMax).map(bareAddress)
  let client = bareAddress(peer)
  while (isTrusted(client)) {
    const before = hops.pop()
    if (before === undefined || isIP(before) === 0) break
    client = before
  }
  return client
}

/** Whether whoever is at the other end of the connection is a proxy that is believed. */
export const isTrustedProxy = (peer: string | undefined, trusted: readonly string[]): boolean =>
  peer !== undefined && trustIn(trusted)(bareAddress(peer))

function trustIn(trusted: readonly string[]): (address: string) => boolean {
  if (trusted.length === 0) return () => false
  const list = new BlockList()
  for (const network of trusted.flatMap((text) => parseNetwork(text) ?? []))
    list.addSubnet(network.address, network.prefix, network.family)
  return (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

/** Without a port, brackets, a zone, and what makes an IPv4 address one of IPv6. */
function bareAddress(text: string): string {
  const trimmed = text.trim()
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed
  return bare.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '')
}
