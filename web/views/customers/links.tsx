import { companyKey } from '../../../shared/matching/company-key.ts'
import { useMessages } from '../../messages/messages.ts'
import { companyHref } from '../../words/customer-links.ts'
import { formatPhone, mayBeMobile } from '../../words/phones.ts'
import { Text } from '../parts/text.tsx'

/** `mailto:` with everything but the @ escaped, so that an address can't add headers to the letter. */
export const mailHref = (email: string) => `mailto:${encodeURIComponent(email).replace('%40', '@')}`

/** WhatsApp knows a number by its digits alone. */
export const whatsAppHref = (phone: string) => `https://wa.me/${phone.replace(/\D/g, '')}`

/** A number to call, and to write to where that may be. */
export const PhoneLinks = ({ phone }: { phone: string }) => {
  const t = useMessages().customers.detail
  return (
    <>
      <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
      {mayBeMobile(phone) && (
        <a class="link-small" href={whatsAppHref(phone)} rel="noreferrer" aria-label={t.whatsAppTo(formatPhone(phone))}>
          {t.whatsApp}
        </a>
      )}
    </>
  )
}

export const HandleLink = ({ handle }: { handle: string }) => (
  <a href={`https://www.youtube.com/@${encodeURIComponent(handle.replace(/^@/, ''))}`} rel="noreferrer nofollow">
    @{handle.replace(/^@/, '')}
  </a>
)

/** The company of a customer, which leads to its page; a text that names none is shown as it is. */
export const CompanyLink = ({ name, country }: { name: string; country?: string | null }) => {
  const key = companyKey(name)
  const text = <Text value={name} {...(country !== undefined && { country })} />
  return key === null ? text : <a href={companyHref(key)}>{text}</a>
}
