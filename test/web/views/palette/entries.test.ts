import { expect, test } from 'vitest'
import { roles } from '../../../../shared/contract/call.ts'
import { en } from '../../../../web/messages/en/index.ts'
import { routes } from '../../../../web/routes.ts'
import { findEntries } from '../../../../web/views/palette/entries.ts'

const hrefs = (role: (typeof roles)[number], words = '') => findEntries(en, role, words).map(({ href }) => href)

test('each role finds what it may open, and no more', () => {
  for (const role of roles) {
    for (const href of hrefs(role)) {
      const path = new URL(href, 'http://x').pathname
      const route = routes.find((one) => one.method === 'GET' && one.path === path)
      expect([path, roles.indexOf(route?.access as (typeof roles)[number]) <= roles.indexOf(role)]).toEqual([
        path,
        true,
      ])
    }
  }
  expect(hrefs('viewer')).not.toContain('/imports/new')
  expect(hrefs('editor')).not.toContain('/settings/users')
  expect(hrefs('administrator')).toContain('/settings/users')
})

test.each([
  ['IMPORT', ['/imports', '/imports/new', '/imports/automatic']],
  ['file import', ['/imports/new']],
  ['dupli', ['/duplicates']],
  ['Añad', []],
])('%j finds what has each of its words', (words, found) => {
  expect(hrefs('editor', words)).toEqual(found)
})
