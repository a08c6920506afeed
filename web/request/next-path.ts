const home = '/customers'

/** Where to go after signing in: a path of this site, or the customers. Never another site, however it is spelt. */
export function nextPath(next: string | null | undefined): string {
  // A browser reads `\` as `/` and drops tabs and line breaks, so `/\evil.example` and `/<tab>/evil.example` leave the site.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (!next || !/^\/(?![/\\])/.test(next) || /[\\\u0000-\u001f\u007f]/.test(next)) return home
  const base = 'http://own.invalid'
  const url = new URL(next, base)
  const path = url.pathname + url.search
  return url.origin === base && !path.startsWith('//') ? path : home
}

/** The sign-in page that leads back to `path`. */
export const signInPath = (path: string) => (path === '/' ? '/login' : `/login?next=${encodeURIComponent(path)}`)

/** Where the password is typed again, before going on to `path`. */
export const confirmPath = (path: string) => `/account/confirm?next=${encodeURIComponent(nextPath(path))}`
