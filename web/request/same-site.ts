import { parseHost, type RequestHost } from './allowed-host.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change something: it comes from a page of this site. Whatever its content type, `Sec-Fetch-Site`
 * decides where the browser sends it; over plain http to another machine it does not, and then `Origin` must name the
 * host asked for (which was allowed before). A request with neither is refused.
 */
export function isSameSite(method: string, headers: Headers, request: RequestHost): boolean {
  if (harmless.has(method)) return true
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  const url = new URL(origin)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false
  return withoutDefaultPort(url.host) === withoutDefaultPort(request.host)
}

// Behind a proxy, `Host: crm.example:443` and `Origin: https://crm.example` are the same place.
const withoutDefaultPort = (host: string) => parseHost(host.replace(/:(443|80)$/, ''))?.host
