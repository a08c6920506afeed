import { BlockList, isIP } from 'node:net'
import { mappedIpv4 } from './inner-ipv4.ts'
import { parseNetwork } from './parse-network.ts'

/** For whom it is said from where they may come: people in a browser, programs with a token, events of the store. */
export const networkCallers = ['people', 'api', 'events'] as const
export type NetworkCaller = (typeof networkCallers)[number]

/**
 * Whether an address is in one of some networks.
 *
 * @param address as `bareAddress` has it; what is no address is in none
 * @param networks such as `10.0.0.0/8`; what is none has nobody in it
 */
export function isInNetworks(address: string, networks: readonly string[]): boolean {
  const version = isIP(address)
  if (version === 0 || networks.length === 0) return false
  const list = new BlockList()
  for (const network of networks.flatMap((text) => parseNetwork(text) ?? []))
    list.addSubnet(network.address, network.prefix, network.family)
  return list.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/** Without a port, brackets, a zone, and what makes an IPv4 address one of IPv6. */
export function bareAddress(text: string): string {
  const trimmed = text.trim()
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed
  const address = bare.replace(/%.*$/, '')
  return mappedIpv4(address) ?? address
}
