import { getCountries } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'
import { isChatName, readChatNumber } from '../../../../shared/cleaning/phone/read-chat-number.ts'
import { drawNumbers } from './random-numbers.ts'

const forms: readonly ((digits: string) => string)[] = [
  (digits) => `${digits}@c.us`,
  (digits) => `${digits}@s.whatsapp.net`,
  (digits) => `${digits}:12@s.whatsapp.net`,
  (digits) => `https://wa.me/${digits}`,
  (digits) => `wa.me/${digits}`,
  (digits) => `http://www.wa.me/+${digits}/`,
  (digits) => `https://wa.me/${digits}?text=Hello%20there`,
  (digits) => `https://api.whatsapp.com/send?phone=${digits}`,
  (digits) => `https://web.whatsapp.com/send/?phone=%2B${digits}&text=hi`,
  (digits) => `https://api.whatsapp.com/send?text=hi&phone=${digits}`,
  (digits) => `whatsapp://send?phone=${digits}`,
  (digits) => `viber://chat?number=%2B${digits}`,
  (digits) => `https://signal.me/#p/+${digits}`,
  (digits) => `https://t.me/+${digits}`,
]

test.each(getCountries())('numbers of %s are read of every form, whatever the country of the record', (region) => {
  for (const { e164 } of drawNumbers(region, 2, 20261129)) {
    if (e164.length < 8) continue
    for (const form of forms) {
      const raw = form(e164.slice(1))
      for (const country of [undefined, 'HK', 'US', region]) {
        const { value, certainty } = cleanPhone(raw, { country })
        expect([raw, value, certainty]).toEqual([raw, e164, 'sure'])
      }
    }
  }
})

describe('what looks like one and has no number', () => {
  test.each([
    'https://wa.me/message/ABCDEF1234567',
    'https://wa.me/qr/1234567ABCDEFG',
    'https://chat.whatsapp.com/12345678901',
    'https://t.me/joinchat/1234567890',
    'https://t.me/1234567890',
    'https://t.me/+AbC1234567',
    'https://acme.com/4915112345678',
    '4915112345678@acme.us',
    '4915112345678@xc.us',
    'anna@c.us',
    '4915112345678-161000@g.us',
    '4915112345678',
    '',
  ])('%s', (raw) => expect(readChatNumber(raw)).toBeNull())
})

test('what a chat calls somebody or a group is no address of mail', () => {
  for (const raw of [
    '4915112345678@c.us',
    '123@g.us',
    '99@lid',
    'status@broadcast',
    '123@newsletter',
    'x.y@s.whatsapp.net',
  ])
    expect([raw, isChatName(raw), cleanEmail(raw).value]).toEqual([raw, true, null])
  for (const raw of ['4915112345678@acme.us', '12345@qq.com', 'a@us.com', 'a@newsletter.com', 'a@whatsapp.net.de'])
    expect([raw, isChatName(raw)]).toEqual([raw, false])
  expect(cleanEmail('12345@qq.com').value).toBe('12345@qq.com')
})
