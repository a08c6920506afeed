import { useMessages } from '../../messages/messages.ts'
import { formatPhone } from '../../words/phones.ts'

/** `mailto:` with everything but the @ escaped, so that an address can't add headers to the letter. */
export const mailHref = (email: string) => `mailto:${encodeURIComponent(email).replace('%40', '@')}`

/** WhatsApp knows a number by its digits alone. */
export const whatsAppHref = (phone: string) => `https://wa.me/${phone.replace(/\D/g, '')}`

/** A number to call, and to write to. */
export const PhoneLinks = ({ phone }: { phone: string }) => {
  const t = useMessages().customers.detail
  return (
    <>
      <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
      <a class="link-small" href={whatsAppHref(phone)} rel="noreferrer" aria-label={t.whatsAppTo(formatPhone(phone))}>
        {t.whatsApp}
      </a>
    </>
  )
}

export const HandleLink = ({ handle }: { handle: string }) => (
  <a href={`https://www.youtube.com/@${encodeURIComponent(handle.replace(/^@/, ''))}`} rel="noreferrer nofollow">
    @{handle.replace(/^@/, '')}
  </a>
)
