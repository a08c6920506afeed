import { expect, test } from 'vitest'
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
  ['http://a@b.com/', 'a@b.com', 'email.mailto'],
  ['john (at) acme [dot] com', 'john@acme.com', 'email.spelled-out'],
  ['john (at) acme', 'john (at) acme', null],
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
