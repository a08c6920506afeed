import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isEmail } from '../email/is-email.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'
import { type ProfileLink, parseProfileLink } from './profile-link.ts'

export type XRule = 'x.author-of-post' | 'x.canonical' | 'x.name'
export type XIssue = 'x.bad-name' | 'x.is-a-post' | 'x.is-an-email' | 'x.not-a-profile' | 'x.other-site' | 'x.too-long'
export type CleanedX = Cleaned<string, XRule, XIssue>

const hosts = /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/
const label = /^(?:twitter|x|x\/twitter|twitter\/x) ?[:：] ?/i
const notProfiles =
  /^(?:i|home|search|hashtag|explore|settings|messages|notifications|login|signup|tos|privacy|intent|share|compose|about|jobs)$/i

/**
 * An X (Twitter) profile, `https://x.com/name`, from a link to either site, `@name` or a bare name, lower-case. A link
 * to a post suggests its author, who need not be the customer.
 */
export function cleanX(raw: string): CleanedX {
  if (isBlank(raw, 'x')) return blank
  if (raw.length > 2048) return none('x.too-long')
  if (isEmail(tidyText(raw))) return none('x.is-an-email')
  const link = parseProfileLink(raw.replace('/#!/', '/'), hosts, label)
  if (link.where === 'elsewhere') return none('x.other-site')
  if (link.isSeveral) return none('x.bad-name')
  const name = nameIn(link)
  if (name === '' || notProfiles.test(name)) return none('x.not-a-profile')
  if (!/^[a-z0-9_]{1,15}$/.test(name) || (link.where === 'bare' && link.path.length > 1)) return none('x.bad-name')
  const value = `https://x.com/${name}`
  if (/^status(?:es)?$/i.test(link.path[1] ?? '')) return guess(value, 'x.author-of-post', 'x.is-a-post')
  return sure(value, value === raw ? null : link.where === 'here' ? 'x.canonical' : 'x.name')
}

function nameIn({ path, query }: ProfileLink): string {
  const [first = ''] = path
  const named = /^(?:intent|share)$/i.test(first) ? (query.get('screen_name') ?? first) : first
  return named.replace(/^@+ ?/, '').toLowerCase()
}
