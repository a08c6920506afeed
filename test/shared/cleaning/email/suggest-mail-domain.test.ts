import { expect, test } from 'vitest'
import {
  suggestMailDomain,
  suggestMissingAt,
  suggestMissingDot,
} from '../../../../shared/cleaning/email/suggest-mail-domain.ts'

test.each([
  ['gmial.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gmaill.con', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['hotmial.co.uk', 'hotmail.co.uk'],
  ['outlok.com', 'outlook.com'],
  ['yahooo.com.hk', 'yahoo.com.hk'],
  ['yahoo.cm', 'yahoo.com'],
  ['iclod.com', 'icloud.com'],
  ['acme.con', 'acme.com'],
  ['a.con', 'a.com'],
  ['gmail.net', 'gmail.com'],
  ['icloud.cn.com', 'icloud.com'],
  ['acme.ogr', 'acme.org'],
  ['acme.couk', 'acme.co.uk'],
])('%s was probably meant as %s', (domain, meant) => {
  expect(suggestMailDomain(domain)).toBe(meant)
})

test.each([
  'gmail.com',
  'acme.com',
  'acme.cm',
  '.con',
  'con',
  'hotmail.net',
  'acme.co',
  'acme.om',
  'ymail.com',
  'mail.com',
  'email.com',
  'grail.com',
  'yahoo.fr',
  'yahoo.es',
  'outlook.de',
  'hotmail.be',
  'live.com',
  'love.com',
  'never.com',
  'naver.com',
  'gmx.de',
])('%s may be just that', (domain) => {
  expect(suggestMailDomain(domain)).toBeNull()
})

test('a provider is known without its dot or its @', () => {
  expect(suggestMissingDot('gmail')).toBe('gmail.com')
  expect(suggestMissingDot('gmailcom')).toBe('gmail.com')
  expect(suggestMissingDot('acmecom')).toBe('acme.com')
  expect(suggestMissingDot('acme')).toBeNull()
  expect(suggestMissingAt('john.gmail.com')).toBe('john@gmail.com')
  expect(suggestMissingAt('gmail.com')).toBeNull()
})

// The name of the next cell or line, glued to whatever ending a firm or a provider has.
test.each(['com', 'co.uk', 'com.hk', 'co.jp', 'de', 'net', 'com.br'])('a label glued to .%s is left off', (ending) => {
  for (const label of ['mobile', 'tel', 'phone', 'fax', 'cell', 'whatsapp', 'www'])
    for (const name of ['acme', 'yahoo', 'hotmail', 'web'])
      expect([`${name}.${ending}${label}`, suggestMailDomain(`${name}.${ending}${label}`)]).toEqual([
        `${name}.${ending}${label}`,
        suggestMailDomain(`${name}.${ending}`) ?? `${name}.${ending}`,
      ])
})

test.each(['acme.tel', 'acme.mobi', 'tel.acme.com', 'mobile.de', 'acmetel.com', 'intel.com', 'hotel.de', 'online.de'])(
  '%s ends in no label',
  (domain) => expect(suggestMailDomain(domain)).toBeNull(),
)
