import type { CellIssue } from '../cleaning/cleaners.ts'
import { type Text, textOf } from '../messages/text.ts'
import { customerStatuses, customerTypes } from './fields.ts'

const email = textOf('advice.email')
const phone = textOf('advice.phone')
const status = textOf('advice.oneOf', { words: customerStatuses })
const type = textOf('advice.oneOf', { words: customerTypes })
const country = textOf('advice.country')
const url = textOf('advice.url')
const youtube = textOf('advice.youtube')
const count = textOf('advice.count')
const date = textOf('advice.date')
const yesOrNo = textOf('advice.yesOrNo')
const linkedin = textOf('advice.linkedin')
const account = textOf('advice.account')

/** What a person is asked about: what is wrong with a text, or that it was rounded. */
export type Doubt = CellIssue | 'count.approximate'

const advice: Readonly<Record<Doubt, Text>> = {
  'count.approximate': count,
  'boolean.not-yes-or-no': yesOrNo,
  'count.negative': count,
  'count.not-a-number': count,
  'count.not-whole': count,
  'count.range': count,
  'count.scientific-notation': count,
  'count.unclear-separator': count,
  'country.ambiguous': country,
  'country.contradiction': country,
  'country.doubted': country,
  'country.is-a-people': country,
  'country.is-a-place': country,
  'country.misspelt': country,
  'country.na-or-nothing': country,
  'country.several': country,
  'country.short-number': country,
  'country.unknown': country,
  'country.words-around': country,
  'customer_type.unknown-word': type,
  'date.day-or-month-first': date,
  'date.is-a-number': date,
  'date.no-such-day': date,
  'date.not-a-date': date,
  'date.other-order': date,
  'date.other-weekday': date,
  'date.two-digit-year': date,
  'email.is-a-phone': textOf('advice.phoneInEmail'),
  'email.is-a-url': textOf('advice.urlInEmail'),
  'email.masked': email,
  'email.misspelt-domain': textOf('advice.emailDomain'),
  'email.no-at': email,
  'email.no-domain': email,
  'email.no-mailbox': email,
  'email.no-top-level-domain': email,
  'email.not-an-address': email,
  'email.placeholder': textOf('advice.emailOrNothing'),
  'email.several': textOf('advice.oneAddress'),
  'email.space-inside': email,
  'email.stray-dot': email,
  'email.too-long': email,
  'email.unknown-domain': textOf('advice.emailEnding'),
  'email.words-around': email,
  'email.wrong-letters': email,
  'id.not-a-uuid': textOf('advice.id'),
  'instagram.bad-name': account,
  'instagram.is-an-email': account,
  'instagram.maybe-a-site': account,
  'instagram.not-a-profile': account,
  'instagram.other-site': account,
  'instagram.too-long': account,
  'linkedin.is-an-email': linkedin,
  'linkedin.not-a-profile': linkedin,
  'linkedin.old-link': linkedin,
  'linkedin.other-site': linkedin,
  'linkedin.person-or-company': linkedin,
  'linkedin.sales-navigator': linkedin,
  'linkedin.short-link': linkedin,
  'linkedin.too-long': linkedin,
  'phone.extension': textOf('advice.phoneExtension'),
  'phone.is-a-date': phone,
  'phone.is-a-fax': textOf('advice.fax'),
  'phone.is-an-email': textOf('advice.emailElsewhere'),
  'phone.no-country': phone,
  'phone.not-a-number': phone,
  'phone.not-valid': phone,
  'phone.placeholder': phone,
  'phone.scientific-notation': textOf('advice.phoneDigits'),
  'phone.several': textOf('advice.onePhone'),
  'phone.too-long': phone,
  'phone.too-short': phone,
  'phone.two-readings': phone,
  'phone.words-around': phone,
  'status.unknown-word': status,
  'url.has-credentials': textOf('advice.urlCredentials'),
  'url.is-an-email': textOf('advice.emailElsewhere'),
  'url.not-a-website': url,
  'url.not-http': url,
  'url.several': textOf('advice.oneAddress'),
  'url.too-long': url,
  'url.unknown-domain': url,
  'url.words-around': url,
  'x.bad-name': account,
  'x.is-a-post': account,
  'x.is-an-email': account,
  'x.not-a-profile': account,
  'x.other-site': account,
  'x.too-long': account,
  'youtube.bad-channel-id': youtube,
  'youtube.bad-handle': youtube,
  'youtube.bad-name': youtube,
  'youtube.is-a-name': youtube,
  'youtube.is-a-video': textOf('advice.video'),
  'youtube.is-an-email': youtube,
  'youtube.maybe-a-site': youtube,
  'youtube.not-a-channel': youtube,
  'youtube.other-site': youtube,
  'youtube.too-long': youtube,
  'youtube.unclear-link': youtube,
}

/** What to do about a text that a cleaning rule finds fault with. */
export const adviseOn = (doubt: Doubt): Text => advice[doubt]
