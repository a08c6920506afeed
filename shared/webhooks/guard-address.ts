import { innerIpv4 } from '../auth/networks/inner-ipv4.ts'
import { isInNetworks } from '../auth/networks/networks.ts'
import type { SendProblem } from './delivery.ts'
import { isPublicAddress } from './is-public-address.ts'

/** An address to which nothing is sent. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress'
  readonly problem: SendProblem

  constructor(problem: SendProblem) {
    super(problem)
    this.problem = problem
  }
}

/**
 * Refuses what leads into a network of our own, unless the settings name it; and to send without TLS anywhere else.
 *
 * @param addresses all that a name has: one that is refused is enough
 * @param networks that the settings name, such as `10.2.0.0/16`
 * @throws RefusedAddress
 */
export function guardAddresses(
  addresses: readonly string[],
  { isTls, networks }: { readonly isTls: boolean; readonly networks: readonly string[] },
): void {
  const isNamed = (address: string) => isInNetworks(innerIpv4(address) ?? address, networks)
  const others = addresses.filter((address) => !isNamed(address))
  if (!others.every(isPublicAddress)) throw new RefusedAddress('refused-address')
  if (!isTls && others.length > 0) throw new RefusedAddress('plain-http')
}
