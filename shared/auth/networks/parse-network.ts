import { isIP } from 'node:net'

export interface Network {
  readonly address: string
  readonly family: 'ipv4' | 'ipv6'
  readonly prefix: number
}

/** `172.18.0.0/16`, `10.0.0.7`, `fd00::/8`; undefined for what is none of these. */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0 || address.includes('%')) return undefined
  const most = version === 4 ? 32 : 128
  if (bits !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(bits)) return undefined
  const prefix = bits === undefined ? most : Number(bits)
  return prefix > most ? undefined : { address, family: version === 4 ? 'ipv4' : 'ipv6', prefix }
}
