import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isEmail } from '../email/is-email.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'
import { parseProfileLink } from './profile-link.ts'

export type LinkedinRule = 'linkedin.bare-slug' | 'linkedin.canonical' | 'linkedin.old-link'
export type LinkedinIssue =
  | 'linkedin.is-an-email'
  | 'linkedin.not-a-profile'
  | 'linkedin.old-link'
  | 'linkedin.other-site'
  | 'linkedin.person-or-company'
  | 'linkedin.sales-navigator'
  | 'linkedin.short-link'
  | 'linkedin.too-long'
export type CleanedLinkedin = Cleaned<string, LinkedinRule, LinkedinIssue>

const hosts = /(?:^|\.)linkedin\.(?:com|cn)$/
const label = /^(?:linked ?in)(?: ?(?:profile|url))? ?[:：-] ?/i
const site = 'https://www.linkedin.com'

/**
 * A LinkedIn page: `https://www.linkedin.com/in/slug`, or `/company/`, `/school/`, `/showcase/`. The slug is lower-case
 * and percent-encoded, as LinkedIn hands it out. Links that only work for the signed-in person, to posts or to other
 * sites give nothing; a bare slug may be a person's or a company's, and is a suggestion.
 */
export function cleanLinkedin(raw: string): CleanedLinkedin {
  if (isBlank(raw, 'linkedin')) return blank
  if (raw.length > 2048) return none('linkedin.too-long')
  if (isEmail(tidyText(raw))) return none('linkedin.is-an-email')
  if (/(?:^|\/\/|\.)lnkd\.in\//i.test(raw)) return none('linkedin.short-link')
  const { where, path, isSeveral } = parseProfileLink(raw, hosts, label)
  if (where === 'elsewhere') return none('linkedin.other-site')
  if (isSeveral) return none('linkedin.not-a-profile')
  const cleaned = fromPath(/^(?:mwlite|m)$/i.test(path[0] ?? '') ? path.slice(1) : path, where === 'here')
  return cleaned.value === raw ? sure(raw) : cleaned
}

function fromPath(path: readonly string[], isLink: boolean): CleanedLinkedin {
  const [first = '', second = ''] = path
  const kind = first.toLowerCase()
  if (/^(?:in|company|school|showcase)$/.test(kind)) return page(kind, second)
  if (kind === 'companies') return page('company', second)
  if (kind === 'pub' && second !== '') return oldProfile(path)
  if (kind === 'sales' || kind === 'talent' || kind === 'recruiter') return none('linkedin.sales-navigator')
  const slug = first.replace(/^@/, '')
  if (path.length !== 1 || notPages.test(slug) || !isSlug(slug) || (!isLink && /^[^-]*\.[a-z]{2,}$/i.test(slug)))
    return none('linkedin.not-a-profile')
  return guess(`${site}/in/${encode(slug)}`, 'linkedin.bare-slug', 'linkedin.person-or-company')
}

const notPages =
  /^(?:feed|posts|jobs|groups|pulse|events|learning|home|login|search|profile|messaging|mynetwork|embed|redir|article|hp|uas|authwall|checkpoint|safety|company|pub)$/i

function page(kind: string, slug: string): CleanedLinkedin {
  return isSlug(slug) ? sure(`${site}/${kind}/${encode(slug)}`, 'linkedin.canonical') : none('linkedin.not-a-profile')
}

// /pub/john-doe/1a/2b3/4c5 moved to /in/john-doe-4c52b31a: the parts reversed, padded but for the last. Known from use
// and not promised anywhere.
function oldProfile([, name = '', ...parts]: readonly string[]): CleanedLinkedin {
  const [a, b, c] = parts.filter((part) => /^[0-9a-z]{1,3}$/i.test(part))
  if (!isSlug(name)) return none('linkedin.not-a-profile')
  if (a === undefined || b === undefined || c === undefined)
    return guess(`${site}/in/${encode(name)}`, 'linkedin.old-link', 'linkedin.old-link')
  const number = c.padStart(3, '0') + b.padStart(3, '0') + a
  return guess(`${site}/in/${encode(`${name}-${number}`)}`, 'linkedin.old-link', 'linkedin.old-link')
}

const isSlug = (slug: string): boolean =>
  slug.length <= 200 &&
  !slug.endsWith('.') &&
  /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_.&'’-]|\u200c|\u200d)*$/u.test(slug)

// An id of LinkedIn's own (ACoAAB…) is the one slug in which case counts.
const encode = (slug: string): string =>
  encodeURIComponent(/^AC[a-z]AA[\w-]{10,}$/i.test(slug) ? slug : slug.toLowerCase().normalize('NFC'))
