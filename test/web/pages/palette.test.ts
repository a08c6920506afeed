import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWeb, type Web } from '../open-web.ts'

let web: Web
beforeAll(async () => {
  web = await openWeb()
  const made = new URLSearchParams({ display_name: 'Zoë Quay', company_primary: 'Quay & Sons', email: 'zoe@quay.com' })
  expect((await web.post('/customers', made)).status).toBe(303)
})
afterAll(() => web.parts.close())

const read = async (path: string, headers = {}) => (await web.get(path, headers)).text()
const partial = { 'hx-request': 'true', 'hx-request-type': 'partial' }

test('it is a part to be laid over a page, and a page of its own', async () => {
  const part = await read('/palette', partial)
  expect(part).toMatch(/^<form class="palette-search"/)
  expect(part).toContain('Changed last')
  expect(part).toContain('Zoë Quay')
  const page = await read('/palette')
  expect(page).toContain('<title>Go to · Harbour</title>')
  expect(page).toContain('data-dialog="palette"')
})

test('what is typed finds customers before pages', async () => {
  const found = await read('/palette?search=quay', partial)
  expect(found).toMatch(/Zoë Quay<\/span>.*Quay &amp; Sons · zoe@quay\.com/)
  expect(found).not.toContain('href="/imports"')
  const both = await read('/palette?search=s', partial)
  expect(both.indexOf('palette-customers')).toBeLessThan(both.indexOf('palette-pages'))
  expect(await read('/palette?search=xyzzy', partial)).toContain('is called “xyzzy”')
})

test('all keys stand on a page', async () => {
  const keys = await read('/keys')
  expect(keys).toContain('<kbd>Ctrl</kbd><kbd>k</kbd>')
  expect(keys).toContain('Decide later')
})

test('a saved view is found by its name, and each page of the settings by an administrator', async () => {
  const view = new URLSearchParams({ name: 'Regulars of Wan Chai', isShared: 'no' })
  expect((await web.post('/customers/views?status=active', view)).status).toBe(303)
  expect(await read('/palette?search=wan+regu', partial)).toMatch(/href="\/customers\?status=active&amp;view=[^"]+"/)
  expect(await read('/palette', partial)).not.toContain('Regulars')
  expect(await read('/palette?search=regulars', { ...partial, cookie: web.cookieOf('administrator') })).not.toContain(
    'view=',
  )
  const settings = await read('/settings/users', { cookie: web.cookieOf('administrator') })
  const pages = [
    ...settings.matchAll(
      /<a href="(\/settings\/[^"]+|\/today|\/statistics)"[^>]*>(?:<svg.*?<\/svg>)?(?:<span>)?([^<]+)/g,
    ),
  ]
  expect(pages.length).toBeGreaterThan(6)
  for (const [, href, label = ''] of pages.filter(([, , label]) => label !== 'Settings'))
    expect(
      await read(`/palette?search=${encodeURIComponent(label)}`, { ...partial, cookie: web.cookieOf('administrator') }),
    ).toContain(`href="${href}"`)
})
