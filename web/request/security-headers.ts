import type { HostSettings } from './allowed-host.ts'

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

/** What every answer carries. Strict transport only where there is a name to come by https, and no port without it. */
export function securityHeaders(
  settings: HostSettings & { readonly isHttpsOnly: boolean },
): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // `no-referrer` would make a plain form send `Origin: null`, and every form be refused.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    vary: 'HX-Request, HX-Request-Type, Cookie',
    ...(settings.isHttpsOnly &&
      settings.publicUrl?.protocol === 'https:' && {
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      }),
  }
}
