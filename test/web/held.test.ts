import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { listHeldRows } from '../../functions/imports/list-held-rows.ts'
import { invoke } from '../../shared/contract/function.ts'
import { csv, emptyDatabase, importText } from '../functions/import-text.ts'
import { as } from '../support/test-parts.ts'
import { openWeb } from './open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const inList = { 'hx-request': 'true', 'hx-request-type': 'partial' }
let importId: string
beforeEach(async () => {
  // The users stay.
  const users = await deps.db.selectFrom('users').selectAll().execute()
  const sessions = await deps.db.selectFrom('sessions').selectAll().execute()
  await emptyDatabase(deps.db)
  await deps.db.insertInto('users').values(users).execute()
  await deps.db.insertInto('sessions').values(sessions).execute()
  const lines = ['ann@gmial.com,"Ann\nLee",39', 'n/a,Bob Chan,40', 'ok@acme.com,Cy Wu,41']
  importId = (await importText(deps, csv('E-mail,Full name,Shoe size', ...lines))).id
})

const rows = async () => (await invoke(listHeldRows, {}, deps, as('viewer'))).items
async function rowOf(line: number) {
  const row = (await rows()).find((one) => one.line === line)
  if (row === undefined) throw new Error(`Line ${line} is not held`)
  return row
}
const customers = () =>
  deps.db.selectFrom('customers').select(['email', 'display_name', 'extra']).orderBy('email').execute()

/** The form of a row as a browser sends it: what stands in its inputs, with line ends of two characters. */
async function formOf(path: string, changes: Record<string, string> = {}): Promise<URLSearchParams> {
  const html = await (await web.get(path)).text()
  const form = new URLSearchParams()
  for (const [, value = '', name = ''] of html.matchAll(/<input [^>]*value="([^"]*)"[^>]*name="(cells\.\d+)"/g))
    form.set(name, value)
  for (const [, name = '', value = ''] of html.matchAll(/<textarea [^>]*name="(cells\.\d+)"[^>]*>\n?([^<]*)</g))
    form.set(name, value.replace(/\n/g, '\r\n'))
  for (const [name, value] of Object.entries(changes)) form.set(name, value)
  return form
}

describe('a held row', () => {
  test('stands on its page with its suggestion filled in, and applied as it stands becomes a customer', async () => {
    const { id } = await rowOf(2)
    const form = await formOf(`/held/${id}`)
    expect(Object.fromEntries(form)).toEqual({ 'cells.0': 'ann@gmail.com', 'cells.1': 'Ann\r\nLee', 'cells.2': '39' })
    const answer = await web.post(`/held/${id}/fix?import=${importId}`, form)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/held/${id}?import=${importId}&became=created`,
    ])
    const html = await (await web.get(answer.headers.get('location') ?? '')).text()
    expect(html).toMatch(/became a customer.*href="\/customers\/[\da-f-]{36}"/)
    expect(html).toContain(`href="/held?import=${importId}"`)
    expect(await customers()).toContainEqual({
      email: 'ann@gmail.com',
      display_name: 'Ann\nLee',
      extra: { 'Shoe size': '39' },
    })
    expect(await rows()).toHaveLength(1)
  })

  test('that is not good enough yet is shown again as it was written, with what is wrong at the cell', async () => {
    const { id } = await rowOf(4)
    const form = await formOf(`/held/${id}`, { 'cells.0': 'bob@', 'cells.1': 'Bob "B" Chan' })
    const answer = await web.post(`/held/${id}/fix`, form)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toMatch(/<input[^>]+value="bob@"[^>]+name="cells.0"[^>]+aria-invalid="true"/)
    expect(html).toContain('Nothing follows the @.')
    expect(html).toContain('value="Bob &quot;B&quot; Chan"')
    expect(await rows()).toHaveLength(2)
  })

  test('with no cell left is asked to be skipped', async () => {
    const { id } = await rowOf(4)
    const answer = await web.post(
      `/held/${id}/fix`,
      new URLSearchParams({ 'cells.0': '', 'cells.1': ' ', 'cells.2': '' }),
    )
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('No cell says anything.')
  })

  test('is skipped, and comes back by Undo', async () => {
    const { id } = await rowOf(4)
    const skipped = await web.post(`/held/${id}/skip`, '')
    expect(skipped.headers.get('location')).toBe(`/held/${id}`)
    const html = await (await web.get(`/held/${id}`)).text()
    expect(html).toContain('is skipped')
    expect(html).toContain(`action="/held/${id}/reopen"`)
    expect(await rows()).toHaveLength(1)
    await web.post(`/held/${id}/reopen`, '')
    expect(await rows()).toHaveLength(2)
    expect(await (await web.get(`/held/${id}`)).text()).toContain(`action="/held/${id}/fix"`)
  })

  test('that somebody else has settled is left alone, and says so', async () => {
    const { id } = await rowOf(4)
    const form = await formOf(`/held/${id}`)
    await web.post(`/held/${id}/skip`, '')
    const answer = await web.post(`/held/${id}/fix`, form)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/It has been skipped already by .* Nothing was changed\./)
  })

  test('is taken as JSON too, and answers with what the function says', async () => {
    const { id } = await rowOf(2)
    const headers = { 'content-type': 'application/json' }
    const still = await web.post(`/api/v1/held/${id}/fix`, JSON.stringify({ cells: ['x', 'Ann', ''] }), headers)
    expect(await still.json()).toMatchObject({ kind: 'held', reasons: [{ column: 'E-mail', value: 'x' }] })
    const done = await web.post(`/api/v1/held/${id}/fix`, JSON.stringify({ cells: ['', 'Ann', ''] }), headers)
    expect(await done.json()).toMatchObject({ kind: 'applied', fate: 'created' })
  })
})

describe('in the list', () => {
  test('the rows stand by reason, with their counts, and lead on with what they are narrowed to', async () => {
    const html = await (await web.get(`/held?import=${importId}&reason=email.placeholder`)).text()
    expect(html).toMatch(/All reasons<\/span><span class="n">2</)
    expect(html).toMatch(/aria-current="true"><span>Placeholder instead of an e-mail<\/span><span class="n">1</)
    expect(html.match(/class="held-row"/g)).toHaveLength(1)
    expect(html).toContain(`/fix?import=${importId}&amp;reason=email.placeholder"`)
    expect(html).toContain(`href="/imports/${importId}/fates/held.csv"`)
  })

  test('an applied row leaves its place to what became of it, and asks for the counts anew', async () => {
    const { id } = await rowOf(2)
    const answer = await web.post(`/held/${id}/fix?reason=email.misspelt-domain`, await formOf(`/held/${id}`), inList)
    const part = await (await web.get(answer.headers.get('location') ?? '', inList)).text()
    expect(part).toMatch(/^<li class="held-row is-settled">.*became a customer/)
    expect(part).toContain('hx-get="/held?reason=email.misspelt-domain"')
    expect(part).not.toContain('<html')
  })

  test('a row that is held again comes back as itself alone', async () => {
    const { id } = await rowOf(2)
    const form = await formOf(`/held/${id}`, { 'cells.0': 'x' })
    const part = await (await web.post(`/held/${id}/fix`, form, inList)).text()
    expect(part).toMatch(/^<li class="held-row">/)
    expect(part).toContain('aria-invalid="true"')
  })

  test('a row of long cells is shown by its beginning, and mended on its own page', async () => {
    const { id } = await importText(deps, csv('email,notes', `bad,"${'x'.repeat(20_000)}"`))
    const html = await (await web.get(`/held?import=${id}`)).text()
    expect(html.length).toBeLessThan(20_000)
    expect(html).not.toMatch(/name="cells\.|>Apply/)
    const path = /href="(\/held\/[^"]+)">Mend</.exec(html)?.[1] ?? ''
    expect((await formOf(path.replace('&amp;', '&'))).get('cells.1')).toHaveLength(20_000)
  })

  test('a viewer sees the rows, and no way to change them', async () => {
    for (const path of ['/held', `/held/${(await rowOf(2)).id}`]) {
      const html = await (await web.get(path, { cookie: web.cookieOf('viewer') })).text()
      expect(html).toContain('ann@gmial.com')
      expect(html).not.toMatch(/\/(fix|skip)|>Apply|>Skip</)
    }
  })

  test('the number in the navigation is that of all rows that wait', async () => {
    expect(await (await web.get('/customers')).text()).toMatch(/id="nav-held">2</)
    for (const { id } of await rows()) await web.post(`/held/${id}/skip`, '')
    expect(await (await web.get('/customers')).text()).toMatch(/id="nav-held" hidden="">0</)
    expect(await (await web.get('/held')).text()).toContain('Nothing waits for you')
  })
})
