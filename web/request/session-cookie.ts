import type { CookieOptions } from 'hono/utils/cookie'

export type Scheme = 'http' | 'https'

/** The cookie's name: the prefix makes a browser insist on Secure, Path=/ and no Domain, which plain http can't have. */
export const cookieName = (scheme: Scheme) => (scheme === 'https' ? '__Host-harbour' : 'harbour')

export const cookieFlags = (scheme: Scheme): CookieOptions => ({
  httpOnly: true,
  sameSite: 'Lax',
  path: '/',
  secure: scheme === 'https',
})
