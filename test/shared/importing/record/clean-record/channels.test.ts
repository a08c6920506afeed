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

describe('the name of a channel', () => {
  const ofChannel = (name: string, channel = '@somebody') => clean('N=display_name,C=youtube_handle', [name, channel])

  test.each([
    'Salty Sailor',
    'Velvet Thunder',
    'Cine Crítica',
    'Nordic Knits',
    'K-Pop Corner',
    'Kanal Sieben',
    'Tokyo Drift',
    'Ruby Codes',
    'Max Gaming',
    'Daily Dose',
    'Cocina Fácil',
  ])('%s has no halves', (name) => {
    expect(ofChannel(name).record).toMatchObject({ display_name: name })
    expect(ofChannel(name).inferred).toEqual({ customer_type: 'youtube_creator' })
  })

  test.each([
    ['Marco Rossi', 'Marco', 'Rossi'],
    ['Anna Schmidt', 'Anna', 'Schmidt'],
    ['田中 太郎', '太郎', '田中'],
    ['王小明', '小明', '王'],
  ])('%s is somebody’s name, and has', (name, first_name, last_name) => {
    expect(ofChannel(name).inferred).toMatchObject({ first_name, last_name })
  })

  test('beside a firm it is of a person, and without a channel too', () => {
    const cells = ['Salty Sailor', '@salty', 'Acme Ltd']
    const halves = { first_name: 'Salty', last_name: 'Sailor' }
    expect(clean('N=display_name,C=youtube_handle,F=company_primary', cells).inferred).toMatchObject(halves)
    expect(clean('N=display_name,E=email', ['Salty Sailor', 'salty@sea.example']).inferred).toMatchObject(halves)
  })

  test('a creator is told by subscribers where the channel can’t be read', () => {
    const cells = ['Neon Nomad', 'n/a yet', '87K']
    const { inferred } = clean('N=display_name,C=youtube_handle,S=youtube_subscribers', cells)
    expect(inferred.customer_type).toBe('youtube_creator')
  })
})
