import { isFreeMail } from '../cleaning/hosts/is-free-mail.ts'
import type { CustomerType } from './fields.ts'
import type { FormValues } from './form.ts'
import type { CustomerState } from './plan-change.ts'

export const similarityReasons = [
  'same-email',
  'same-phone',
  'same-youtube',
  'same-name-and-company',
  'similar-name',
] as const
/** The surest first. `similar-name` counts only beside another shared fact: company, domain or city. */
export type SimilarityReason = (typeof similarityReasons)[number]

/** A customer who may be the one at hand, and why. */
export interface Similar {
  readonly id: string
  readonly name: string
  readonly company: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly city: string | null
  readonly country_code: string | null
  readonly customer_type: CustomerType
  readonly why: readonly SimilarityReason[]
}

/** By what a customer may be found to be already a customer. */
export interface SimilarFacts {
  readonly email: string | null
  readonly phones: readonly string[]
  readonly youtubeHandle: string | null
  readonly youtubeChannelUrl: string | null
  readonly name: string | null
  readonly company: string | null
  /** Of the e-mail address and the website, where they are the customer's own. */
  readonly domains: readonly string[]
  readonly city: string | null
}

/** An address that several people share says nothing about who somebody is, but where. */
export function similarFacts({
  values,
  phones,
  isEmailShared,
}: Omit<CustomerState, 'emails' | 'addresses' | 'extra' | 'isCountryInferred'>): SimilarFacts {
  const text = (value: FormValues[keyof FormValues]) => (typeof value === 'string' ? value : null)
  const parts = [text(values.first_name), text(values.last_name)].filter((part) => part !== null)
  const email = text(values.email)
  const phone = text(values.phone)
  return {
    email: isEmailShared ? null : email,
    phones: phone === null ? phones : [phone, ...phones],
    youtubeHandle: text(values.youtube_handle),
    youtubeChannelUrl: text(values.youtube_channel_url),
    name: text(values.display_name) ?? (parts.length > 0 ? parts.join(' ') : null),
    company: text(values.company_primary),
    domains: domainsOf(email, text(values.company_website)),
    city: text(values.city),
  }
}

function domainsOf(email: string | null, website: string | null): string[] {
  const ofEmail = email?.slice(email.lastIndexOf('@') + 1)
  const ofWebsite = website === null ? undefined : URL.parse(website)?.hostname.replace(/^www\./, '')
  const own = [ofEmail, ofWebsite].filter((domain) => domain !== undefined && !isFreeMail(domain))
  return [...new Set(own.filter((domain) => domain !== undefined))]
}
