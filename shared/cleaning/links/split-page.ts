import { cleanEmail } from '../email/clean-email.ts'
import { isEmail } from '../email/is-email.ts'
import { tidyText } from '../text/tidy-text.ts'
import { cleanUrl } from './clean-url.ts'

const page = /^(?:https?:\/\/|www\.)[^\s@]+$/i
const between = /\s*[,;|]\s*|\s+\/?\s*|(?<!\/)\/(?=www\.)/i

/** An address of mail and one page of the web beside it, and nothing else: `ann@acme.com / www.acme.com`; else null. `url` is the page, cleaned. */
export function splitPage(raw: string): { readonly email: string; readonly page: string; readonly url: string } | null {
  if (raw.length > 200 || !/www\.|:\/\//i.test(raw) || !raw.includes('@')) return null
  const parts = tidyText(raw).split(between).filter(Boolean)
  const email = parts.find(isEmail)
  const other = parts.find((part) => page.test(part))
  if (parts.length !== 2 || email === undefined || other === undefined) return null
  const url = cleanUrl(other).value
  return cleanEmail(email).value === null || url === null ? null : { email, page: other, url }
}
