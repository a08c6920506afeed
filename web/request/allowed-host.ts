import { isIP } from 'node:net'

export interface HostSettings {
  readonly allowedHosts: readonly string[]
  readonly publicUrl?: URL | undefined
}

/** What a `Host` header asks for: `host` as a browser would write it (port kept unless 80), and the bare name. */
export interface RequestHost {
  readonly host: string
  readonly name: string
}

/** Reads a `Host` header; null when it is not one host with an optional port. */
export function parseHost(header: string | undefined): RequestHost | null {
  if (header === undefined || !/^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(header)) return null
  if (!URL.canParse(`http://${header}`)) return null
  const url = new URL(`http://${header}`)
  return { host: url.host, name: url.hostname.replace(/^\[|\]$/g, '') }
}

/**
 * Whether the web answers under this name. Loopback names and IP addresses always: nobody can point a name of their
 * own at those, so rebinding a DNS name to this machine gains nothing. Any other name must be set.
 */
export function isAllowedHost(request: RequestHost, settings: HostSettings): boolean {
  const { host, name } = request
  if (isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost')) return true
  if (name === settings.publicUrl?.hostname) return true
  return settings.allowedHosts.some((allowed) => allowed === name || allowed === host)
}

/**
 * How people came: as a trusted proxy says, and else `https` at the address of a PUBLIC_URL that says so. The same name
 * at another port, such as 8083, is plain http.
 *
 * @param forwarded the `X-Forwarded-Proto` of a trusted proxy; undefined where none is in front
 */
export function schemeOf(request: RequestHost, settings: HostSettings, forwarded?: string): 'http' | 'https' {
  if (forwarded !== undefined) return forwarded === 'https' ? 'https' : 'http'
  const { publicUrl } = settings
  return publicUrl?.protocol === 'https:' && publicUrl.host === request.host.replace(/:443$/, '') ? 'https' : 'http'
}
