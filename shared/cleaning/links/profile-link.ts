import { decodeSafely } from '../text/decode-safely.ts'
import { tidyText } from '../text/tidy-text.ts'

/** A cell of a social network's column, taken apart. */
export interface ProfileLink {
  /** `here`: a link to this network; `elsewhere`: to another site; `bare`: no link, `path` is what was written. */
  readonly where: 'here' | 'elsewhere' | 'bare'
  /** Decoded parts of the path, without empty ones. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
  /** A slash parts two accounts: `@acme / @acme.shop`. */
  readonly isSeveral: boolean
}

/**
 * Reads a link or a bare name. `hosts` matches the network's host names; `label` what people put before a name
 * (`YouTube: @acme`).
 */
export function parseProfileLink(raw: string, hosts: RegExp, label: RegExp): ProfileLink {
  const text = tidyText(raw)
    .normalize('NFKC')
    .replace(/^[\s<>"'“”‘’(),;[\]{}]+|[\s<>"“”),;\]{}.]+$/g, '')
    .replace(label, '')
  const link = text.replace(/^(?:h{0,2}t{1,3}ps?(?::|;)?\/{1,3}|\/\/)/i, '')
  const url = /^[^\s/?#@]+\.[^\s/?#@]+/.test(link) ? URL.parse(`https://${link}`) : null
  const isSeveral = hasSecond(link, hosts)
  if (url && hosts.test(url.hostname))
    return { where: 'here', path: partsOf(url.pathname), query: url.searchParams, isSeveral }
  const written = /^https?:|^www\.|^[^/@]+\.[a-z]{2,}\/./i.test(text)
  return {
    where: written ? 'elsewhere' : 'bare',
    path: partsOf(link.replace(/[?#].*$/s, '')),
    query: new URLSearchParams(),
    isSeveral,
  }
}

/** Whether another account stands behind a slash: with blanks around it, an @ or a host of its own. */
function hasSecond(link: string, hosts: RegExp): boolean {
  const [first = '', ...others] = link.replace(/[?#].*$/s, '').split('/')
  const isHost = hosts.test(first.trim().toLowerCase())
  const accounts = isHost ? others : [first, ...others]
  const isApart = accounts.some(
    (part, at) => at > 0 && part.trim() !== '' && (/^\s/.test(part) || /\s$/.test(accounts[at - 1] ?? '')),
  )
  // `youtube.com/c/@acme` says what kind of account it is.
  const isMarked = accounts.some(
    (part, at) => at > 0 && part.includes('@') && !/^\s*(?:c|user|channel|stories)$/i.test(accounts[at - 1] ?? ''),
  )
  return isApart || isMarked || accounts.some((part, at) => at > 0 && hosts.test(part.trim().toLowerCase()))
}

const partsOf = (path: string): string[] =>
  path
    .split('/')
    .map((part) => decodeSafely(part).normalize('NFC').trim())
    .filter((part) => part !== '')
