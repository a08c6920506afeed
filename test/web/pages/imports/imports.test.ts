import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { startImport } from '../../../../functions/imports/start-import.ts'
import { fixReviewRow } from '../../../../functions/review/fix-review-row.ts'
import { runImport } from '../../../../functions/run-import.ts'
import { stepJobs } from '../../../../functions/steps/table.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import { bytesOf, csv, importText, openText, runUntil } from '../../../functions/import-text.ts'
import { outcomesOf, reviewRowOf } from '../../../functions/review/review-file.ts'
import { asSystem } from '../../../support/test-parts.ts'
import { openWeb } from '../../open-web.ts'

const web = await openWeb({ UPLOAD_MAX_BYTES: '100000', CHUNK_RECORDS: '2' })
const { deps } = web.parts
afterAll(() => web.parts.close())

const textOf = async (path: string) => (await web.get(path)).text()
const wait = async (text: string) => {
  const id = await openText(deps, text)
  await runImport(id, deps, asSystem)
  return id
}

/** Sends files as the form does without scripts: all at once. */
function upload(path: string, files: Record<string, string>) {
  const form = new FormData()
  form.append('policy', 'strict')
  for (const [name, content] of Object.entries(files)) form.append('file', new File([content], name))
  return web.post(path, form)
}

describe('several files at once', () => {
  const files = {
    'a.csv': 'email\na@acme.com\n',
    'huge.csv': `email\n${'x'.repeat(200_000)}`,
    'b.csv': 'email\nb@acme.com\n',
  }

  test('are imported but for the one that is refused, and the page says which and why', async () => {
    const answer = await upload('/imports', files)
    expect(answer.status).toBe(413)
    const html = await answer.text()
    expect(html).toMatch(/<b>huge.csv<\/b> This file is larger than/)
    const taken = [...html.matchAll(/href="\/imports\/([\da-f-]{36})">([ab]\.csv)</g)].map(([, id, name]) => ({
      id,
      name,
    }))
    expect(taken.map(({ name }) => name)).toEqual(['a.csv', 'b.csv'])
    for (const { id = '' } of taken)
      expect(
        await deps.db.selectFrom('imports').select('policy').where('id', '=', id).executeTakeFirstOrThrow(),
      ).toEqual({ policy: 'strict' })
  })

  test('are told apart one by one under /api/v1', async () => {
    const answer = await upload('/api/v1/imports', files)
    expect(answer.status).toBe(202)
    const started = { importId: expect.any(String) }
    expect(await answer.json()).toEqual({
      items: [started, { problem: expect.objectContaining({ code: 'file.too-large' }) }, started],
    })
  })

  test('lead to the list when all of them are taken', async () => {
    const answer = await upload('/imports', { 'a.csv': 'email\n', 'b.csv': 'email\n' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/imports'])
  })

  test('of which none is taken are an error for a program', async () => {
    const answer = await upload('/api/v1/imports', { 'huge.csv': files['huge.csv'] })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'file.too-large' })
  })
})

describe('the list', () => {
  test('follows itself while an import moves, and stands still when none does', async () => {
    for (const { id } of await deps.db.selectFrom('imports').select('id').execute()) await runImport(id, deps, asSystem)
    const id = await openText(deps, csv('email', 'l1@acme.com', 'l2@acme.com', 'l3@acme.com'))
    await runUntil(deps, id, 'apply')
    const moving = await textOf('/imports')
    expect(moving).toMatch(
      /<div id="imports" data-follows="imports" data-live="true" hx-get="\/imports" hx-trigger="every 1000ms, news"/,
    )
    expect(moving).toContain('<noscript><meta http-equiv="refresh" content="3"')
    expect(moving).toMatch(/<progress value="0.600" max="1" aria-label="people.csv, share done">/)
    await runImport(id, deps, asSystem)
    const still = await textOf('/imports')
    expect(still).not.toMatch(/data-live|http-equiv="refresh"|<progress value="0\.6/)
  })
})

describe('one import', () => {
  test('each of its counts leads to what is behind it, and to the records as a file', async () => {
    const { id } = await importText(deps, csv('email,name', 'c1@acme.com,A', 'bad,B', 'C1@acme.com,A', ','))
    const html = await textOf(`/imports/${id}`)
    expect(html).toContain('1 + 1 + 1 + 1 = 4')
    expect(html).toMatch(new RegExp(`href="/review\\?import=${id}"><span class="n">1</span>`))
    expect(html).toMatch(new RegExp(`href="/customers\\?importId=${id}"><span class="n">1</span>`))
    const files = [...html.matchAll(/href="([^"]+\/outcomes\/(\w+)\.csv)"/g)]
    expect(files.map(([, , outcome]) => outcome)).toEqual(['created', 'merged', 'review', 'blank'])
    for (const [, path = ''] of files) expect((await textOf(path)).trimEnd().split('\r\n')).toHaveLength(2)
  })

  test('that was undone counts what it had done, and leads to no list that is empty by now', async () => {
    const { id } = await importText(deps, csv('email,name', 'u1@acme.com,A', 'bad,B'))
    expect(await textOf(`/imports/${id}`)).toContain('Undo import')
    await web.post(`/imports/${id}/undo`, new URLSearchParams())
    await runImport(id, deps, asSystem)
    for (const path of [`/imports/${id}`, `/imports/${id}/report`, '/imports']) {
      const html = await textOf(path)
      expect(html).toContain('aria-label="1 created, 1 needs review"')
      expect(html).not.toMatch(new RegExp(`href="/(customers|review)\\?import(Id)?=${id}"`))
    }
    expect(await textOf(`/imports/${id}`)).toContain('Redo import')
  })

  test('tells what was written otherwise than its preview, not what a person has fixed since', async () => {
    const preview = async (...rows: string[]) => {
      const file = {
        fileName: 'people.csv',
        via: 'browser',
        preview: true,
        bytes: bytesOf(csv('email,name', ...rows)),
      }
      const { importId } = await invoke(startImport, file, deps, asSystem)
      await runImport(importId, deps, asSystem)
      return importId
    }
    const apply = async (id: string) => {
      await web.post(`/imports/${id}/apply`, new URLSearchParams())
      await runImport(id, deps, asSystem)
      return textOf(`/imports/${id}`)
    }
    const said = 'Customers changed after the preview'
    const fixed = await preview('p1@acme.com,A', 'bad,Fix Me')
    expect(await apply(fixed)).not.toContain(said)
    const row = await reviewRowOf(deps, fixed, 3)
    await invoke(fixReviewRow, { id: row.id, cells: ['p2@acme.com', 'Fix Me'] }, deps, asSystem)
    expect(await outcomesOf(deps, fixed)).toEqual({ created: 2 })
    expect(await textOf(`/imports/${fixed}`)).not.toContain(said)

    const overtaken = await preview('p3@acme.com,A')
    await importText(deps, csv('email,name', 'p3@acme.com,A'))
    expect(await apply(overtaken)).toContain(`${said}, so some records were decided again: 0 created instead of 1`)
  })

  test('that was undone leads to the customers who stay because another import brought them too', async () => {
    const rows = csv('email,name', 's1@acme.com,A', 's2@acme.com,B')
    const { id } = await importText(deps, rows)
    await importText(deps, rows)
    await web.post(`/imports/${id}/undo`, new URLSearchParams())
    await runImport(id, deps, asSystem)
    const html = await textOf(`/imports/${id}`)
    expect(html).toMatch(/2 customers stayed, because other imports have them too/)
    expect(html).toContain(`href="/customers?importId=${id}">Show the 2 customers that stayed`)
    expect(await textOf(`/customers?importId=${id}`)).toContain('s2@acme.com')
  })

  test('an automatic import that is refused is shown again as it was written', async () => {
    const { id } = await importText(deps, csv('email,name', 'r1@acme.com,A'))
    const form = new URLSearchParams({ name: 'Weekly', prefix: '', preview: 'yes' })
    const html = await (await web.post(`/imports/${id}/automate`, form)).text()
    expect(html).toContain('value="Weekly"')
    expect(html).toMatch(/<input[^>]*name="preview"[^>]*checked/)
  })

  test('an outcome comes as a download that Excel opens', async () => {
    const { id } = await importText(deps, csv('email,name', 'bad,=1+1'))
    const answer = await web.get(`/imports/${id}/outcomes/review.csv`)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="people-review.csv"')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString()).toContain("\r\nbad,'=1+1,2,review,")
    expect((await web.get(`/imports/${id}/outcomes/lost.csv`)).status).toBe(404)
  })

  test('that stopped says what failed, what did not change, and what to do', async () => {
    const { id } = await importText(deps, '%PDF-1.7 nothing')
    const html = await textOf(`/imports/${id}`)
    expect(html).toMatch(/This import stopped\.<\/b> This is a PDF document/)
    expect(html).toContain('Nothing was saved. No customer has changed.')
    expect(html).toContain('Then import that file.')
    expect(html).not.toMatch(/id="reading"|not read to its end/)
    expect(html).not.toContain('data-live')
  })

  test('that stopped half way says how much stays', async () => {
    const id = await openText(deps, csv('email', 'h1@acme.com', 'h2@acme.com', 'h3@acme.com'))
    const ref = await runUntil(deps, id, 'apply')
    await runImport(id, deps, asSystem)
    // As if the second chunk had never been written.
    await deps.db
      .updateTable('import_chunks')
      .set({ outcomes: null })
      .where('import_id', '=', id)
      .where('chunk', '=', 1)
      .execute()
    await sql`
      update imports set state = 'failed', stopped_state = 'applying', error_code = 'step.keeps-failing', error_message = 'It broke.'
      where id = ${ref.importId}`.execute(deps.db)
    const html = await textOf(`/imports/${id}`)
    expect(html).toContain('2 of 3 records were done before it stopped, and stay. The other 1 changed nothing.')
    expect(html).toContain('nothing is imported twice')
    expect((await textOf(`/imports/${id}/outcomes/pending.csv`)).split('\r\n')[1]).toMatch(
      new RegExp(`^h3@acme\\.com,4,pending,,${id},h[\\da-f]{32}$`),
    )
  })

  test('that runs says so without scripts too', async () => {
    const id = await openText(deps, csv('email', 'r@acme.com'))
    const html = await textOf(`/imports/${id}`)
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="2"')
    expect(html).toContain('<title>0% people.csv · Harbour</title>')
    expect(html).toMatch(/data-reconnecting="true" hidden=""/)
    expect(html).toContain('Pause</button>')
  })
})

describe('an import that waits for its columns', () => {
  const text = csv('colour,size', 'Ann@Acme.com,+852-9044-1287', 'red,x')

  test('proposes the country that its numbers need, and shows them read in it', async () => {
    const id = await wait(csv('colour,Telefon,Stadt', 'red,030 1234567,', 'x,040 5551234,', 'y,+49 40 123456,Berlin'))
    const shown = await textOf(`/imports/${id}/columns`)
    expect(shown).toContain('If the records are in Germany, 2 of them can be read.')
    expect(shown).toMatch(/name="proposed" value="DE"[^>]*>Use Germany for all records</)
    const form = new URLSearchParams({ proposed: 'DE' })
    for (const field of ['email', 'phone', 'city']) form.append('field', field)
    const answer = await web.post(`/imports/${id}/columns`, form)
    const tried = await answer.text()
    expect(tried).toMatch(/030 1234567<\/span><span class="to-value">\+49 30 1234567/)
    expect(tried).toMatch(/<option value="DE" selected="">/)
    expect(tried).not.toMatch(/be read|name="proposed"/)
  })

  test('shows what their values become, and goes on with the columns that a person chooses', async () => {
    const id = await wait(text)
    const question = await textOf(`/imports/${id}`)
    expect(question).toContain('What are these columns?')
    expect(question).toContain('No column says who the customer is.')
    expect(question).toContain('Preview 2 records')
    expect(question).toContain('Cancel</button>')
    expect(question).not.toContain('Pause</button>')

    const shown = await textOf(`/imports/${id}?field=email&field=phone`)
    expect(shown).toMatch(/name="to.0"[^>]*value="E-mail"/)
    expect(shown).toMatch(/Ann@Acme.com<\/span><span class="to-value">ann@acme.com/)
    expect(shown).toContain('2 of 2 filled, 2 different')
    expect(shown).toMatch(/\+852-9044-1287<\/span><span class="to-value">\+852 9044 1287/)
    expect(shown).toMatch(/red<\/span><span class="to-review">needs review: /)
    expect(shown).not.toContain('No column says who')

    const chosen = new URLSearchParams([
      ['field', 'email'],
      ['field', 'phone'],
      ['preview', 'no'],
    ])
    const answer = await web.post(`/imports/${id}/mapping`, chosen)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/imports/${id}`])
    await runImport(id, deps, asSystem)
    const Detail = z.object({ state: z.string(), outcomes: z.record(z.string(), z.number()) })
    const { state, outcomes } = Detail.parse(await (await web.get(`/api/v1/imports/${id}`)).json())
    expect([state, outcomes.created, outcomes.review]).toEqual(['finished', 1, 1])
    const customer = deps.db.selectFrom('customers').select(['email', 'phone']).where('email', '=', 'ann@acme.com')
    expect(await customer.executeTakeFirst()).toEqual({ email: 'ann@acme.com', phone: '+85290441287' })
  })

  test('names in its report the delimiter that a person chose', async () => {
    const choices = { delimiter: ';' }
    const file = { fileName: 'people.csv', via: 'browser', choices, bytes: bytesOf('email;name\nz1@acme.com;Z\n') }
    const { importId } = await invoke(startImport, file, deps, asSystem)
    await runImport(importId, deps, asSystem)
    const words = (await textOf(`/imports/${importId}/report`)).replace(/<[^>]+>/g, '')
    expect(words).toContain('delimited text, semicolon A person chose it.')
  })

  test('is nothing that a viewer can decide', async () => {
    const id = await wait(text.replace('colour', 'tint'))
    const html = await (await web.get(`/imports/${id}`, { cookie: web.cookieOf('viewer') })).text()
    expect(html).toContain('An editor has to choose.')
    expect(html).not.toContain('type="submit">Import')
    expect(html).not.toContain('<select')
  })
})

describe('the columns of an import', () => {
  const waiting = csv('colour;when;size', 'Ann;03/04/2026;7', 'Bob;05/06/2026;8')
  const post = (path: string, ...pairs: [string, string][]) => web.post(path, new URLSearchParams(pairs))
  const stateOf = async (id: string) =>
    (await deps.db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirstOrThrow()).state

  test('can be read otherwise: what that does is seen at once, and done when a person says so', async () => {
    const id = await wait(waiting)
    const page = await textOf(`/imports/${id}`)
    expect(page).toContain('How the file is read')
    expect(page).toContain('<option value="">Semicolon (detected)</option>')
    const shown = await textOf(`/imports/${id}?delimiter=comma`)
    expect(shown).toContain('Read the file like this')
    expect(shown).toContain('colour;when;size')
    expect(shown).not.toContain('Preview 2 records')
    expect((await post(`/imports/${id}/read`, ['delimiter', 'comma'])).status).toBe(303)
    await runImport(id, deps, asSystem)
    const row = await deps.db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      state: 'waiting',
      choices: { delimiter: ',' },
      layout: { columns: ['colour;when;size'] },
    })
  })

  test('a reading that can not be says why, and nothing is lost', async () => {
    const id = await wait(waiting)
    const html = await textOf(`/imports/${id}?header=900`)
    expect(html).toMatch(/role="alert">[^<]*900/)
    expect(html).not.toContain('Read the file like this')
  })

  test('become a field of their own, whose name a person gives, and dates are asked about', async () => {
    const id = await wait(waiting)
    const columns: [string, string][] = [
      ['field', 'display_name'],
      ['field', 'new:date'],
      ['field', 'extra'],
    ]
    const shown = await textOf(`/imports/${id}?${new URLSearchParams(columns)}`)
    expect(shown).toMatch(/name="to.1"[^>]*value="when"/)
    expect(shown).toContain('Its dates do not show whether the day or the month comes first.')
    const refused = await post(`/imports/${id}/mapping`, ...columns, ['label.1', 'Seen'])
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('Say whether the day or the month comes first')
    expect(html).toMatch(/name="to.1"[^>]*value="Seen"/)
    const done = await post(
      `/imports/${id}/mapping`,
      ...columns,
      ['label.1', 'Seen'],
      ['format.1', 'mdy'],
      ['preview', 'no'],
    )
    expect(done.status).toBe(303)
    await runImport(id, deps, asSystem)
    const ann = deps.db.selectFrom('customers').select(['id', 'extra']).where('display_name', '=', 'Ann')
    const { id: customerId, extra } = await ann.executeTakeFirstOrThrow()
    expect(extra).toEqual({ Seen: '2026-03-04', size: '7' })
    expect(await textOf(`/customers/${customerId}`)).toMatch(/<dt>Seen<\/dt>/)
    expect(await textOf(`/customers/${customerId}/edit`)).toMatch(
      /type="date"[^>]+name="extra.Seen"[^>]+value="2026-03-04"/,
    )
    expect(await textOf('/customers/new')).toContain('name="extra.Seen"')
  })

  test('that are one field twice say so at the second', async () => {
    const id = await wait(csv('pitch,tempo', 'red,x'))
    const answer = await post(`/imports/${id}/mapping`, ['field', 'notes'], ['field', 'notes'])
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/id="to-1-error"/)
    expect(await stateOf(id)).toBe('waiting')
  })

  test('are changed after a preview, and after the import has run', async () => {
    const form = new FormData()
    for (const [name, value] of [
      ['tags', 'fair, vip'],
      ['country', 'HK'],
    ] as const)
      form.append(name, value)
    form.append('file', new File([csv('email,shade', 'lea@acme.com,red')], 'shades.csv'))
    const sent = await web.post('/imports', form)
    const path = sent.headers.get('location') ?? ''
    const id = path.split('/').at(-1) ?? ''
    await runImport(id, deps, asSystem)
    expect(await stateOf(id)).toBe('ready')
    expect(await textOf(path)).toContain(`href="${path}/columns"`)
    expect(await textOf(`${path}/columns`)).toMatch(/Preview 1 record</)
    await post(`${path}/mapping`, ['field', 'email'], ['field', 'extra'], ['preview', 'no'])
    await runImport(id, deps, asSystem)
    const readCustomer = () =>
      deps.db.selectFrom('customers').selectAll().where('email', '=', 'lea@acme.com').executeTakeFirst()
    expect(await readCustomer()).toMatchObject({ tags: ['fair', 'vip'], country_code: 'HK', extra: { shade: 'red' } })

    expect(await textOf(`${path}/columns`)).toMatch(/Preview 1 record again</)
    const again = await post(`${path}/remap`, ['field', 'email'], ['field', 'notes'], ['preview', 'no'])
    const next = again.headers.get('location') ?? ''
    expect(next).not.toBe(path)
    await runImport(next.split('/').at(-1) ?? '', deps, asSystem)
    expect(await readCustomer()).toMatchObject({ notes: 'red', extra: {} })
  })

  test('that are other ones than the last time are named', async () => {
    const first = await wait(csv('tone,size', 'red,7'))
    await post(`/imports/${first}/mapping`, ['field', 'display_name'], ['field', 'extra'], ['preview', 'no'])
    await runImport(first, deps, asSystem)
    const html = await textOf(`/imports/${await wait(csv('tone,weight,length', 'red,7,8'))}`)
    expect(html).toContain('This file has other columns than last time:')
    expect(html.replace(/<[^>]+>/g, '')).toMatch(/new “weight”, “length”; missing “size”/)
  })
})

describe('an import that was cancelled says so', () => {
  test('before anything was saved', async () => {
    const id = await openText(deps, csv('email', 'never@acme.com'))
    await web.post(`/imports/${id}/cancel`, '')
    const html = await textOf(`/imports/${id}/report`)
    expect(html).toContain('This import was cancelled, and nothing of it was saved.')
    expect(html).not.toContain('was not read to its end')
  })

  test('and that what it had saved stays', async () => {
    const id = await openText(deps, csv('email', 'one@acme.com', 'two@acme.com', 'three@acme.com'))
    await runUntil(deps, id, 'apply')
    const [step] = await deps.db.selectFrom('import_steps').selectAll().where('step', '=', 'apply').limit(1).execute()
    await invoke(stepJobs.apply, { importId: id, chunk: step?.chunk ?? 0 }, deps, asSystem)
    await web.post(`/imports/${id}/cancel`, '')
    expect(await textOf(`/imports/${id}/report`)).toContain(
      'This import was cancelled. What it had saved until then stays. Resume goes on where it stopped.',
    )
  })
})
