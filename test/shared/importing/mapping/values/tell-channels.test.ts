import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../../../../shared/importing/mapping/tell-columns-apart.ts'
import { tellChannels } from '../../../../../shared/importing/mapping/values/tell-channels.ts'

const channel: Candidate = { index: 0, field: 'youtube_channel_url', confidence: 0.6, rank: 3, evidence: 'synonym' }
const other = (field: Candidate['field']): Candidate => ({ ...channel, index: 1, field, confidence: 1 })

const tell = (cells: readonly string[], others: readonly Candidate[] = [], one: Candidate = channel) =>
  tellChannels([one, ...others], (index) => (index === 0 ? cells : [])).filter(({ index }) => index === 0)

describe('a column that is called a channel', () => {
  test.each([
    ['@ada'],
    ['https://www.youtube.com/c/ada'],
    ['m.youtube.com/@ada'],
    ['youtu.be/x'],
    ['UC1234567890123456789012'],
  ])('is one where its cells are: %s', (cell) => {
    expect(tell([` ${cell} `, '', cell, 'Ada'])).toEqual([{ ...channel, confidence: 0.9 }])
  })

  test.each([
    ['half of them are', ['@ada', 'Ada'], []],
    ['none is', ['Web', 'Shop'], []],
    ['an id is too short', ['UC123456789012345678901'], []],
  ])('is the way by which somebody came where %s', (_, cells, wanted) => expect(tell(cells)).toEqual(wanted))

  test('stays what it is called where it is empty, or its cells have said what it is', () => {
    expect(tell(['', ' '])).toEqual([channel])
    expect(tell(['Web'], [], { ...channel, evidence: 'values' })).toEqual([{ ...channel, evidence: 'values' }])
    expect(tell(['@ada'], [], { ...channel, confidence: 1 })).toEqual([{ ...channel, confidence: 1 }])
  })

  test('has the name of a creator where another column is about channels', () => {
    const named = { ...channel, field: 'display_name', confidence: 0.9, evidence: 'values' }
    for (const field of ['youtube_handle', 'youtube_subscribers'] as const)
      expect(tell(['Ada plays'], [other(field)])).toEqual([named])
    expect(tell(['Ada plays'], [], { ...channel, confidence: 0.9 })).toEqual([named])
    expect(tell(['Ada plays'], [], { ...channel, confidence: 1 })).toEqual([{ ...named, confidence: 1 }])
    expect(tell(['Ada plays'], [other('email')])).toEqual([])
  })

  test('but not where some cell is a channel, or another column has a name', () => {
    const creators = [other('youtube_handle')]
    expect(tell(['Ada plays', 'x', '@ada'], creators)).toEqual([channel])
    for (const field of ['display_name', 'first_name', 'last_name'] as const)
      expect(tell(['Ada plays'], [...creators, other(field)])).toEqual([channel])
  })
})

test('other columns stay as they are', () => {
  expect(tellChannels([other('email')], () => ['Web'])).toEqual([other('email')])
})
