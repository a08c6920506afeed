import { afterAll, beforeAll, expect, test } from 'vitest'
import { csv, importText } from '../../functions/import-text.ts'
import { openWeb, type Web } from '../open-web.ts'
import { linkTo, wordsOf } from '../read-html.ts'

let web: Web
beforeAll(async () => {
  web = await openWeb()
  await importText(web.parts.deps, csv('name,email,Shoe', 'Ann Able,ann@acme.com,38', 'Ben Best,ben@acme.com,44 wide'))
})
afterAll(() => web.parts.close())

const see = async (path: string) => (await web.get(path, { cookie: web.cookieOf('administrator') })).text()
const send = async (path: string, fields: Record<string, string>) => {
  const answer = await web.post(path, new URLSearchParams(fields), { cookie: web.cookieOf('administrator') })
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
}

test('a field of a file is called otherwise, gets choices, and is found under its name', async () => {
  expect(wordsOf(await see('/settings/fields'))).toContain('Shoe text … people.csv')
  const list = await see('/settings/fields?counted=yes')
  expect(wordsOf(list)).toContain('Shoe text 2 people.csv')
  const page = linkTo(list, 'Shoe')
  expect(page).toBe('/settings/fields/field?key=Shoe')
  const sent = { key: 'Shoe', label: 'Size', choices: '36\r\n\r\n38' }
  expect((await send('/settings/fields/change', sent)).to).toBe('/settings/fields')
  expect(wordsOf(await see('/settings/fields?counted=yes'))).toContain('Size choice 2')
  const changed = await see(page)
  expect(wordsOf(changed)).toContain('It was called Shoe before')
  expect(changed).toMatch(/<textarea[^>]*>\s*36\n38\s*<\/textarea>/)
  const customers = await see(linkTo(await see('/settings/fields?counted=yes'), '2'))
  expect(wordsOf(customers)).toContain('Size')
  expect(wordsOf(customers)).toContain('2 found')
  const customer = wordsOf(await see(linkTo(customers, 'Ben Best')))
  expect(customer).toContain('Size 44 wide')
  expect(customer).not.toContain('Shoe')
})

test('what is wrong stands at its field, with what was typed', async () => {
  const refused = await send('/settings/fields', { label: 'E-mail', kind: 'choice', choices: 'one' })
  expect(refused.status).toBe(422)
  expect(wordsOf(refused.html)).toContain('is a field of every customer')
  expect(refused.html).toContain('value="E-mail"')
  expect(refused.html).toMatch(/<textarea[^>]*>\s*one\s*<\/textarea>/)
  const twice = await send('/settings/fields/change', { key: 'Shoe', label: 'Size', choices: 'a\nA' })
  expect(twice.status).toBe(422)
  expect(wordsOf(twice.html)).toContain('stands there twice')
})

test('a field is made, moved, deleted, and comes back by one click', async () => {
  expect((await send('/settings/fields', { label: 'Plan', kind: 'choice', choices: 'gold\nsilver' })).to).toBe(
    '/settings/fields',
  )
  const order = async () =>
    wordsOf(await see('/settings/fields'))
      .match(/Plan|Size/g)
      ?.slice(0, 2)
  expect(await order()).toEqual(['Plan', 'Size'])
  await send('/settings/fields/change', { key: 'Plan', move: 'down' })
  expect(await order()).toEqual(['Size', 'Plan'])
  const { to } = await send('/settings/fields/delete', { key: 'Shoe' })
  const gone = await see(to)
  expect(wordsOf(gone)).toContain('The field “Size” was deleted.')
  expect(wordsOf(gone)).toContain('Deleted fields')
  expect(wordsOf(await see('/customers/new'))).not.toContain('Size')
  await send('/settings/fields/restore', { key: 'Shoe' })
  expect(wordsOf(await see('/settings/fields'))).not.toContain('Deleted fields')
  expect(wordsOf(await see('/customers/new'))).toContain('Size')
})

test('two fields are joined on a page of their own, which undoes it', async () => {
  await send('/settings/fields', { label: 'Foot', kind: 'text', choices: '' })
  const page = await see('/settings/fields/field?key=Shoe')
  expect(page).toMatch(/<option value="Foot">Foot<\/option>/)
  const { to } = await send('/settings/fields/join', { key: 'Shoe', into: 'Foot' })
  expect(wordsOf(await see(to))).toContain('Join fields: Size → Foot')
  expect(wordsOf(await see('/settings/fields'))).toContain('Size joined into Foot')
  const again = await send('/settings/fields/join', { key: 'Foot', into: 'Foot' })
  expect(wordsOf(again.html)).toContain('this is one field')
  await send(`${to}/undo`, {})
  expect(wordsOf(await see('/settings/fields'))).not.toContain('joined into')
})

test('the address of a field that is no more leads to the list', async () => {
  const answer = await web.get('/settings/fields/field?key=Nothing', { cookie: web.cookieOf('administrator') })
  expect(answer.headers.get('location')).toBe('/settings/fields')
})
