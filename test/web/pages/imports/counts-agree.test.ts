import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { getImport } from '../../../../functions/imports/get-import.ts'
import { getReport } from '../../../../functions/imports/get-report.ts'
import { listDecisions } from '../../../../functions/imports/list-decisions.ts'
import { listImports } from '../../../../functions/imports/list-imports.ts'
import { startImport } from '../../../../functions/imports/start-import.ts'
import { countReviewRows } from '../../../../functions/review/count-review-rows.ts'
import { fixReviewGroup } from '../../../../functions/review/fix-review-group.ts'
import { getBulkFix } from '../../../../functions/review/get-bulk-fix.ts'
import { listReviewGroups } from '../../../../functions/review/list-review-groups.ts'
import { listReviewRows } from '../../../../functions/review/list-review-rows.ts'
import { runImport } from '../../../../functions/run-import.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import { outcomes } from '../../../../shared/importing/outcomes.ts'
import { bytesOf, csv, importText } from '../../../functions/import-text.ts'
import { as, asSystem } from '../../../support/test-parts.ts'
import { openWeb } from '../../open-web.ts'
import { wordsOf } from '../../read-html.ts'

const web = await openWeb({ CHUNK_RECORDS: '4' })
const { deps } = web.parts
afterAll(() => web.parts.close())
const viewer = as('viewer')

// Each outcome occurs, and equal lines among those that need review, in other chunks too.
const messy = csv(
  'email,name,city',
  ...['new@acme.com,Ann,Kiel', 'known@acme.com,Bob,Lyon', 'same@acme.com,Cy,Rome', 'bad,Di,', 'bad,Di,', ',,'],
  ...['x@gmial.com,Ed,', 'new@acme.com,Ann,Kiel', 'y@gmial.com,Flo,', 'x@gmial.com,Ed,', ',,', 'also bad,Gus,'],
  ...['x@gmial.com,Ed,', 'bad,Di,', 'late@acme.com,Hal,Oslo'],
)

async function preview(): Promise<string> {
  const file = { fileName: 'messy.csv', via: 'browser', preview: true, bytes: bytesOf(messy) }
  const { importId } = await invoke(startImport, file, deps, asSystem)
  await runImport(importId, deps, asSystem)
  return importId
}

/** The outcomes as the page of the import counts them. */
async function countsOn(path: string): Promise<Record<string, number>> {
  const html = await (await web.get(path)).text()
  const counts = html.matchAll(/<span class="n[^"]*">([\d,]+)<\/span>\s*<span class="outcome" data-outcome="(\w+)"/g)
  return Object.fromEntries(
    [...counts].map(([, count = '', outcome = '']) => [outcome, Number(count.replaceAll(',', ''))]),
  )
}

const linesOfDownload = async (id: string, outcome: string) =>
  (await (await web.get(`/imports/${id}/outcomes/${outcome}.csv`)).text()).trimEnd().split('\r\n').length - 1

describe('an import with equal lines, which counts the same on every page', () => {
  test('at its preview, when it is written, and after some of it is fixed', async () => {
    await importText(deps, csv('email,name,city', 'known@acme.com,Bob,', 'same@acme.com,Cy,Rome'))
    const id = await preview()
    const ready = await allCounts(id)
    const decided = await Promise.all(
      outcomes
        .filter((outcome) => outcome !== 'pending')
        .map(async (outcome) => {
          const page = await invoke(listDecisions, { id, outcome, limit: 200 }, deps, viewer)
          return [outcome, page.items.length] as const
        }),
    )
    expect({ ...Object.fromEntries(decided), pending: 0 }).toEqual(ready)
    expect(ready).toMatchObject({ created: 2, updated: 1, unchanged: 1, merged: 1, review: 8, blank: 2 })

    await web.post(`/imports/${id}/apply`, '')
    await runImport(id, deps, asSystem)
    expect(await allCounts(id)).toEqual(ready)
    await expectReviewOf(id, 8)

    const group = { reason: 'email.misspelt-domain', value: '@gmial.com', importId: id, rows: 4 }
    const { bulkFixId, rows } = await invoke(fixReviewGroup, { ...group, becomes: '@gmail.com' }, deps, asSystem)
    expect(rows).toBe(4)
    const fix = await invoke(getBulkFix, { id: bulkFixId }, deps, viewer)
    expect([fix.rows, fix.outcomes, fix.stillOpen]).toEqual([4, { created: 2, merged: 2 }, 0])
    expect(await allCounts(id)).toMatchObject({ created: 4, merged: 3, review: 4 })
    await expectReviewOf(id, 4)
  })

  test('and again when the same file comes once more', async () => {
    const id = await preview()
    await web.post(`/imports/${id}/apply`, '')
    await runImport(id, deps, asSystem)
    expect(await allCounts(id)).toMatchObject({ created: 0, updated: 0, review: 4 })
    await expectReviewOf(id, 4)
  })
})

/** The outcomes of an import, once every place that tells them has told the same. */
async function allCounts(id: string) {
  const [detail, report, list] = await Promise.all([
    invoke(getImport, { id }, deps, viewer),
    invoke(getReport, { id }, deps, viewer),
    invoke(listImports, {}, deps, viewer),
  ])
  const counts = detail.outcomes
  expect(report.outcomes).toEqual(counts)
  expect([report.sum, detail.records]).toEqual([15, 15])
  expect(list.items.find((item) => item.id === id)?.outcomes).toEqual(counts)
  const { state } = detail
  // At the preview only what occurs; in the report the others are there too, folded.
  const shown = state === 'ready' ? Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) : counts
  for (const end of ['', state === 'ready' ? '/preview' : '/report'])
    expect(await countsOn(`/imports/${id}${end}`)).toEqual(shown)
  if (state === 'finished') {
    for (const outcome of outcomes)
      expect([outcome, await linesOfDownload(id, outcome)]).toEqual([outcome, counts[outcome]])
    const words = wordsOf(await (await web.get('/imports')).text())
    expect(words).toContain(`${counts.review} need review`.replace('1 need ', '1 needs '))
  }
  return { ...counts }
}

/** What needs review, in the import and in all places of the review. */
async function expectReviewOf(importId: string, count: number) {
  const sumOf = (items: readonly { readonly count: number }[]) => items.reduce((sum, one) => sum + one.count, 0)
  for (const only of [{ importId }, {}]) {
    const [rows, groups] = await Promise.all([
      invoke(listReviewRows, { ...only, limit: 200 }, deps, viewer),
      invoke(listReviewGroups, only, deps, viewer),
    ])
    expect([rows.total, groups.total, sumOf(rows.byReason), sumOf(groups.items)]).toEqual([count, count, count, count])
    expect(rows.items.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(count)
  }
  const detail = await invoke(getImport, { id: importId }, deps, viewer)
  const report = await invoke(getReport, { id: importId }, deps, viewer)
  expect([sumOf(detail.review), sumOf(report.review.reasons), detail.outcomes.review]).toEqual([count, count, count])
  expect(await invoke(countReviewRows, {}, deps, viewer)).toEqual({ review: count })
  const html = await (await web.get(`/review?import=${importId}`)).text()
  expect(html).toMatch(new RegExp(`id="nav-review"[^>]*>${count}<`))
  expect(wordsOf(html)).toContain(`${count} rows of messy.csv need review`)
  const Told = z.object({ total: z.number() })
  expect(Told.parse(await (await web.get(`/api/v1/review/rows?importId=${importId}`)).json()).total).toBe(count)
}
