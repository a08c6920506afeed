import { describe, expect, test } from 'vitest'
import { findFieldOfValues } from '../../../../shared/importing/mapping/find-field-of-values.ts'

test.each([
  ['ada@example.com', 'email'],
  ['https://www.youtube.com/@ada', 'youtube_channel_url'],
  ['m.youtube.com/c/x', 'youtube_channel_url'],
  ['https://hk.linkedin.com/in/ada', 'linkedin_url'],
  ['facebook.com/ada', 'facebook_url'],
  ['https://m.fb.com/ada', 'facebook_url'],
  ['www.instagram.com/ada', 'instagram_url'],
  ['https://x.com/ada', 'x_url'],
  ['twitter.com/ada', 'x_url'],
  ['https://example.com', 'company_website'],
  ['+852 9044 1287', 'phone'],
  ['Ada', null],
  ['HK', null],
])('cells like %s speak for %s', (cell, field) => {
  expect(findFieldOfValues([cell])?.field ?? null).toBe(field)
})

describe('four cells in five have to look like it', () => {
  const mail = 'a@a.example'

  test.each([
    [[mail], 0.8],
    [[mail, '', ' '], 0.8],
    [[mail, mail, mail, mail, 'x'], 0.64],
    [[mail, mail, mail, 'x'], null],
    [[], null],
    [['', ' '], null],
  ])('%j: %j', (cells, confidence) => expect(findFieldOfValues(cells)?.confidence ?? null).toBe(confidence))
})

describe('countries by their whole names', () => {
  test.each([
    [['Hong Kong', 'China', 'Japan'], 'country_code'],
    [['Hong Kong', 'China'], null],
    [['Hong Kong', 'China', 'Japan', 'Peru', 'Nowhere land'], 'country_code'],
    [['Hong Kong', 'China', 'Japan', 'Nowhere land'], null],
    [['HK', 'CN', 'JP'], null],
    [['USA', 'USA', 'USA'], null],
    [['香港', '中国', '日本'], 'country_code'],
    [[`Hong Kong${' '.repeat(60)}x`, 'China', 'Japan'], null],
  ])('%j: %s', (cells, field) => expect(findFieldOfValues(cells)?.field ?? null).toBe(field))
})

describe('a column of addresses of mail of which many need repair', () => {
  const clean = (count: number) => Array.from({ length: count }, (_, at) => `ada${at}@acme.com`)
  const dirty = [
    ...[
      'ada(at)acme.com',
      'bob at acme dot com',
      'eve@acme',
      'x@y,com',
      'a@b.com / c@d.com',
      'mailto:ann@acme.com',
      'none',
    ],
    ...[
      'no email',
      'kim＠acme.com',
      'old: kay@a.com new: kay@b.com',
      'lou@@acme.com',
      '<joe@acme.com>',
      'ma x@acme.com',
      '-',
    ],
  ]

  test('is found with up to half of them dirty', () => {
    const wrong = dirty.map((_, at) => [...clean(dirty.length), ...dirty.slice(0, at + 1)])
    expect(wrong.filter((cells) => findFieldOfValues(cells)?.field !== 'email')).toEqual([])
  })

  test.each([
    ['notes that name some', [...clean(3), 'call first', 'likes tea', 'see card', 'VIP', 'met in May']],
    ['few', [...clean(2), 'x@y,com', 'eve@acme']],
    ['handles', ['@ada', '@bob', '@eve', '@kim']],
    ['one in three', [...clean(4), ...dirty.slice(0, 8)]],
  ])('%s are none', (_, cells) => expect(findFieldOfValues(cells)?.field).not.toBe('email'))
})
