import { describe, expect, test } from 'vitest'
import { cleanYoutube, youtubeChannelUrl, youtubeHandle } from '../../../../shared/cleaning/links/clean-youtube.ts'
import { testLaws, testTable } from '../rule-laws.ts'

const id = 'UCaB3-_xYz01aB3-_xYz01aB'
const channel = `https://www.youtube.com/channel/${id}`

describe('a YouTube cell', () => {
  testTable(cleanYoutube, {
    blank: ['', ' ', 'n/a', 'none', '-', 'null'],
    sure: [
      ['@acme', '@acme', null],
      ['@陳', '@陳', null],
      [`@${'a'.repeat(30)}`, `@${'a'.repeat(30)}`, null],
      ['acme/videos', '@acme', 'youtube.handle'],
      ['john.smith', '@john.smith', 'youtube.handle'],
      ['c/acme', 'https://www.youtube.com/c/acme', 'youtube.c-link'],
      ['youtube.com/c/a', 'https://www.youtube.com/c/a', 'youtube.c-link'],
      [`youtube.com/c/${'a'.repeat(100)}`, `https://www.youtube.com/c/${'a'.repeat(100)}`, 'youtube.c-link'],
      [channel, channel, null],
      ['@AcmeTV', '@acmetv', 'youtube.handle'],
      ['AcmeTV', '@acmetv', 'youtube.handle'],
      ['＠ＡｃｍｅTV', '@acmetv', 'youtube.handle'],
      ['YouTube: @acme', '@acme', 'youtube.handle'],
      ['@acme/videos', '@acme', 'youtube.handle'],
      ['@null', '@null', null],
      ['@john.doe', '@john.doe', null],
      ['香港仔', '@香港仔', 'youtube.handle'],
      ['https://www.youtube.com/@AcmeTV', '@acmetv', 'youtube.handle-link'],
      ['youtube.com/@acme/videos?view=0', '@acme', 'youtube.handle-link'],
      ['m.youtube.com/@acme', '@acme', 'youtube.handle-link'],
      ['https//youtube.com/@acme', '@acme', 'youtube.handle-link'],
      ['https://youtu.be/@acme', '@acme', 'youtube.handle-link'],
      ['https://www.youtube.com/@acme.', '@acme', 'youtube.handle-link'],
      ['https://www.youtube.com/@%E6%97%A5%E6%9C%AC', '@日本', 'youtube.handle-link'],
      [`youtube.com/channel/${id}/featured`, channel, 'youtube.channel-link'],
      [id, channel, 'youtube.channel-id'],
      ['youtube.com/c/AcmeTV', 'https://www.youtube.com/c/acmetv', 'youtube.c-link'],
      ['youtube.com/c/中文', 'https://www.youtube.com/c/%E4%B8%AD%E6%96%87', 'youtube.c-link'],
      ['http://www.youtube.com/user/AcmeTV', 'https://www.youtube.com/user/acmetv', 'youtube.user-link'],
      ['youtube.com/c/@AcmeTV', '@acmetv', 'youtube.handle-link'],
      ['youtube.com/user/@AcmeTV', '@acmetv', 'youtube.handle-link'],
      ['/user/acme', 'https://www.youtube.com/user/acme', 'youtube.user-link'],
    ],
    guess: [
      ['youtube.com/AcmeTV', '@acmetv', 'youtube.unclear-link'],
      [
        'youtube.com/UC0123456789012345678901',
        'https://www.youtube.com/channel/UC0123456789012345678901',
        'youtube.unclear-link',
      ],
      ['Acme Channel', '@acmechannel', 'youtube.is-a-name'],
      ['acme.com', '@acme.com', 'youtube.maybe-a-site'],
    ],
    none: [
      ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube.is-a-video'],
      ['https://youtu.be/dQw4w9WgXcQ', 'youtube.is-a-video'],
      ['https://youtu.be', 'youtube.not-a-channel'],
      ['acme/other', 'youtube.not-a-channel'],
      ['c/acme/videos', 'youtube.not-a-channel'],
      ['@ac', 'youtube.bad-handle'],
      [`@${'a'.repeat(31)}`, 'youtube.bad-handle'],
      [`youtube.com/c/${'a'.repeat(101)}`, 'youtube.bad-name'],
      ['youtube.com/shorts/dQw4w9WgXcQ', 'youtube.is-a-video'],
      ['youtube.com', 'youtube.not-a-channel'],
      ['youtube.com/playlist?list=PL1', 'youtube.not-a-channel'],
      ['youtube.com/channel/UCshort', 'youtube.bad-channel-id'],
      ['@ab', 'youtube.bad-handle'],
      [`@${'a'.repeat(31)}`, 'youtube.bad-handle'],
      ['john@acme.com', 'youtube.is-an-email'],
      ['https://acme.com/@acme', 'youtube.other-site'],
      ['https://notyoutube.com/@acme', 'youtube.other-site'],
      ['https://youtube.com.evil.com/@acme', 'youtube.other-site'],
    ],
  })
  testLaws(cleanYoutube, {
    kind: 'youtube',
    pieces: [
      'acme',
      'Acme',
      'youtube.com/',
      'https://',
      'www.',
      'youtu.be/',
      'channel/',
      id,
      'c/',
      'user/',
      '%E6',
      '日本',
      '?v=',
    ],
  })
})

test('a handle is a channel address as well', () => {
  expect(youtubeHandle('@日本')).toBe('@日本')
  expect(youtubeChannelUrl('@日本')).toBe('https://www.youtube.com/@%E6%97%A5%E6%9C%AC')
})

test('a channel address gives no handle', () => {
  expect(youtubeHandle(channel)).toBeNull()
  expect(youtubeChannelUrl(channel)).toBe(channel)
})

test.each([
  ['@abc (12.4K subs)', '@abc'],
  ['@abc — 1,2 Mio. Abos', '@abc'],
  ['abc (YouTube, 5k)', '@abc'],
  ['@abc (3.4万粉丝)', '@abc'],
  ['abc on YT', '@abc'],
  ['youtube.com/@abc (5k)', '@abc'],
  ['Team on Tour', null],
])('%s is %s, however many follow', (text, handle) => expect(cleanYoutube(text).value).toBe(handle))
