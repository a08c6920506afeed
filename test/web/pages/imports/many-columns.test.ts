import { afterAll, expect, test } from 'vitest'
import { runImport } from '../../../../functions/run-import.ts'
import { csv, openText } from '../../../functions/import-text.ts'
import { asSystem } from '../../../support/test-parts.ts'
import { openWeb } from '../../open-web.ts'
import { wordsOf } from '../../read-html.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const count = 250
// Nobody can tell what they are, so that the import waits.
const names = Array.from({ length: count }, (_, n) => `q${n}x`)
const line = (mail: string) => names.map((_, n) => (n === 149 ? mail : `v${n}`)).join(',')

async function wait(...mails: string[]) {
  const id = await openText(deps, csv(names.join(','), ...mails.map(line)))
  await runImport(id, deps, asSystem)
  return id
}

const inputs = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value)
const selects = (html: string) => [...html.matchAll(/<select[^>]*id="field-(\d+)"/g)].map(([, index]) => Number(index))
const textOf = async (path: string) => (await web.get(path)).text()

/** What the form would send: the fields of the other pages, and of this one what is selected. */
function fieldsOf(html: string): string[] {
  const form = /<form id="mapping".*?<\/form>/s.exec(html)?.[0] ?? ''
  return [
    ...form.matchAll(/<input type="hidden" name="field" value="([^"]*)"|<select[^>]*name="field".*?<\/select>/gs),
  ].map(
    ([tag, hidden]) =>
      hidden ?? /<option value="([^"]*)" selected/.exec(tag)?.[1] ?? /<option value="([^"]*)"/.exec(tag)?.[1] ?? '',
  )
}

test('what is wrong with a column is shown on its page', async () => {
  const id = await wait('x@acme.com')
  const fields = names.map((_, n): [string, string] => ['field', n === 210 ? 'custom:Nothing' : 'extra'])
  const answer = await web.post(`/imports/${id}/mapping`, new URLSearchParams(fields))
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('id="field-210-error"')
  expect(selects(html)[0]).toBe(200)
})

test('a file of 250 columns is mapped a hundred at a time, and nothing of the other pages is lost', async () => {
  const id = await wait('ann@acme.com', 'bob@gmial.com')
  const first = await textOf(`/imports/${id}`)
  expect(selects(first)).toEqual(Array.from({ length: 100 }, (_, n) => n))
  expect(wordsOf(first)).toContain('Columns 1–100 of 250')
  expect(inputs(first, 'field')).toHaveLength(150)
  expect(fieldsOf(first)).toHaveLength(count)

  const said = fieldsOf(first).with(3, 'notes')
  const turn = (page: string, fields: string[], more: [string, string][] = []) =>
    web.post(
      `/imports/${id}/columns`,
      new URLSearchParams([...fields.map((value): [string, string] => ['field', value]), ['page', page], ...more]),
    )
  const second = await (await turn('2', said)).text()
  expect(selects(second)).toEqual(Array.from({ length: 100 }, (_, n) => n + 100))
  expect(fieldsOf(second)).toEqual(said)

  const chosen = said.with(149, 'email').with(120, 'new:text')
  const third = await (await turn('3', chosen, [['label.120', 'Boots']])).text()
  expect([selects(third).length, inputs(third, 'label.120')]).toEqual([50, ['Boots']])
  expect(fieldsOf(third)).toEqual(chosen)

  const fields = fieldsOf(third).map((value): [string, string] => ['field', value])
  const answer = await web.post(
    `/imports/${id}/mapping`,
    new URLSearchParams([...fields, ['label.120', 'Boots'], ['preview', 'no']]),
  )
  expect(answer.status).toBe(303)
  await runImport(id, deps, asSystem)
  const ann = deps.db.selectFrom('customers').select(['notes', 'extra']).where('email', '=', 'ann@acme.com')
  const { notes, extra } = await ann.executeTakeFirstOrThrow()
  expect([notes, extra.Boots, extra.q249x]).toEqual(['v3', 'v120', 'v249'])

  // Its own page, and that of its row in review.
  const done = await textOf(`/imports/${id}?columns=3`)
  expect(wordsOf(done)).toContain('Columns 201–250 of 250')
  expect(done).toContain('q249x')
  expect(done).not.toContain('q148x')
  const { id: rowId } = await deps.db.selectFrom('review_rows').select('id').executeTakeFirstOrThrow()
  const row = await textOf(`/review/${rowId}?columns=2`)
  expect(wordsOf(row)).toContain('Columns 101–200 of 249')
  expect([...row.matchAll(/name="cells\.\d+"/g)]).toHaveLength(count)
  expect([...row.matchAll(/<input type="hidden" name="cells/g)]).toHaveLength(149)
})
