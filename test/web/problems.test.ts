import { afterAll, expect, test } from 'vitest'
import { openWeb } from './open-web.ts'

const web = await openWeb()
afterAll(() => web.parts.close())

const open = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await web.get(path, headers)
  return { status: answer.status, text: await answer.text() }
}

test.each([
  ['/customers?where=x', 422, 'This address isn’t right'],
  ['/customers?status=lead&status=active', 422, 'This address isn’t right'],
  ['/customers/export.csv?status=won', 422, 'This address isn’t right'],
  ['/settings/users', 403, 'Not allowed'],
  ['/nowhere', 404, 'Not found'],
  ['/customers/00000000-0000-7000-8000-000000000000', 404, 'Not found'],
])('%s is answered within the frame, in words for who only looked', async (path, status, title) => {
  const { status: got, text } = await open(path)
  expect(got).toBe(status)
  expect(text).toContain(`<h1>${title}</h1>`)
  expect(text).toContain('<nav class="nav"')
  expect(text).not.toContain('Nothing was changed')
})

test('a stranger sees it without the navigation, in their language', async () => {
  const { status, text } = await open('/nowhere', { cookie: '', 'accept-language': 'zh-HK' })
  expect(status).toBe(404)
  expect(text).toContain('lang="zh-Hant"')
  expect(text).not.toContain('<nav class="nav"')
})

test('a form that is refused says that nothing was changed', async () => {
  const answer = await web.post('/customers/bulk-edits', new URLSearchParams({ unknown: 'x' }))
  expect(await answer.text()).toContain('<h1>Nothing was changed</h1>')
})

test('conditions said apart narrow the list and its export as those said at once', async () => {
  for (const name of ['Ann', 'Bob'])
    await web.post('/customers', new URLSearchParams({ display_name: name, city: 'Oslo', owner: name }))
  const apart = 'where=city:is:Oslo&where=owner:is:Ann'
  expect((await open(`/customers?${apart}`)).text).toContain('1 found')
  const lines = (await open(`/customers/export.csv?${apart}`)).text.trimEnd().split('\r\n')
  expect(lines).toHaveLength(2)
})

test('the settings lead to their first page', async () => {
  const answer = await web.get('/settings', { cookie: web.cookieOf('administrator') })
  expect(answer.headers.get('location')).toBe('/settings/users')
})
