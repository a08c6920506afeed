import { expect, test } from 'vitest'
import { isEmail } from '../../../../shared/cleaning/email/is-email.ts'

test.each([
  'a@b.co',
  'john.smith+tag@mail.acme.co.uk',
  "o'brien@acme.com",
  'a_b-c@acme-x.com',
  'a@xn--bcher-kva.de',
  'a@bücher.de',
  '用户@例子.广告',
  'josé@acme.com',
  `${'a'.repeat(64)}@acme.com`,
  `${'a'.repeat(64)}@${`${'b'.repeat(63)}.`.repeat(2)}${'b'.repeat(57)}.com`,
  `${'陳'.repeat(21)}1@acme.com`,
  'a@b.xn--p1ai',
])('%s is an address', (text) => {
  expect(isEmail(text)).toBe(true)
})

test.each([
  '',
  '@',
  'a',
  'a@',
  '@b.co',
  'a@b',
  'a@b.c',
  'a@@b.co',
  'a b@c.co',
  'a@b c.co',
  '.a@b.co',
  'a.@b.co',
  'a..b@c.co',
  'a@b..co',
  'a@.b.co',
  'a@-b.co',
  'a@b-.co',
  'a@b.co.',
  'a@b.1x',
  'a@[127.0.0.1]',
  'a@127.0.0.1',
  '"a b"@c.co',
  'a@b,co',
  'a@b_c.co',
  'a@b.co\n',
  'a@b%2Eco',
  'a@例子／.广告',
  `${'a'.repeat(65)}@acme.com`,
  `${'a'.repeat(64)}@${`${'b'.repeat(63)}.`.repeat(2)}${'b'.repeat(58)}.com`,
  `${'陳'.repeat(21)}12@acme.com`,
  `${'陳'.repeat(30)}@acme.com`,
  `a@${'b'.repeat(64)}.com`,
  `a@${'bc.'.repeat(90)}com`,
  'info陳@acme.com',
  '\ud800@acme.com',
])('%j is none', (text) => {
  expect(isEmail(text)).toBe(false)
})
