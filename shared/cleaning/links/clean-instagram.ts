import { parse } from 'tldts'
import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isEmail } from '../email/is-email.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'
import { parseProfileLink } from './profile-link.ts'

export type InstagramRule = 'instagram.canonical' | 'instagram.name'
export type InstagramIssue =
  | 'instagram.bad-name'
  | 'instagram.is-an-email'
  | 'instagram.maybe-a-site'
  | 'instagram.not-a-profile'
  | 'instagram.other-site'
  | 'instagram.too-long'
export type CleanedInstagram = Cleaned<string, InstagramRule, InstagramIssue>

const hosts = /(?:^|\.)(?:instagram\.com|instagr\.am)$/
const label = /^(?:instagram|insta|ig) ?[:：-] ?/i
const notProfiles = /^(?:p|reel|reels|tv|explore|accounts|direct|about|stories|s|developer|legal|web|_u|_n)$/i

/**
 * An Instagram profile, `https://www.instagram.com/name`, from a link, `@name` or a bare name. Names are lower-case:
 * Instagram doesn't tell case apart. A link to a post names nobody; one to a story tells whose it is.
 */
export function cleanInstagram(raw: string): CleanedInstagram {
  if (isBlank(raw, 'instagram')) return blank
  if (raw.length > 2048) return none('instagram.too-long')
  if (isEmail(tidyText(raw))) return none('instagram.is-an-email')
  const { where, path, isSeveral } = parseProfileLink(raw, hosts, label)
  if (where === 'elsewhere') return none('instagram.other-site')
  if (isSeveral) return none('instagram.bad-name')
  const [first = '', second = ''] = path
  const named = /^(?:stories|_u|_n)$/i.test(first) ? second : first
  const name = named.replace(/^@+ ?/, '').toLowerCase()
  if (name === '' || notProfiles.test(name)) return none('instagram.not-a-profile')
  if (!/^(?!.*\.\.)[a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])?$/.test(name) || (where === 'bare' && path.length > 1))
    return none('instagram.bad-name')
  const value = `https://www.instagram.com/${name}`
  if (where === 'bare' && named === first && !first.startsWith('@') && name.includes('.') && parse(name).isIcann)
    return guess(value, 'instagram.name', 'instagram.maybe-a-site')
  return sure(value, value === raw ? null : where === 'here' ? 'instagram.canonical' : 'instagram.name')
}
