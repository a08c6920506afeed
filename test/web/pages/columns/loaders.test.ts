import { afterAll, expect, test } from 'vitest'
import { insertCustomField } from '../../../../shared/db/queries/customers/custom-fields.ts'
import { loadColumnsExtras } from '../../../../web/pages/columns/loaders.ts'
import { csv, openText } from '../../../functions/import-text.ts'
import { as, openTestParts } from '../../../support/test-parts.ts'
import { pageRequest } from '../../page-request.ts'

const { deps, close } = await openTestParts()
afterAll(close)
const { actor } = as('viewer')

const text = csv('colour;size', 'red;7', 'blue;8')
const load = async (query: string, id?: string) =>
  loadColumnsExtras(pageRequest({ query, actor, params: { id: id ?? (await openText(deps, text)) } }), deps)

test('with the columns come the fields that people have made', async () => {
  await insertCustomField(deps.db, { key: 'Pet', label: 'Pet', kind: 'text', choices: [] })
  expect((await load('')).customFields).toMatchObject([{ key: 'Pet' }])
})

test.each([
  ['', undefined],
  ['field=email', undefined],
  ['encoding=ebcdic', undefined],
  ['delimiter=semicolon', { choices: { delimiter: ';' }, layout: { columns: ['colour', 'size'] } }],
  ['header=900', { choices: { headerLine: 900 }, refusal: expect.stringContaining('900') }],
])('and how the file would read, where the address says so: %j', async (query, wanted) => {
  const { tried } = await load(query)
  if (wanted === undefined) expect(tried).toBeUndefined()
  else expect(tried).toMatchObject(wanted)
})

test('what else goes wrong is told', async () => {
  await expect(load('delimiter=comma', '00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({
    code: 'not-found',
  })
})
