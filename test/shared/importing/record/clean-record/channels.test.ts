import { describe, expect, test } from 'vitest'
import { clean } from './columns.ts'

describe('what a record says of a channel', () => {
  test.each<[string, string, string[], object]>([
    ['a handle in the handle’s column', 'H=youtube_handle', ['@Ada'], { youtube_handle: '@ada' }],
    [
      'a channel in the handle’s column',
      'H=youtube_handle',
      ['youtube.com/channel/UC1234567890123456789012'],
      {
        youtube_channel_url: 'https://www.youtube.com/channel/UC1234567890123456789012',
      },
    ],
    [
      'a handle in the channel’s column',
      'C=youtube_channel_url',
      ['https://youtube.com/@Ada'],
      {
        youtube_handle: '@ada',
        youtube_channel_url: 'https://www.youtube.com/@ada',
      },
    ],
    [
      'two handles that differ',
      'H=youtube_handle,C=youtube_channel_url',
      ['@ada', 'youtube.com/@bob'],
      {
        youtube_handle: '@ada',
        youtube_channel_url: 'https://www.youtube.com/@bob',
        extra: { youtube_handle_raw: 'youtube.com/@bob' },
      },
    ],
    [
      'a video is no channel, and is kept',
      'C=youtube_channel_url',
      ['https://youtu.be/abc'],
      { extra: { youtube_raw: 'https://youtu.be/abc' } },
    ],
  ])('%s', (_, spec, cells, record) => {
    expect(clean(spec, cells).record).toEqual(record)
  })
})
