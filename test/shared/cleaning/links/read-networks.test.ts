import { expect, test } from 'vitest'
import { readNetworks, saysYoutube } from '../../../../shared/cleaning/links/read-networks.ts'
import { onlineNames } from '../../../../shared/importing/mapping/synonyms/online.ts'

const one = { youtube: 'YouTube', instagram: 'IG', x: 'X (Twitter)', facebook: 'Facebook', linkedin: 'Linked-In' }
const others = ['TikTok', 'Twitch', '小红书', 'Snapchat', 'Bluesky', 'ВКонтакте']

test('each network is known by its names, whatever their case and width', () => {
  for (const [network, name] of Object.entries(one))
    for (const written of [name, name.toUpperCase(), ` ${name.toLowerCase()} `])
      expect([written, readNetworks(written)]).toEqual([written, [network]])
  expect(readNetworks('Ｉｎｓｔａｇｒａｍ')).toEqual(['instagram'])
  for (const name of others) expect([name, readNetworks(name)]).toEqual([name, ['other']])
})

test('several are read however they are joined, each once', () => {
  for (const between of [' / ', '/', ', ', '; ', ' + ', ' & ', ' and ', ' und ', '、'])
    expect([between, readNetworks(`Instagram${between}YouTube${between}ig`)]).toEqual([
      between,
      ['instagram', 'youtube'],
    ])
  expect(readNetworks('X/Twitter')).toEqual(['x'])
})

test('what names none, or something else too, names none', () => {
  for (const cell of ['', ' ', '/', 'n/a', 'Windows', 'Instagram / me', '@instagram_fan', 'x'.repeat(300)])
    expect([cell, readNetworks(cell)]).toEqual([cell, null])
})

test('of the names that we know for YouTube, those with its name in them say so, and those of the others do not', () => {
  const of = (...fields: (keyof typeof onlineNames)[]) =>
    fields.flatMap((field) => onlineNames[field].join(', ').split(', '))
  const says = of('youtube_handle', 'youtube_channel_url', 'youtube_subscribers').filter(saysYoutube)
  expect(says).toEqual(expect.arrayContaining(['youtube_handle', 'yt handle', 'yt', 'youtube', '油管账号', '유튜브']))
  for (const open of ['handle', 'channel', 'channel url', 'subscribers', '粉丝数', 'kanal'])
    expect(says).not.toContain(open)
  expect(of('linkedin_url', 'facebook_url', 'instagram_url', 'x_url').filter(saysYoutube)).toEqual([])
})
