import { isIP } from 'node:net'
import { bareAddress, isInNetworks } from '../../shared/auth/networks/networks.ts'

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
  const hops = forwardedFor.split(',').slice(-hopsMax).map(bareAddress)
  let client = bareAddress(peer)
  while (isInNetworks(client, trusted)) {
    const before = hops.pop()
    if (before === undefined || isIP(before) === 0) break
    client = before
  }
  return client
}

/** Whether whoever is at the other end of the connection is a proxy that is believed. */
export const isTrustedProxy = (peer: string | undefined, trusted: readonly string[]): boolean =>
  peer !== undefined && isInNetworks(bareAddress(peer), trusted)
