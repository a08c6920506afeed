import { expect, test } from 'vitest'
import { chooseLoosely } from '../../../../../shared/importing/mapping/choose-fields.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { recallMapping } from '../../../../../shared/importing/mapping/recall-mapping.ts'

const map = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => mapColumns(columns, rows).columns
const network = { role: 'network', of: 1 }

test.each(['Platform', 'Social Network', 'Plattform', '平台'])('%s says of which network a handle is', (column) => {
  const [, handle, platform] = map(['Name', 'Handle', column], ['Ann', '@ann', 'Instagram'])
  expect(handle).toMatchObject({ field: 'youtube_handle', doubt: 'by-network' })
  expect(platform).toMatchObject({ field: null, companionOf: network })
})

test('so does a column of any name whose cells are networks, and none that says something else', () => {
  const rows = [
    ['Ann', '@ann', 'Instagram'],
    ['Bob', '@bob', 'TikTok'],
    ['Cy', '@cy', 'somewhere'],
  ]
  expect(map(['Name', 'Handle', 'Where'], ...rows)[2]).toMatchObject({ companionOf: network })
  expect(map(['Name', 'Handle', 'Source'], ...rows)[2]).toMatchObject({ field: 'source' })
  expect(map(['Name', 'YouTube handle', 'Platform'], ...rows)[1]).not.toHaveProperty('doubt')
})

test('a handle of no network is asked, and goes nowhere until then', () => {
  const [, handle] = map(['Name', 'Handle'], ['Ann', '@ann'])
  expect(handle).toMatchObject({ field: null, doubt: 'which-network', proposed: 'youtube_handle' })
})

test.each([
  ['another column', ['Name', 'Handle', 'Subscribers'], ['Ann', '@ann', '12000']],
  ['an address of the channel', ['Name', 'Handle', 'YouTube URL'], ['Ann', '@ann', '']],
  ['its cells', ['Name', 'Handle'], ['Ann', 'https://www.youtube.com/@ann']],
])('it is YouTube’s for certain where %s says so', (_, columns, cells) => {
  const [, handle] = map(columns, cells)
  expect(handle?.field).toMatch(/^youtube_/)
  expect(handle).not.toHaveProperty('doubt')
  expect(handle?.confidence).toBeGreaterThanOrEqual(0.9)
})

test('a column of addresses of one network is its, whatever it is called', () => {
  expect(map(['Name', 'Handle'], ['Ann', 'https://www.instagram.com/ann'])[1]?.field).toBe('instagram_url')
})

test('what becomes of the column of networks itself changes nothing of that', () => {
  const found = map(['Name', 'Handle', 'Platform'], ['Ann', '@ann', 'Instagram'])
  const custom = { key: 'Platform', kind: 'text', choices: [] } as const
  for (const target of [custom, 'none', null] as const) {
    const chosen = chooseLoosely(found, ['display_name', 'youtube_handle', target])
    expect(chosen[2]).toMatchObject({ companionOf: network })
    const recalled = recallMapping(found, { mapping: chosen, by_person: true })[2]
    expect(recalled).toMatchObject({ companionOf: network, evidence: 'remembered' })
    expect(recalled?.extra).toBe(target === 'none' ? null : undefined)
  }
})
