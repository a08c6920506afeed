import type { CellIssue } from '../cleaning/cleaners.ts'
import { customerStatuses, customerTypes } from './fields.ts'

const email = 'Write the whole address, such as name@example.com.'
const phone = 'Write the whole number with + and the country code, such as +852 2345 6789.'
const status = `Choose one of ${customerStatuses.join(', ')}.`
const type = `Choose one of ${customerTypes.join(', ')}.`
const country = 'Write the name of one country, or its two letters, such as HK.'
const url = 'Write a web address, such as https://example.com.'
const youtube = 'Write the @handle, or the address of the channel.'
const count = 'Write a whole number in digits, such as 12000.'
const date = 'Write year, month and day, such as 2026-11-22.'
const yesOrNo = 'Write yes or no.'
const linkedin = 'Write the address of the page, such as https://www.linkedin.com/in/name.'
const account = 'Write the name of the account, such as @name.'

/** What a person is asked about: what is wrong with a text, or that it was rounded. */
export type Doubt = CellIssue | 'count.approximate'

const advice: Readonly<Record<Doubt, string>> = {
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
  'date.two-digit-year': date,
  'email.is-a-phone': 'This is a phone number: put it under Phone.',
  'email.is-a-url': 'This is a web address: put it under Website.',
  'email.misspelt-domain': 'Look at the part behind the @ again.',
  'email.no-at': email,
  'email.no-domain': email,
  'email.no-mailbox': email,
  'email.no-top-level-domain': email,
  'email.not-an-address': email,
  'email.placeholder': 'Write the address, or leave this empty.',
  'email.several': 'Leave one address here and put the others into the notes.',
  'email.space-inside': email,
  'email.stray-dot': email,
  'email.too-long': email,
  'email.unknown-domain': 'Look at the ending behind the last dot again.',
  'email.words-around': email,
  'id.not-a-uuid': 'Write the Harbour id as an export has it.',
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
  'phone.extension': 'Leave the number here and put the extension into the notes.',
  'phone.is-a-date': phone,
  'phone.is-an-email': 'This is an e-mail address: put it under E-mail.',
  'phone.no-country': phone,
  'phone.not-a-number': phone,
  'phone.not-valid': phone,
  'phone.placeholder': phone,
  'phone.scientific-notation': 'A spreadsheet has cut this number short. Write all of its digits.',
  'phone.several': 'Leave one number here and put the others under further phones.',
  'phone.too-long': phone,
  'phone.too-short': phone,
  'phone.two-readings': phone,
  'phone.words-around': phone,
  'status.unknown-word': status,
  'url.has-credentials': 'Take the name and password out of the address.',
  'url.is-an-email': 'This is an e-mail address: put it under E-mail.',
  'url.not-a-website': url,
  'url.not-http': url,
  'url.several': 'Leave one address here and put the others into the notes.',
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
  'youtube.is-a-video': 'This leads to a video. Write the @handle, or the address of the channel.',
  'youtube.is-an-email': youtube,
  'youtube.maybe-a-site': youtube,
  'youtube.not-a-channel': youtube,
  'youtube.other-site': youtube,
  'youtube.too-long': youtube,
  'youtube.unclear-link': youtube,
}

/** What to do about a text that a cleaning rule finds fault with. */
export const adviseOn = (doubt: Doubt): string => advice[doubt]
