import { afterAll, expect, test } from 'vitest'
import { startImport } from '../../../../functions/imports/start-import.ts'
import { runImport } from '../../../../functions/run-import.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import { bytesOf, csv, openText } from '../../../functions/import-text.ts'
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

const textOf = async (path: string) => (await web.get(path)).text()
const tagsOf = (html: string) => [...html.matchAll(/<input [^>]*name="to\.(\d+)"[^>]*>/g)]
const isHidden = ([tag]: readonly string[]) => tag?.includes('type="hidden"') === true
/** The columns that somebody can choose for. */
const seen = (html: string) => tagsOf(html).flatMap((tag) => (isHidden(tag) ? [] : [Number(tag[1])]))
/** What the form would send, of the columns that are seen and of all others. */
const saidIn = (html: string) =>
  Object.fromEntries(tagsOf(html).map(([tag, index]) => [`to.${index}`, /value="([^"]*)"/.exec(tag)?.[1] ?? '']))
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n)

test('what is wrong with a column is shown on its page', async () => {
  const id = await wait('x@acme.com')
  const fields = names.map((_, n): [string, string] => ['field', n === 210 ? 'custom:Nothing' : 'extra'])
  const answer = await web.post(`/imports/${id}/mapping`, new URLSearchParams(fields))
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('id="to-210-error"')
  // The one before it that holds addresses is in another group.
  expect(seen(html)).toEqual(range(201, 226))
})

test('a file of 250 columns is mapped 25 at a time, and nothing of the other pages is lost', async () => {
  const id = await wait('ann@acme.com', 'bob@gmial.com')
  const turn = (fields: Record<string, string>, more: Record<string, string>) =>
    web.post(`/imports/${id}/columns`, new URLSearchParams({ ...fields, ...more }))
  const first = await textOf(`/imports/${id}`)
  expect(seen(first)).toEqual([149])
  const custom = await (await turn(saidIn(first), { shown: 'unsure', tab: 'custom' })).text()
  expect(seen(custom)).toEqual(range(0, 25))
  expect(saidIn(custom)).toEqual(saidIn(first))
  expect(wordsOf(custom)).toContain('Columns 1–25 of 249')
  expect(Object.keys(saidIn(first))).toHaveLength(count)

  const said = { ...saidIn(first), 'to.3': 'Remarks' }
  const sixth = await (await turn(said, { shown: 'custom', page: '1', turn: '6' })).text()
  expect(seen(sixth)).toEqual([...range(125, 149), 150])
  expect(saidIn(sixth)).toEqual(said)

  const chosen = { ...said, 'to.149': 'E-mail', 'to.130': 'Boots', 'kind.130': 'text' }
  const last = await (await turn(chosen, { shown: 'custom', turn: '10' })).text()
  expect(seen(last)).toEqual(range(226, 250))
  expect(saidIn(last)).toEqual({ ...said, 'to.149': 'E-mail', 'to.130': 'Boots' })
  expect(last).toContain('name="kind.130" value="text"')

  const answer = await web.post(
    `/imports/${id}/mapping`,
    new URLSearchParams({ ...saidIn(last), 'kind.130': 'text', preview: 'no' }),
  )
  expect(answer.status).toBe(303)
  await runImport(id, deps, asSystem)
  const ann = deps.db.selectFrom('customers').select(['notes', 'extra']).where('email', '=', 'ann@acme.com')
  const { notes, extra } = await ann.executeTakeFirstOrThrow()
  expect([notes, extra.Boots, extra.q249x]).toEqual(['v3', 'v130', 'v249'])

  // Its report, and the page of its row in review.
  expect(await textOf(`/imports/${id}`)).toContain('q249x')
  const { id: rowId } = await deps.db.selectFrom('review_rows').select('id').executeTakeFirstOrThrow()
  const row = await textOf(`/review/${rowId}?columns=2`)
  expect(wordsOf(row)).toContain('Columns 101–200 of 249')
  expect([...row.matchAll(/name="cells\.\d+"/g)]).toHaveLength(count)
  expect([...row.matchAll(/<input type="hidden" name="cells/g)]).toHaveLength(149)
})

test('a file of 57 columns, half of them empty, is a light page with every column in its group', async () => {
  const header = ['First Name', 'Last Name', 'Email', 'Mobile', 'Company', 'Job title', 'City', 'Country']
  const columns = [...header, ...range(0, 26).map((n) => `Shelf ${n}`), ...range(0, 23).map((n) => `Unused ${n}`)]
  const cells = (n: number) => [
    ...[`Ann${n}`, 'Lee', `ann${n}@wide.com`, `+4930123456${n}`, 'Wide AG', 'Buyer', 'Kiel', 'Germany'],
    ...range(0, 26).map((m) => `value ${m} of ${n}`),
    ...range(0, 23).map(() => ''),
  ]
  const file = { fileName: 'wide.csv', via: 'browser', checkColumns: true, preview: true }
  const bytes = bytesOf(csv(columns.join(','), ...range(10, 40).map((n) => cells(n).join(','))))
  const { importId } = await invoke(startImport, { ...file, bytes }, deps, asSystem)
  await runImport(importId, deps, asSystem)
  for (const [tab, word] of [
    ['matched', 'Matched 8'],
    ['custom', 'Custom 26'],
    ['empty', 'Empty 23'],
  ] as const) {
    const answer = await web.post(`/imports/${importId}/columns`, new URLSearchParams({ tab }))
    const html = await answer.text()
    expect(wordsOf(html)).toContain(word)
    expect(Buffer.byteLength(html)).toBeLessThan(60_000)
  }
})
