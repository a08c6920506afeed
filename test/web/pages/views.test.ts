import { afterAll, beforeAll, expect, test } from 'vitest'
import { csv, importText } from '../../functions/import-text.ts'
import { openWeb, type Web } from '../open-web.ts'
import { linkTo, wordsOf } from '../read-html.ts'

let web: Web
beforeAll(async () => {
  web = await openWeb()
  await importText(
    web.parts.deps,
    csv('name,owner,status', 'Ann Able,Kim,lead', 'Ben Best,Kim,active', 'Cat Cole,Lee,lead'),
  )
})
afterAll(() => web.parts.close())

const see = async (path: string, role: 'editor' | 'viewer' = 'editor') =>
  (await web.get(path, { cookie: web.cookieOf(role) })).text()
const send = async (path: string, fields: Record<string, string>) => {
  const answer = await web.post(path, new URLSearchParams(fields))
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
}
const headersTo = async (path: string, role: 'editor' | 'viewer' = 'editor') =>
  (await web.get(path, { cookie: web.cookieOf(role) })).headers.get('location')
const actionOf = (html: string, name: string) =>
  [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)]
    .find(([, , inner = '']) => inner.includes(name))?.[1]
    ?.replaceAll('&amp;', '&') ?? ''

test('a list is saved, opened by a colleague, changed, renamed, deleted and brought back', async () => {
  const where = 'owner:is:Kim'
  const list = await see(`/customers?${new URLSearchParams({ status: 'lead', sort: 'created', where })}`)
  const { to } = await send(actionOf(list, 'Save view'), { name: 'Kim’s leads', isShared: 'yes' })
  expect(to).toMatch(/^\/customers\/views\/[0-9a-f-]{36}$/)
  const id = to.slice(-36)
  const opened = `/customers?${new URLSearchParams({ status: 'lead', where, sort: 'created', view: id })}`

  expect(await headersTo(to, 'viewer')).toBe(opened)
  const theirs = await see(opened, 'viewer')
  expect(wordsOf(theirs)).toContain('1 found')
  expect(linkTo(await see('/customers', 'viewer'), 'Kim’s leads')).toBe(opened)
  expect(theirs).not.toContain('Delete view')
  expect(theirs).not.toContain('Save changes')

  const narrower = await see(linkTo(await see(opened), 'Remove the filter Status is Lead'))
  expect(narrower).toMatch(/aria-current="page">(?:(?!<\/a>).)*Kim’s leads/s)
  expect((await send(actionOf(narrower, 'Save changes'), { saves: 'yes' })).to).toContain(`view=${id}`)
  expect(await headersTo(to, 'viewer')).toBe(`/customers?${new URLSearchParams({ where, sort: 'created', view: id })}`)

  const page = await see(await headersTo(to).then((path) => path ?? ''))
  await send(actionOf(page, 'Save name'), { name: 'Kim’s', isShared: 'no' })
  expect(await see('/customers', 'viewer')).not.toContain('Kim’s')
  expect(await see('/customers')).toContain('Kim’s')

  const gone = await send(actionOf(page, 'Delete view'), {})
  const notice = await see(gone.to)
  expect(wordsOf(notice)).toContain('The view was deleted.')
  await send(actionOf(notice, 'Undo'), {})
  expect(await see('/customers')).toContain('Kim’s')
})

test('the list opens with the view that was chosen, and all customers are still there', async () => {
  const { to } = await send('/customers/views?status=active', { name: 'Active' })
  const id = to.slice(-36)
  const page = await see(`/customers?status=active&view=${id}`)
  await send(actionOf(page, 'Open the list with it'), { id })
  expect(await headersTo('/customers')).toBe(`/customers?status=active&view=${id}`)
  expect(await headersTo('/customers', 'viewer')).toBeNull()
  const all = linkTo(await see(`/customers?status=active&view=${id}`), 'All customers')
  expect(wordsOf(await see(all))).toContain('3 customers')
  expect(linkTo(await see('/customers?status=active&view=all'), 'Clear filters')).toBe('/customers?view=all')
  await send(actionOf(await see(`/customers?status=active&view=${id}`), 'Open the list with all'), { id: '' })
  expect(await headersTo('/customers')).toBeNull()
})

test('a view without a name is refused on the list that it would be', async () => {
  const { status, html } = await send('/customers/views?status=active', { name: ' ' })
  expect(status).toBe(422)
  expect(wordsOf(html)).toContain('Give the view a name.')
  expect(wordsOf(html)).toContain('1 found')
  expect(html).toMatch(/<details class="menu" open[^>]*>(?:(?!<\/details>).)*aria-invalid="true"/s)
  expect(html).not.toContain('role="alert"')
})

test('a view that is renamed to nothing is refused in its own form, which keeps what was chosen', async () => {
  const { to } = await send('/customers/views?status=active', { name: 'Kept' })
  const { html } = await send(`${to}?status=active&view=${to.slice(-36)}`, { name: '  ', isShared: 'yes' })
  expect(html).toMatch(/id="field-view-name"[^>]*aria-invalid="true"/)
  expect(html).toMatch(/value="yes" checked/)
  expect(wordsOf(await see('/customers'))).toContain('Kept')
})
