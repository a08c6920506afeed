import { afterAll, beforeEach, expect, test } from 'vitest'
import { exportOutcome } from '../../../../../functions/imports/export-outcome.ts'
import { invoke } from '../../../../../shared/contract/function.ts'
import { csv, emptyDatabase, importText } from '../../../../functions/import-text.ts'
import { as, openTestParts } from '../../../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

/** A download of two review rows, changed, imported: which record each row is known as. */
async function importAgain(change: (text: string) => string) {
  const first = await importText(deps, csv('name,email', 'Ann Lee,ann@gmial.com', 'Bob Ray,bob@gmial.com'))
  let text = ''
  for await (const piece of (await invoke(exportOutcome, { id: first.id, outcome: 'review' }, deps, as('viewer'))).body)
    text += piece
  const { id } = await importText(deps, change(text))
  const rows = await deps.db
    .selectFrom('staged_records')
    .select(['line', 'same_line', 'same_import_id'])
    .where('import_id', '=', id)
    .orderBy('line')
    .execute()
  return rows.map((row) => (row.same_import_id === first.id ? row.same_line : null))
}

const otherDigit = (text: string) =>
  text.replace(/,h(?=[\da-f]{32}\s)([\da-f])/, (_, digit) => `,h${digit === '0' ? '1' : '0'}`)

test('a row of a download is known by its import, line and hash', async () => {
  expect(await importAgain((text) => text.replaceAll('gmial', 'gmail'))).toEqual([2, 3])
})

test.each([
  ['hash', otherDigit],
  ['line', (text: string) => text.replace(/,2,review/, ',7,review')],
  ['line, that of another row', (text: string) => text.replace(/,2,review/, ',3,review')],
  ['import', (text: string) => text.replace(/[\da-f]{8}(?=-[\da-f]{4}-)/, '01234567')],
])('one with another %s is not: it is what its cells say', async (_, change) => {
  expect(await importAgain((text) => change(text.replaceAll('gmial', 'gmail')))).toEqual([null, 3])
})
