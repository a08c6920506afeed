import { expect, test } from 'vitest'
import { readMarks } from '../../../../shared/cleaning/email/marks-of-address.ts'

test.each([
  ['OLD a@b.com', 'a@b.com', true],
  ['a@b.com (bounced)', 'a@b.com', true],
  ['a@b.com - no longer valid', 'a@b.com', true],
  ['old John a@b.com', 'a@b.com', true],
  ['a@b.com (doesn’t work)', 'a@b.com', true],
  ['a@b.com（退信）', 'a@b.com', true],
  ['Old: John <a@b.com>', 'a@b.com', true],
  ['a@b.com [work]', 'a@b.com', false],
  ['work e-mail: a@b.com', 'a@b.com', false],
  ['old a@b.com; c@d.com', 'c@d.com', true],
  ['c@d.com; old a@b.com', 'c@d.com', true],
  ['old a@b.com; old c@d.com', 'a@b.com', true],
  ['old a@b.com; work', 'a@b.com', true],
  ['old a@b.com c@d.com', 'c@d.com', true],
  ['a@b.com (old) c@d.com (new)', 'c@d.com', true],
  ['a@b.com (new) c@d.com (old)', 'a@b.com', true],
  ['new: a@b.com old: c@d.com', 'a@b.com', true],
  ['old: a@b.com new: c@d.com', 'c@d.com', true],
  ['a@b.com (not in use) c@d.com', 'c@d.com', true],
  ['a@b.com c@d.com - no longer valid', 'a@b.com', true],
  ['a@b.com（旧）c@d.com（新）', 'c@d.com', true],
  ['a@b.com旧 c@d.com', 'c@d.com', true],
  ['a@b.com(alt) c@d.com(neu)', 'c@d.com', true],
  ['a@b.com (old) c@d.com (old)', 'a@b.com', true],
  ['old a@b.com'.padEnd(500), 'a@b.com', true],
])('%j is the address %s, good no more: %j', (raw, address, isSpent) => {
  expect(readMarks(raw)).toEqual({ address, isSpent })
})

test.each([
  'a@b.com',
  'old',
  'work',
  '',
  'a@b.com (John)',
  'a@b.com work John',
  'a@b.com [work]; c@d.com',
  'a@b.com; old',
  'a@b.com c@d.com work',
  'work a@b',
  'John Old <j.old@acme.com>',
  'old a@b.com'.padEnd(501),
])('%j says nothing else of one address', (raw) => {
  expect(readMarks(raw)).toBeNull()
})
