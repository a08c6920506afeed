import { expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'
import { repairEmail } from '../../../../shared/cleaning/email/repair-email.ts'

test.each([
  ['a@b.com', 'a@b.com', null],
  [' a@b.com ', 'a@b.com', 'email.trimmed'],
  [' A@b.com ', 'a@b.com', 'email.lower-case'],
  ['a＠b。com', 'a@b.com', 'email.full-width'],
  ['a&#64;b.com', 'a@b.com', 'email.html-entity'],
  ['a%40b.com', 'a@b.com', 'email.percent-encoding'],
  ['a%40b@c.com', 'a%40b@c.com', null],
  ['john <a@b.com>', 'a@b.com', 'email.name-form'],
  ['john (a@b.com)', 'a@b.com', 'email.name-form'],
  ['john [a@b.com]', 'a@b.com', 'email.name-form'],
  ['a@b.com (john)', 'a@b.com', 'email.name-form'],
  ['a@b.com <c@d.com>', 'a@b.com <c@d.com', 'email.punctuation'],
  ['=a@b.com', 'a@b.com', 'email.formula-mark'],
  ['"a@b.com",', 'a@b.com', 'email.punctuation'],
  ['email: a@b.com', 'a@b.com', 'email.label'],
  ['mailto:a@b.com?subject=x', 'a@b.com', 'email.mailto'],
  ['mailto:"a@b.com"', 'a@b.com', 'email.mailto'],
  ['mailto:"mailto:"a@b.com', 'a@b.com', 'email.mailto'],
  ['mailto:"mailto:"mailto:"a@b.com', '"a@b.com', 'email.mailto'],
  ['http://a@b.com/', 'a@b.com', 'email.mailto'],
  ['john (at) acme [dot] com', 'john@acme.com', 'email.spelled-out'],
  ['john (at) acme', 'john (at) acme', null],
  ['john (at) acme.com', 'john@acme.com', 'email.spelled-out'],
  ['at@acme dot com', 'at@acme dot com', null],
  ['working at google.com', 'working at google.com', null],
  ['a @ b . com', 'a@b.com', 'email.spaces'],
  ['a b@c.com', 'a b@c.com', null],
  ['a@@b.com', 'a@b.com', 'email.double-at'],
  ['a@b,com', 'a@b.com', 'email.comma-for-dot'],
  ['a@b.com,hk', 'a@b.com,hk', null],
  ['a,b@c.com', 'a,b@c.com', null],
  ['a@b,com,x', 'a@b,com,x', null],
  ['a@xn--bcher-kva.de', 'a@bücher.de', 'email.domain-form'],
  ['a@bücher.de', 'a@bücher.de', null],
  ['a b@xn--bcher-kva.de', 'a b@xn--bcher-kva.de', null],
])('%j becomes %j by the rule %s', (raw, text, rule) => {
  expect(repairEmail(raw)).toEqual({ text, rule })
})

const queries = [
  'subject=RSVP',
  'subject=',
  'subject',
  'Subject=Your%20order',
  'body=Hello there',
  'cc=x@y.com',
  'bcc=x@y.com',
  'subject=Hi&body=Yes',
]
test.each(queries)('what a link asks of the mail program is none of the address: ?%s', (query) => {
  for (const sign of ['?', '&', '&amp;'])
    for (const raw of [`a@b.com${sign}${query}`, `mailto:a@b.com?${query}`, `<a@b.com${sign}${query}>`])
      expect([raw, cleanEmail(raw)]).toMatchObject([raw, { value: 'a@b.com', certainty: 'sure', rule: 'email.mailto' }])
})

test.each([
  'a@b.com?to=x@y.com',
  'a@b.com?',
  'a?subject=x@b.com',
  'a@b.com?x=1',
  'a@b.com? subject',
  'x@y.com a@b.com?subject=1',
])('%s is no such link', (raw) => expect(repairEmail(raw).rule).not.toBe('email.mailto'))

test('a comma stands for the point before the second part of an ending of two', () => {
  for (const ending of [
    'co,jp',
    'or,jp',
    'ne,jp',
    'ac,jp',
    'co,uk',
    'ac,uk',
    'co,kr',
    'or,kr',
    'co,nz',
    'co,in',
    'co,za',
    'co,th',
  ])
    expect([ending, cleanEmail(`ann@acme.${ending}`)]).toMatchObject([
      ending,
      { value: `ann@acme.${ending.replace(',', '.')}`, certainty: 'sure', rule: 'email.comma-for-dot' },
    ])
  // A place may stand behind an address, a country behind Colombia's ending.
  for (const raw of [
    'ann@acme.com,hk',
    'ann@acme.co,de',
    'ann@acme.co, jp',
    'ann@acme.co,JP office',
    'ann@acme.co,bob@acme.jp',
  ])
    expect([raw, cleanEmail(raw).value]).toEqual([raw, null])
})

test('who keeps the mailbox, in front of an address of theirs, is a label', () => {
  for (const provider of ['gmail', 'yahoo', 'hotmail', 'naver', 'qq'])
    for (const raw of [`${provider}: ann@${provider}.com`, `ann@${provider}.com (${provider})`])
      expect([raw, cleanEmail(raw).value]).toEqual([raw, `ann@${provider}.com`])
  expect(cleanEmail('yahoo: ann@gmail.com').value).toBeNull()
})
