import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../../../../../shared/importing/import-settings.ts'
import { mapColumns } from '../../../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { traceField } from '../../../../../../shared/importing/record/trace-field.ts'
import { checkProperty } from '../../../../../support/property.ts'

const columns = ['Name', 'Handle', 'Platform', 'Subscribers']
const { columns: mapping } = mapColumns(columns, [['Ann', '@ann', 'Instagram', '']])
const read = (handle: string, platform: string, subscribers = '') =>
  cleanRecord(mapping, ['Ann Lee', handle, platform, subscribers], 'repair').record

test.each([
  ['Instagram', { instagram_url: 'https://www.instagram.com/ann.lee' }],
  ['ig', { instagram_url: 'https://www.instagram.com/ann.lee' }],
  ['YouTube', { youtube_handle: '@ann.lee' }],
])('a handle goes to the field of the network of its row: %s', (platform, fields) => {
  expect(read('@ann.lee', platform)).toEqual({ display_name: 'Ann Lee', ...fields, extra: { Platform: platform } })
})

test('X has its field too, and LinkedIn, where a name alone is kept for a person to read', () => {
  expect(read('@annlee', 'Twitter')).toMatchObject({ x_url: 'https://x.com/annlee' })
  expect(read('ann-lee', 'LinkedIn')).toMatchObject({ extra: { linkedin_url_raw: 'ann-lee' } })
})

const noNetworks = ['TikTok', 'Twitch', 'Instagram / YouTube', 'Facebook', '', 'somewhere', '小红书']
test.each(noNetworks)('of %j it is kept as it came', (platform) => {
  const { extra, ...fields } = read('@ann.lee', platform, '12000')
  expect(fields).toEqual({ display_name: 'Ann Lee' })
  expect(extra).toMatchObject({ Handle: '@ann.lee', Subscribers: '12000' })
})

test('an address says itself of which network it is', () => {
  expect(read('https://www.youtube.com/@ann', 'Instagram')).toMatchObject({ youtube_handle: '@ann' })
  expect(read('https://www.instagram.com/ann', 'YouTube')).toMatchObject({
    instagram_url: 'https://www.instagram.com/ann',
  })
  expect(read('https://www.facebook.com/ann', 'Facebook')).toHaveProperty('facebook_url')
  expect(read('https://www.tiktok.com/@ann', 'YouTube')).toMatchObject({
    extra: { Handle: 'https://www.tiktok.com/@ann' },
  })
})

test('where a handle comes from is told', () => {
  const reading = { mapping, policy: 'repair', settings: defaultSettings } as const
  const cells = ['Ann Lee', '@ann', 'Instagram', '']
  expect(traceField(reading, cells, 'instagram_url').cells).toEqual([{ column: 'Handle', raw: '@ann' }])
  expect(traceField(reading, cells, 'youtube_handle').cells).toEqual([])
})

test('no row that names another network becomes somebody on YouTube, and no handle is lost', () => {
  const handle = fc.stringMatching(/^@?[a-z][a-z0-9._]{2,12}[a-z0-9]$/).filter((one) => !one.includes('..'))
  const platform = fc.constantFrom(...noNetworks, 'Instagram', 'X', 'LinkedIn', 'IG + TikTok', 'tik tok')
  return checkProperty(
    fc.property(handle, platform, (name, where) => {
      const record = read(name, where, '1200')
      expect(Object.keys(record).filter((field) => field.startsWith('youtube_'))).toEqual([])
      expect(record.customer_type).toBeUndefined()
      expect(JSON.stringify(record).toLowerCase()).toContain(name.replace('@', ''))
    }),
    { seed: 7 },
  )
})
