import { afterAll, beforeEach, expect, test } from 'vitest'
import { fixReviewGroup } from '../../../functions/review/fix-review-group.ts'
import { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { listRepairRules } from '../../../functions/review/list-repair-rules.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { countOpen, gmial } from './gmial.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const change = (input: Record<string, unknown>) => invoke(fixReviewGroup, input, deps, asSystem)
const emails = async () =>
  (await deps.db.selectFrom('customers').select('email').orderBy('email').execute()).map(({ email }) => email)
const rules = async () =>
  (await invoke(listRepairRules, {}, deps, as('viewer'))).items.map(({ wrong, meant }) => [wrong, meant])
const noAddress = { reason: 'email.placeholder', value: 'n/a' }

test.each([
  ['gmail.com', true, [['gmial.com', 'gmail.com']]],
  [' @Gmail.COM ', true, [['gmial.com', 'gmail.com']]],
  ['@gmail.com', false, []],
])('a domain is written with or without its @, in any case: %j, remembered: %s', async (becomes, remember, kept) => {
  await importText(deps, csv('email,name', 'ann@gmial.com,Ann Lee'))
  const { bulkFixId } = await change({ ...gmial, becomes, remember })
  expect(await emails()).toEqual(['ann@gmail.com'])
  expect(await invoke(getBulkFix, { id: bulkFixId }, deps, as('viewer'))).toMatchObject({
    ...{ kind: 'domain', becomes: 'gmail.com' },
    ruleId: remember ? expect.any(String) : null,
  })
  expect(await rules()).toEqual(kept)
})

test('a value stands as it was written, and is remembered for no other file', async () => {
  await importText(deps, csv('email,name', 'n/a,Ann Lee'))
  const { bulkFixId } = await change({ ...noAddress, becomes: 'Ann@Alpha-Works.com', remember: true })
  expect(await invoke(getBulkFix, { id: bulkFixId }, deps, as('viewer'))).toMatchObject({
    ...{ kind: 'value', becomes: 'Ann@Alpha-Works.com', ruleId: null },
  })
  expect(await emails()).toEqual(['ann@alpha-works.com'])
  expect(await rules()).toEqual([])
})

test('what begins with an @ and looks like no misspelt domain is a value', async () => {
  await importText(deps, csv('email,name', '@alpha-works.com,Ann Lee'))
  const reason = (await deps.db.selectFrom('review_rows').select('reason').executeTakeFirstOrThrow()).reason
  await change({ reason, value: '@alpha-works.com', becomes: 'ann@alpha-works.com' })
  expect(await emails()).toEqual(['ann@alpha-works.com'])
})

test.each([
  ['what is no domain', gmial, 'no domain', /domain/],
  ['a domain that would need review too', gmial, 'gmaill.com', /misspelt/],
  ['a value that would need review too', noAddress, 'still@', /Nothing follows the @/],
  ['nothing, where the row says nothing else', noAddress, '', /no cell of these rows/],
])('%s is refused with a sentence, and the rows go on waiting', async (_, group, becomes, sentence) => {
  await importText(deps, csv('email', 'ann@gmial.com', 'n/a'))
  await expect(change({ ...group, becomes })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { becomes: expect.stringMatching(sentence) },
  })
  expect(await countOpen(deps)).toBe(2)
})
