import { afterAll, expect, test } from 'vitest'
import { addCustomer } from '../../../functions/customers/people.ts'
import { openWeb } from '../../open-web.ts'
import { wordsOf } from '../../read-html.ts'

const web = await openWeb()
const { db } = web.parts.deps
afterAll(() => web.parts.close())
const id = await addCustomer(db, { display_name: 'Ming', owner: 'Ann' })

const panelOf = (html: string) => /<aside class="panel"[^>]*>[\s\S]*<\/aside>/.exec(html)?.[0] ?? ''

test('the address of the list says who stands beside it, without scripts as well', async () => {
  const html = panelOf(await (await web.get(`/customers?open=${id}`)).text())
  expect(html).not.toContain('hidden=""><div')
  expect(wordsOf(html)).toMatch(/^ Open as a page Ming .*Owner Ann/)
  expect(html).toContain(`action="/customers/${id}/notes"`)
})

test.each(['', '?open=nobody', '?open=01234567-89ab-7def-8123-456789abcdef'])(
  'beside %j stands nobody',
  async (query) => {
    expect(panelOf(await (await web.get(`/customers${query}`)).text())).toMatch(/hidden=""><\/aside>$/)
  },
)

test('what htmx asks for beside the list has no page around it, and forms that come back there', async () => {
  const headers = { 'hx-request': 'true', 'hx-request-type': 'partial', 'hx-target': 'aside#panel' }
  const html = await (await web.get(`/customers/${id}`, headers)).text()
  expect(html).toMatch(/^<div class="panel-body"/)
  expect(html).toContain(`/customers/${id}/cells/status?place=panel`)
  const cell = await (
    await web.get(`/customers/${id}/cells/status?place=panel`, { ...headers, 'hx-target': 'span' })
  ).text()
  expect(cell).toContain('hx-target="#panel"')
})

test('a viewer reads there, and changes nothing', async () => {
  const html = panelOf(await (await web.get(`/customers?open=${id}`, { cookie: web.cookieOf('viewer') })).text())
  expect(wordsOf(html)).toContain('Ming')
  expect(html).not.toMatch(/<form|\/cells\//)
})
