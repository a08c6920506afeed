import { expect, test } from 'vitest'
import { findContradiction } from '../../../../../shared/importing/mapping/values/find-contradiction.ts'

const mail = 'ada@example.com'
const url = 'https://example.com'
const phone = '+852 9044 1287'

test.each([
  ['email', [url], 'url'],
  ['email', [mail], null],
  ['email', [url, mail], null],
  ['email', [url, url, mail], 'url'],
  ['email', ['', ' '], null],
  ['email', [], null],
  ['email', [phone, url, phone], 'phone'],
  ['email', ['1', '2'], null],
  ['email', ['1', '2', '3'], 'number'],
  ['email', ['yes', 'no'], null],
  ['email', ['yes', 'no', 'no'], 'boolean'],
  ['email', ['1', '2', '3', mail, mail], 'number'],
  ['email', ['1', '2', '3', mail, mail, mail], null],
  ['email', ['Ada'], null],
  ['notes', [url, url], null],
  ['company_website', [mail], 'email'],
  ['phone', ['3', '12'], 'date'],
  ['phone', ['123', '456'], null],
  ['phone', [phone], null],
  ['phone', ['2026-11-28'], 'date'],
  ['status', [phone, phone], null],
  ['status', [mail], 'email'],
  ['youtube_subscribers', ['1.2M subs', '3 thousand', '5k fans'], null],
  ['youtube_subscribers', ['many', 'few', 'none of it'], 'text'],
  ['youtube_subscribers', ['many', 'few'], null],
] as const)('cells of %s that are %j contradict it as %s', (field, cells, kind) => {
  expect(findContradiction(field, cells)).toBe(kind)
})
