import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isEmail } from '../email/is-email.ts'
import { hasKnownEnding, nearEnding } from '../hosts/known-ending.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'

export type UrlRule = 'url.canonical' | 'url.scheme-put-in' | 'url.scheme-repaired' | 'url.taken-out-of-text'
export type UrlIssue =
  | 'url.has-credentials'
  | 'url.is-an-email'
  | 'url.not-a-website'
  | 'url.not-http'
  | 'url.several'
  | 'url.too-long'
  | 'url.unknown-domain'
  | 'url.words-around'
export type CleanedUrl = Cleaned<string, UrlRule, UrlIssue>

/**
 * A web address: http(s) only, since it becomes a link that people click. `https://` is put in front of a bare host.
 *
 * Canonical: lower-case host (international ones in punycode, as a browser sends them), no default port, no slash
 * after a bare host; path, query and fragment as they are. A password in an address is neither stored nor thrown away
 * in silence: such a cell is refused.
 */
export function cleanUrl(raw: string): CleanedUrl {
  if (isBlank(raw, 'url')) return blank
  if (raw.length > 2048) return none('url.too-long')
  const text = unwrap(tidyText(raw))
  const { scheme, rest, repaired } = readScheme(text)
  const wrong = whatElse(rest, scheme)
  if (wrong) return none(wrong)
  if (/\s/.test(rest.split(/[/?#]/)[0] ?? '') || /[\s,;|]+(?:https?:|www\.)/i.test(rest)) return fromWords(text)
  const value = canonical(`${scheme ?? 'https'}://${rest}`)
  if (value === null) return none('url.not-a-website')
  if (!looksLikeAHost(value)) return guess(nearUrl(value), 'url.scheme-put-in', 'url.unknown-domain')
  return sure(
    value,
    value === raw ? null : repaired ? 'url.scheme-repaired' : scheme === null ? 'url.scheme-put-in' : 'url.canonical',
  )
}

const opening = /^[\s<>"'“”‘’(),;[\]{}|]+/
const closing = /(?<![\s<>"'“”‘’,;.。，；|\]}])[\s<>"'“”‘’,;.。，；|\]}]+$/
const closingRound = /(?<![\s<>"'“”‘’,;.。，；|\]})])[\s<>"'“”‘’,;.。，；|\]})]+$/

// Brackets, quotes and the full stop of the sentence that the address stood in; a closing bracket that has its opening
// one inside the address belongs to it.
function unwrap(text: string): string {
  const inner = text.replace(opening, '')
  return inner.replace(inner.includes('(') ? closing : closingRound, '')
}

interface Scheme {
  readonly scheme: 'http' | 'https' | null
  readonly rest: string
  readonly repaired: boolean
}

// `http//`, `htp://`, `https:/`, `https;//`, `http:\\`, `ttps://`, one of them twice: none can mean anything else.
const schemeLike = /^(?:h{1,2}t{1,3}p{1,2}|ttp|htt)(s{0,2})(?: ?[:;.：]{1,2} ?[/\\／]{1,4}|[/\\／]{2}) ?/i

function readScheme(text: string): Scheme {
  let rest = text
  let scheme: Scheme['scheme'] = null
  let repaired = false
  for (let written = schemeLike.exec(rest); written; written = schemeLike.exec(rest)) {
    repaired ||= scheme !== null || !/^https?:\/\/$/i.test(written[0])
    scheme = written[1] ? 'https' : (scheme ?? 'http')
    rest = rest.slice(written[0].length)
  }
  if (scheme === null)
    rest = rest.replace(/^(?:[:/\\]*\/\/|(?:website|web|url|site|homepage|网址|網址|网站|網站) ?[:：] ?(?:\/\/)?)/i, '')
  return schemeLike.exec(rest) === null ? { scheme, rest, repaired } : readScheme(rest)
}

function whatElse(rest: string, scheme: string | null): UrlIssue | null {
  if (/^mailto:/i.test(rest) || (scheme === null && isEmail(rest))) return 'url.is-an-email'
  // Before a port there is a host; before a colon and anything else, a scheme that is not ours.
  if (scheme === null && /^[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:[/?#]|$))/i.test(rest)) return 'url.not-http'
  if (/^[^/?#]*@/.test(rest)) return 'url.has-credentials'
  return null
}

function canonical(text: string): string | null {
  const url = URL.parse(text)
  if (url?.username !== '' || url.password !== '') return null
  const host = url.hostname.replace(/\.$/, '')
  if (!/^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/.test(host)) return null
  const port = url.port === '' ? '' : `:${url.port}`
  const path = url.pathname === '/' ? (url.search || url.hash ? '/' : '') : url.pathname
  const written = `${url.protocol}//${host}${port}${path}${url.search}${url.hash}`
  // An empty query goes (`acme.com/a.?`), and what stood before it is at the end now.
  const inner = unwrap(written)
  return inner === written ? written : canonical(inner)
}

// The ending tells a host (acme.io) from a file or a person (report.docx, john.smith). Before a bare name, `www` does.
function looksLikeAHost(url: string): boolean {
  const host = hostOf(url)
  return hasKnownEnding(host) || (host.startsWith('www.') && nearEnding(host) === null)
}

/** Of a canonical address. */
const hostOf = (url: string): string => /^https?:\/\/([^/:?#]*)/.exec(url)?.[1] ?? ''

function nearUrl(url: string): string {
  const host = hostOf(url)
  return url.replace(host, nearEnding(host) ?? host)
}

// `acme.com, acme.hk`, `Acme: www.acme.com`: somebody has to say which.
function fromWords(text: string): CleanedUrl {
  const found = new Set<string>()
  for (const word of text.split(/[\s,;|]+|(?<=[^:])[(:](?!\/\/)/)) {
    const cleaned = cleanUrl(word).value
    if (cleaned !== null) found.add(cleaned)
  }
  const [first, second] = found
  if (first === undefined) return none('url.not-a-website')
  return guess(first, 'url.taken-out-of-text', second === undefined ? 'url.words-around' : 'url.several')
}
