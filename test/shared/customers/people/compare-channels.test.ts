import { expect, test } from 'vitest'
import { compareChannels } from '../../../../shared/customers/people/compare-channels.ts'

const at = (path: string) => `https://www.youtube.com/${path}`
type Channel = readonly [handle: string | null, url: string | null]

test.each<[why: string, one: Channel, other: Channel, areTwo: boolean]>([
  ['two handles', ['@a', null], ['@b', null], true],
  ['one handle', ['@a', null], ['@a', null], false],
  ['no channel at all', [null, null], [null, null], false],
  ['a channel and none', ['@a', null], [null, null], false],
  ['two handles in addresses', [null, at('@a')], [null, at('@b')], true],
  ['a handle and the same in an address', ['@a', null], [null, at('@a')], false],
  ['a handle and another in an address', ['@a', null], [null, at('@b')], true],
  ['a handle in an address, written in percent signs', ['@ü', null], [null, at('@%C3%BC')], false],
  ['an address that says the handle that stands beside it', ['@a', at('@a')], ['@a', null], false],
  ['two ids', [null, at('channel/UCx')], [null, at('channel/UCy')], true],
  ['one id', [null, at('channel/UCx')], [null, at('channel/UCx')], false],
  ['one id under another host', [null, at('channel/UCx')], [null, 'http://m.youtube.com/channel/UCx'], false],
  ['an id and a handle', [null, at('channel/UCx')], ['@a', null], false],
  ['a name under /c/ and one under /user/', [null, at('c/a')], [null, at('user/b')], false],
  ['two names under /c/', [null, at('c/a')], [null, at('c/b')], true],
  ['one id whose handle has changed', ['@new', at('channel/UCx')], ['@old', at('channel/UCx')], false],
  ['one handle of two ids', ['@a', at('channel/UCx')], ['@a', at('channel/UCy')], false],
  ['nothing in common', ['@a', at('channel/UCx')], ['@b', at('channel/UCy')], true],
  ['addresses without a channel', [null, at('')], [null, at('feed')], false],
])('%s', (_, one, other, areTwo) => {
  const toChannel = ([youtube_handle, youtube_channel_url]: Channel) => ({ youtube_handle, youtube_channel_url })
  expect(compareChannels(toChannel(one), toChannel(other))).toBe(areTwo)
  expect(compareChannels(toChannel(other), toChannel(one))).toBe(areTwo)
})
