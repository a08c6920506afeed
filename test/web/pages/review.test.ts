import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { listReviewRows } from '../../../functions/review/list-review-rows.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { csv, emptyDatabase, importText } from '../../functions/import-text.ts'
import { gmialFile } from '../../functions/review/gmial.ts'
import { as } from '../../support/test-parts.ts'
import { openWeb } from '../open-web.ts'

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

const rows = async () => (await invoke(listReviewRows, {}, deps, as('viewer'))).items
async function rowOf(line: number) {
  const row = (await rows()).find((one) => one.line === line)
  if (row === undefined) throw new Error(`Line ${line} is not review`)
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

describe('a review row', () => {
  test('stands on its page with its suggestion filled in, and applied as it stands becomes a customer', async () => {
    const { id } = await rowOf(2)
    const form = await formOf(`/review/${id}`)
    expect(Object.fromEntries(form)).toEqual({ 'cells.0': 'ann@gmail.com', 'cells.1': 'Ann\r\nLee', 'cells.2': '39' })
    const answer = await web.post(`/review/${id}/fix?import=${importId}`, form)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/review/${id}?import=${importId}&became=created`,
    ])
    const html = await (await web.get(answer.headers.get('location') ?? '')).text()
    expect(html).toMatch(/became a customer.*href="\/customers\/[\da-f-]{36}"/)
    expect(html).toContain(`href="/review?import=${importId}"`)
    expect(await customers()).toContainEqual({
      email: 'ann@gmail.com',
      display_name: 'Ann\nLee',
      extra: { 'Shoe size': '39' },
    })
    expect(await rows()).toHaveLength(1)
  })

  test('that is not good enough yet is shown again as it was written, with what is wrong at the cell', async () => {
    const { id } = await rowOf(4)
    const form = await formOf(`/review/${id}`, { 'cells.0': 'bob@', 'cells.1': 'Bob "B" Chan' })
    const answer = await web.post(`/review/${id}/fix`, form)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toMatch(/<input[^>]+value="bob@"[^>]+name="cells.0"[^>]+aria-invalid="true"/)
    expect(html).toContain('Nothing follows the @.')
    expect(html).toContain('value="Bob &quot;B&quot; Chan"')
    expect(await rows()).toHaveLength(2)
  })

  test('with no cell left is asked to be ignored', async () => {
    const { id } = await rowOf(4)
    const answer = await web.post(
      `/review/${id}/fix`,
      new URLSearchParams({ 'cells.0': '', 'cells.1': ' ', 'cells.2': '' }),
    )
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('All cells are empty.')
  })

  test('is ignored, and comes back by Undo', async () => {
    const { id } = await rowOf(4)
    const ignored = await web.post(`/review/${id}/ignore`, '')
    expect(ignored.headers.get('location')).toBe(`/review/${id}`)
    const html = await (await web.get(`/review/${id}`)).text()
    expect(html).toContain('is ignored')
    expect(html).toContain(`action="/review/${id}/reopen"`)
    expect(await rows()).toHaveLength(1)
    await web.post(`/review/${id}/reopen`, '')
    expect(await rows()).toHaveLength(2)
    expect(await (await web.get(`/review/${id}`)).text()).toContain(`action="/review/${id}/fix"`)
  })

  test('that somebody else has closed is left alone, and says so', async () => {
    const { id } = await rowOf(4)
    const form = await formOf(`/review/${id}`)
    await web.post(`/review/${id}/ignore`, '')
    const answer = await web.post(`/review/${id}/fix`, form)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/It has been ignored already by .* Nothing was changed\./)
  })

  test('is taken as JSON too, and answers with what the function says', async () => {
    const { id } = await rowOf(2)
    const headers = { 'content-type': 'application/json' }
    const still = await web.post(`/api/v1/review/${id}/fix`, JSON.stringify({ cells: ['bad', 'Ann', ''] }), headers)
    expect(await still.json()).toMatchObject({ kind: 'review', reasons: [{ column: 'E-mail', value: 'bad' }] })
    const done = await web.post(`/api/v1/review/${id}/fix`, JSON.stringify({ cells: ['', 'Ann', ''] }), headers)
    expect(await done.json()).toMatchObject({ kind: 'applied', outcome: 'created' })
  })
})

describe('in the list', () => {
  test('the rows stand by reason, with their counts, and lead on with what they are narrowed to', async () => {
    const html = await (await web.get(`/review/rows?import=${importId}&reason=email.placeholder`)).text()
    expect(html).toMatch(/All reasons<\/span><span class="n">2</)
    expect(html).toMatch(/aria-current="true"><span>Placeholder instead of an e-mail<\/span><span class="n">1</)
    expect(html.match(/class="review-row"/g)).toHaveLength(1)
    expect(html).toContain(`/fix?import=${importId}&amp;reason=email.placeholder"`)
    expect(html).toContain(`href="/imports/${importId}/outcomes/review.csv"`)
  })

  test('an applied row leaves its place to what became of it, and asks for the counts anew', async () => {
    const { id } = await rowOf(2)
    const answer = await web.post(
      `/review/${id}/fix?reason=email.misspelt-domain`,
      await formOf(`/review/${id}`),
      inList,
    )
    const part = await (await web.get(answer.headers.get('location') ?? '', inList)).text()
    expect(part).toMatch(/^<li class="review-row is-closed">.*became a customer/)
    expect(part).toContain('hx-get="/review/rows?reason=email.misspelt-domain"')
    expect(part).not.toContain('<html')
  })

  // What the answer of the last row puts around the list, each part of the page in its own place.
  test.each([
    [
      'rows of other reasons wait',
      1,
      { reason: 'email.placeholder' },
      /^<div id="review-about"><div class="review-done">/,
    ],
    [
      'no row of the import waits',
      2,
      {},
      /^<div id="review-about"><div class="empty"><h2>No rows of [^<]+ need review</,
    ],
    [
      'no row of the reason and the import waits',
      2,
      { reason: 'email.placeholder' },
      /^<div id="review-about"><div class="empty">/,
    ],
  ])('nothing can be done with the rows once none is left: %s', async (_, ignored, filter, about) => {
    for (const line of [4, 2].slice(0, ignored)) await web.post(`/review/${(await rowOf(line)).id}/ignore`, '')
    const html = await (await web.get(`/review/rows?${new URLSearchParams({ import: importId, ...filter })}`)).text()
    expect(html.slice(html.indexOf('<div id="review-about">'))).toMatch(about)
    expect(html.match(/id="review-reasons"/g)).toHaveLength(1)
    expect(html).not.toMatch(/0 rows|action="\/review\/(fix|ignore)"/)
  })

  test('a row that needs review again comes back as itself alone', async () => {
    const { id } = await rowOf(2)
    const form = await formOf(`/review/${id}`, { 'cells.0': 'bad' })
    const part = await (await web.post(`/review/${id}/fix`, form, inList)).text()
    expect(part).toMatch(/^<li class="review-row">/)
    expect(part).toContain('aria-invalid="true"')
  })

  test('a row of long cells is shown by its beginning, and fixed on its own page', async () => {
    const { id } = await importText(deps, csv('email,notes', `bad,"${'x'.repeat(20_000)}"`))
    const html = await (await web.get(`/review/rows?import=${id}`)).text()
    expect(html.length).toBeLessThan(20_000)
    expect(html).not.toMatch(/name="cells\.|>Apply/)
    const path = /href="(\/review\/[^"]+)">Fix</.exec(html)?.[1] ?? ''
    expect((await formOf(path.replace('&amp;', '&'))).get('cells.1')).toHaveLength(20_000)
  })

  test('a viewer sees the rows, and no way to change them', async () => {
    for (const path of ['/review/rows', `/review/${(await rowOf(2)).id}`]) {
      const html = await (await web.get(path, { cookie: web.cookieOf('viewer') })).text()
      expect(html).toContain('ann@gmial.com')
      expect(html).not.toMatch(/\/(fix|ignore)|>Apply|>Ignore</)
    }
  })

  test('the number in the navigation is that of all rows that wait', async () => {
    expect(await (await web.get('/customers')).text()).toMatch(/id="nav-review">2</)
    for (const { id } of await rows()) await web.post(`/review/${id}/ignore`, '')
    expect(await (await web.get('/customers')).text()).toMatch(/id="nav-review" hidden="">0</)
    expect(await (await web.get('/review')).text()).toContain('No rows need review')
  })
})

describe('groups', () => {
  const gmial = { reason: 'email.misspelt-domain', value: '@gmial.com' }
  const form = (fields: Record<string, string>) => new URLSearchParams(fields)
  const form14 = { ...gmial, rows: '14', becomes: 'gmail.com' }
  beforeEach(async () => {
    await importText(deps, gmialFile)
    for (const row of await rows()) if (row.importId === importId) await web.post(`/review/${row.id}/ignore`, '')
  })

  test('stand by reason, each with what is likely meant, and lead to their rows', async () => {
    const html = await (await web.get('/review')).text()
    expect(html).toMatch(/<span class="n">14<\/span><span class="said"><code class="raw">gmial\.com<\/code>/)
    expect(html).toMatch(/→ <code class="raw">gmail\.com</)
    expect(html).toContain('href="/review/rows?reason=email.misspelt-domain&amp;value=%40gmial.com"')
  })

  test('one button says the action and its size, and it is the only one that is filled', async () => {
    const html = await (await web.get('/review/rows?reason=email.misspelt-domain&value=%40gmial.com')).text()
    expect(html).toContain('Use gmail.com for these 14 rows')
    expect(html.match(/btn-primary/g)).toHaveLength(1)
    expect(html).toContain('14 rows say <code class="raw">gmial.com')
    expect(html.match(/class="review-row"/g)).toHaveLength(14)
  })

  /** The page of the decision that the list shows above it. */
  const decisionOf = (answer: Response) => {
    const done = new URL(answer.headers.get('location') ?? '', 'http://x').searchParams.get('done')
    return `/review/actions/${done}`
  }

  test('pressed without scripts, it goes on with the list, where it says what was done and how to undo it', async () => {
    const { id } = await importText(
      deps,
      csv('email,name', 'zoe@hotmial.com,Zoe Wu', 'yu@gmial.com,Yu Li', 'n/a,Xi Ho'),
    )
    const one = { ...gmial, rows: '1', importId: id }
    const first = await web.post('/review/fix', form({ ...one, becomes: 'gmail.com' }))
    const list = first.headers.get('location') ?? ''
    expect(list).toMatch(`/review?${new URLSearchParams({ import: id, reason: gmial.reason })}&done=`)
    const html = await (await web.get(list)).text()
    expect(html).toContain('<b>1 row fixed</b> · 1 created')
    expect(html).toContain('2 rows of ')
    const undo = /action="([^"]+\/undo[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await web.post(undo, '')).headers.get('location')).toBe(list)
    expect(await (await web.get(list)).text()).toContain('<b>Undoing 1 row</b>')
    const page = await (await web.get(undo.replace('/undo', '').replace('&on=list', ''))).text()
    expect(page).not.toContain('href="/review">Continue')
  })

  test('the last of its reason goes on with all reasons of the import; a decision that is gone is not told', async () => {
    const { id } = await importText(deps, csv('email,name', 'yu@gmial.com,Yu Li', 'n/a,Xi Ho'))
    const answer = await web.post('/review/fix', form({ ...gmial, rows: '1', becomes: 'gmail.com', importId: id }))
    expect(answer.headers.get('location')).toMatch(`/review?import=${id}&done=`)
    const gone = await web.get('/review?done=01a22699-7c1a-7b2c-8d3e-4f5a6b7c8d9e')
    expect([gone.status, await gone.text()]).toEqual([200, expect.not.stringContaining('fix-notice')])
    expect((await web.get('/review?done=x')).status).toBe(200)
  })

  test('its page says what has come of it', async () => {
    const answer = await web.post('/review/fix', form({ ...form14, remember: 'yes' }))
    expect(answer.status).toBe(303)
    const path = decisionOf(answer)
    const html = await (await web.get(path)).text()
    expect(html).toContain('14 rows fixed')
    expect(html).toMatch(/<b class="n">14<\/b><span class="outcome" data-outcome="created">/)
    expect(html).toContain('Later imports do the same automatically.')
    expect(html).toContain(`action="${path}/undo"`)
    expect(await rows()).toHaveLength(1)
    expect(await (await web.get('/review/rules')).text()).toMatch(/gmial\.com<\/code> → <code class="raw">gmail\.com/)
    expect((await web.post(`${path}/undo`, '')).headers.get('location')).toBe(path)
    expect(await (await web.get(path)).text()).toMatch(/Undoing 14 rows/)
  })

  test('the list of a reason, and of all, has one button for what is suggested for each row, with their number', async () => {
    await importText(deps, csv('email,name', 'zoe@hotmial.com,Zoe Wu'))
    for (const path of ['/review?reason=email.misspelt-domain', '/review']) {
      const html = await (await web.get(path)).text()
      expect(html.match(/apply-suggestions/g)).toHaveLength(1)
      expect(html).toContain('>Accept all 15 suggestions</button>')
      expect(html).toContain('<input type="hidden" name="rows" value="15"/>')
    }
    const answer = await web.post('/review/apply-suggestions', form({ reason: gmial.reason, rows: '15' }))
    const done = await (await web.get(decisionOf(answer))).text()
    expect(done).toMatch(/<b class="n">15<\/b><span class="outcome" data-outcome="created">/)
    expect(done).toContain('the suggestion of each row')
    expect(await rows()).toHaveLength(1)
    const left = await (await web.get('/review?reason=email.placeholder')).text()
    expect(left).not.toContain('apply-suggestions')
  })

  test('what can not be used is asked for again at its field; more rows than were seen are left alone', async () => {
    const wrong = await web.post('/review/fix', form({ ...form14, becomes: 'no domain' }))
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toMatch(/value="no domain"[^>]*aria-invalid="true"/)
    const more = await web.post('/review/ignore', form({ ...gmial, rows: '13' }))
    expect(more.status).toBe(409)
    expect(await more.text()).toContain('There are 14 of these rows by now')
    expect(await rows()).toHaveLength(15)
  })

  test('are ignored, and come back', async () => {
    const path = decisionOf(await web.post('/review/ignore', form({ ...gmial, rows: '14' })))
    expect(await (await web.get(path)).text()).toContain('14 rows ignored')
    expect(await rows()).toHaveLength(1)
    await web.post(`${path}/undo`, '')
    expect(await rows()).toHaveLength(15)
  })

  test('pressed twice, the second time ends at the list', async () => {
    await web.post('/review/fix', form(form14))
    expect((await web.post('/review/fix', form(form14))).headers.get('location')).toBe('/review')
  })

  test('are there as JSON, with the same actions', async () => {
    const json = { 'content-type': 'application/json' }
    expect(await (await web.get('/api/v1/review')).json()).toMatchObject({
      total: 15,
      items: expect.arrayContaining([expect.objectContaining({ ...gmial, answer: '@gmail.com', count: 14 })]),
    })
    const change = JSON.stringify({ ...gmial, becomes: 'gmail.com', rows: 14 })
    const told = z.object({ bulkFixId: z.uuid() })
    const { bulkFixId } = told.parse(await (await web.post('/api/v1/review/fix', change, json)).json())
    expect(await (await web.get(`/api/v1/bulk-fixes/${bulkFixId}`)).json()).toMatchObject({
      outcomes: { created: 14 },
    })
  })

  test('a viewer sees them, and no way to fix them', async () => {
    for (const path of ['/review', '/review/rows?reason=email.misspelt-domain&value=%40gmial.com']) {
      const html = await (await web.get(path, { cookie: web.cookieOf('viewer') })).text()
      expect(html).toContain('gmial.com')
      expect(html).not.toMatch(/<form[^>]+action="\/review|btn-primary/)
    }
  })
})

describe('a row that may be about an existing customer', () => {
  const clash = async () => {
    await importText(deps, csv('email,name', 'ok@acme.com,Zora Quite-Different'))
    const row = (await rows()).find(({ candidates }) => candidates.length > 0)
    if (row === undefined) throw new Error('no row clashes')
    return row
  }

  test('stands beside that customer, with a button for each answer', async () => {
    const { id, candidates } = await clash()
    const html = await (await web.get(`/review/${id}`)).text()
    expect(html).toContain(`href="/customers/${candidates[0]?.id}"`)
    expect(html).toContain('It is this customer')
    expect(html).toContain('It is a new customer')
  })

  test('that needs review for another reason too is shown again with it', async () => {
    const { id } = await rowOf(2)
    const answer = await web.post(`/review/${id}/choose`, new URLSearchParams({ customerId: '' }))
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('misspelt')])
  })

  test('that is that customer goes to it, and nobody else keeps anything', async () => {
    const { id, candidates } = await clash()
    const form = new URLSearchParams({ customerId: candidates[0]?.id ?? '' })
    const answer = await web.post(`/review/${id}/choose?reason=match.different-person`, form)
    expect(answer.headers.get('location')).toBe(`/review/${id}?reason=match.different-person&became=updated`)
  })

  test('becomes a new one, and it is said who keeps the address', async () => {
    const { id, candidates } = await clash()
    const answer = await web.post(`/review/${id}/choose`, new URLSearchParams({ customerId: '' }))
    expect(answer.headers.get('location')).toBe(`/review/${id}?became=created&kept=${candidates[0]?.id}`)
    const html = await (await web.get(answer.headers.get('location') ?? '')).text()
    expect(html).toContain('Its e-mail, id or channel stays with')
    expect(html).toContain(`href="/customers/${candidates[0]?.id}"`)
  })
})

test.each([
  ['cells.0=a&cells.2=b', 'cells.2'],
  ['cells.1=a', 'cells.1'],
])('cells have no gap between them: %s', async (cells, name) => {
  const { id } = await rowOf(4)
  const answer = await web.post(`/review/${id}/fix`, new URLSearchParams(cells))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(`${name} has no place`)
})

test('to ignore is taken as JSON too, of a row and of a group', async () => {
  const json = { 'content-type': 'application/json' }
  const { id } = await rowOf(4)
  expect(await (await web.post(`/api/v1/review/${id}/ignore`, '{}', json)).json()).toEqual({ id })
  const group = { reason: 'email.misspelt-domain', value: '@gmial.com', rows: 1 }
  const answer = await web.post('/api/v1/review/ignore', JSON.stringify(group), json)
  expect(await answer.json()).toEqual({ bulkFixId: expect.any(String), rows: 1 })
  const odd = JSON.stringify({ ...group, becomes: 'x' })
  expect((await web.post('/api/v1/review/ignore', odd, json)).status).toBe(422)
})

test('a row that was closed in another tab leaves the list, and the counts are asked for anew', async () => {
  const { id } = await rowOf(4)
  await web.post(`/review/${id}/ignore`, '')
  const part = await (await web.post(`/review/${id}/ignore`, '', inList)).text()
  expect(part).toMatch(/^<li class="review-row is-closed">.*Nothing was changed/)
  expect(part).toContain('hx-select-oob="#review-sub,#nav-review,#review-about"')
})
