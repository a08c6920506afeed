import { afterAll, expect, test } from 'vitest'
import { createAutomaticImport } from '../../functions/inbox/create-automatic-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { findFormField } from '../../web/request/form-shape.ts'
import { routes } from '../../web/routes.ts'
import { csv, importText, openText } from '../functions/import-text.ts'
import { asSystem } from '../support/test-parts.ts'
import { openWeb } from './open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const { id: finished } = await importText(
  deps,
  csv('email,name', 'a@acme.com,Ann', 'b@gmial.com,Bob', 'c@gmial.com,Cy', 'bad,Di'),
)
await invoke(createAutomaticImport, { importId: finished, name: 'Weekly', prefix: 'weekly/' }, deps, asSystem)
const waiting = await openText(deps, csv('colour,when', 'red,03/04/2026', 'blue,05/06/2026'))
await runImport(waiting, deps, asSystem)
const customer = await deps.db
  .selectFrom('customers')
  .select('id')
  .where('deleted_at', 'is', null)
  .executeTakeFirstOrThrow()
const row = await deps.db
  .selectFrom('review_rows')
  .select('id')
  .where('reason', 'like', 'email.%')
  .executeTakeFirstOrThrow()

const anId = '[0-9a-f-]{36}'
const posts = routes.filter(({ method }) => method === 'POST')
const routeOf = (address: string) =>
  posts.find(({ path }) => new RegExp(`^${path.replaceAll(`:id{${anId}}`, anId)}$`).test(address))

/** Where each field of a form may go: its action, and those of its buttons. */
function formsOf(html: string) {
  return [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].flatMap(([, attributes = '', inner = '']) => {
    const text = (value: string) => value.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
    const actions = [
      ...(attributes.includes('method="post"') ? [/action="([^"]*)"/.exec(attributes)?.[1] ?? ''] : []),
      ...[...inner.matchAll(/formmethod="post" formaction="([^"]*)"/g)].map(([, action = '']) => action),
      ...(attributes.includes('method="post"')
        ? [...inner.matchAll(/(formmethod="get" )?formaction="([^"]*)"/g)].flatMap(([, isGet, a = '']) =>
            isGet ? [] : [a],
          )
        : []),
    ]
    const controls = [...inner.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)].map(([tag]) => tag)
    const fields = controls.flatMap((tag) => {
      const name = /\sname="([^"]*)"/.exec(tag)?.[1]
      const value = /\svalue="([^"]*)"/.exec(tag)?.[1]
      return name === undefined || tag.includes('type="file"')
        ? []
        : [{ name: text(name), value: text(value ?? ''), isBox: /type="(checkbox|radio|hidden)"/.test(tag) }]
    })
    return actions.map((action) => ({ address: text(action), fields }))
  })
}

test.each([
  ['/login'],
  ['/imports/new'],
  ['/imports/automatic'],
  [`/imports/${finished}`],
  [`/imports/${finished}/columns?field=new:text&field=email`],
  [`/imports/${finished}/automate`],
  [`/imports/${waiting}`],
  [`/imports/${waiting}?delimiter=semicolon`],
  [`/imports/${waiting}?field=display_name&field=new:date`],
  ['/customers'],
  ['/customers/new'],
  [`/customers/${customer.id}`],
  [`/customers/${customer.id}/edit`],
  ['/review'],
  ['/review/rows'],
  [`/review/rows?import=${finished}`],
  ['/review/rows?reason=email.misspelt-domain&value=%40gmial.com'],
  [`/review/${row.id}`],
])('what the forms of %s send is known where it goes', async (page) => {
  const answer = page === '/login' ? await web.app.request(page) : await web.get(page)
  const html = await answer.text()
  const forms = formsOf(html)
  expect(forms.length).toBeGreaterThan(0)
  for (const { address, fields } of forms) {
    const route = routeOf(new URL(address, 'http://localhost').pathname)
    expect(route, address).toBeDefined()
    for (const { name, value, isBox } of fields) {
      const field = findFormField(route?.form ?? {}, name)
      expect(field, `${name} of ${address}`).toBeDefined()
      if (isBox && field?.values !== undefined) expect(field.values, `${name} of ${address}`).toContain(value)
    }
  }
})
