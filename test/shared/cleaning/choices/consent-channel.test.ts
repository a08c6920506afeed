import { expect, test } from 'vitest'
import { type ConsentChannel, consentChannel, refusesAll } from '../../../../shared/cleaning/choices/consent-channel.ts'

const columns: Readonly<Record<ConsentChannel, readonly string[]>> = {
  email: [
    'Accepts Email Marketing',
    'HasOptedOutOfEmail',
    'EMAIL_BLACKLISTED',
    'hs_email_optout',
    'Email-Einwilligung',
  ],
  phone: ['DoNotCall', 'Phone opt-out', 'Consent to phone calls', '电话营销同意', 'Einwilligung Telefon'],
  post: ['Do not mail', 'Postal opt out', 'Opt-out of letters'],
  side: [
    ...['SMS Opt Out', 'Accepts SMS Marketing', 'HasOptedOutOfFax', 'SMS_BLACKLISTED', 'WhatsApp opt-in', 'DoNotFax'],
    ...['Push notifications consent', 'Newsletter opt-in', 'Email newsletter opt-in', 'Einwilligung Newsletter'],
    ...['拒收短信', 'メルマガ配信許可', 'ショートメール配信許可', 'Opt out of texts'],
  ],
  all: [
    ...['Do not contact', 'Opt out', 'subscribed', 'Marketing consent', '退订', 'Opt out (SMS, email)'],
    ...['Opt-out of all emails and newsletters', 'Consent to email & phone', 'Einwilligung'],
  ],
}

test.each(Object.entries(columns))('columns about %s', (channel, names) => {
  for (const name of names) expect(consentChannel(name), name).toBe(channel)
})

const refused = (channel: ConsentChannel) => ({ channel, isRefused: true })
const granted = (channel: ConsentChannel) => ({ channel, isRefused: false })

test.each([
  [[], false],
  [[refused('all')], true],
  [[refused('email')], true],
  [[refused('email'), refused('phone')], true],
  [[refused('side')], false],
  [[refused('email'), granted('phone')], false],
  [[refused('email'), granted('side')], true],
  [[refused('email'), granted('all')], true],
  [[refused('all'), granted('email')], true],
  [[granted('email'), refused('side')], false],
])('%j: %j', (consents, isRefused) => expect(refusesAll(consents)).toBe(isRefused))
