import { afterAll, expect, test } from 'vitest'
import { countHeld } from '../../../functions/review/count-review-rows.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

const count = () => invoke(countHeld, {}, parts.deps, as('viewer'))

test('counts the rows that wait, of all imports, each once', async () => {
  expect(await count()).toEqual({ held: 0 })
  await importText(parts.deps, csv('email', 'bad', 'a@gmial.com', 'ok@a.example'))
  await importText(parts.deps, csv('email', 'bad', 'worse'))
  expect(await count()).toEqual({ held: 3 })
  await parts.deps.db.updateTable('held_rows').set({ state: 'skipped' }).where('line', '=', 2).execute()
  expect(await count()).toEqual({ held: 2 })
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(countHeld, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
