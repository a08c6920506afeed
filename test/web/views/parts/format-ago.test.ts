import { expect, test } from 'vitest'
import { catalogues } from '../../../../web/messages/catalogues.ts'
import { en } from '../../../../web/messages/en/index.ts'
import { formatAgo } from '../../../../web/views/parts/format-ago.ts'

const now = new Date('2026-11-29T12:00:00Z')

test.each([
  ['2026-11-29T12:00:30Z', 'now'],
  ['2026-11-29T11:59:01Z', 'now'],
  ['2026-11-29T11:59:00Z', '1 minute ago'],
  ['2026-11-29T11:00:01Z', '59 minutes ago'],
  ['2026-11-29T11:00:00Z', '1 hour ago'],
  ['2026-11-28T12:00:01Z', '23 hours ago'],
  ['2026-11-28T12:00:00Z', 'yesterday'],
  ['2026-11-27T23:59:59Z', '2 days ago'],
  ['2026-11-23T00:00:00Z', '6 days ago'],
  ['2026-11-22T23:59:59Z', '22 Nov 2026'],
  ['2026-11-30T00:00:00Z', '30 Nov 2026'],
])('%s was %s', (at, words) => expect(formatAgo(new Date(at), now, en)).toBe(words))

test('another language says it its own way', () => {
  expect(formatAgo(new Date('2026-11-29T11:55:00Z'), now, catalogues['zh-Hant'])).toBe('5 分鐘前')
})
