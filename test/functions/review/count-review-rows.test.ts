import { afterAll, expect, test } from 'vitest'
import { countReviewRows } from '../../../functions/review/count-review-rows.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

const count = () => invoke(countReviewRows, {}, parts.deps, as('viewer'))

test('counts the rows that wait, of all imports, each once', async () => {
  expect(await count()).toEqual({ review: 0 })
  await importText(parts.deps, csv('email', 'bad', 'a@gmial.com', 'ok@a.example'))
  await importText(parts.deps, csv('email', 'bad', 'worse'))
  expect(await count()).toEqual({ review: 3 })
  await parts.deps.db.updateTable('review_rows').set({ state: 'ignored' }).where('line', '=', 2).execute()
  expect(await count()).toEqual({ review: 2 })
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(countReviewRows, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
