import { expect, test } from 'vitest'
import { splitEmails } from '../../../../shared/cleaning/email/split-emails.ts'

test.each([
  ['', []],
  ['a@b.com', ['a@b.com']],
  ['a@b.com; c@d.com,e@f.com', ['a@b.com', 'c@d.com', 'e@f.com']],
  ['a@b.com ::: c@d.com', ['a@b.com', 'c@d.com']],
  ['a@b.com؛ c@d.com، e@f.com｜g@h.com', ['a@b.com', 'c@d.com', 'e@f.com', 'g@h.com']],
  ['a@b.com or c@d.com', ['a@b.com', 'c@d.com']],
  ['a@b.com或c@d.com', ['a@b.com', 'c@d.com']],
  ['a@b.com c@d.com', ['a@b.com', 'c@d.com']],
  ['John Smith a@b.com', ['John Smith a@b.com']],
  [';;', []],
])('%j has the parts %j', (raw, parts) => {
  expect(splitEmails(raw)).toEqual(parts)
})

test('what is longer than any list stays whole', () => {
  expect(splitEmails('a@b.com;c@d.com'.padEnd(2_000))).toEqual(['a@b.com', 'c@d.com'])
  const long = 'a@b.com;c@d.com'.padEnd(2_001)
  expect(splitEmails(long)).toEqual([long])
})
