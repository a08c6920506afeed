import { afterAll, beforeEach, expect, test } from 'vitest'
import { updateAutomaticImport } from '../../../functions/inbox/update-automatic-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { openInbox } from './automatic-imports.ts'

const parts: TestParts = await openTestParts()
const { drop, empty, list, scan, automate, startedWith, takenIn } = openInbox(parts.deps)
afterAll(() => parts.close())
beforeEach(empty)

test('while it rests its files stay in the inbox, and come in when it goes on', async () => {
  const { id } = await automate(await startedWith({}), 'weekly/')
  const rest = (isPaused: boolean) => invoke(updateAutomaticImport, { id, isPaused }, parts.deps, as('editor'))
  await rest(true)
  await drop('weekly/leads.csv')
  expect(await scan()).toEqual({ accepted: 0 })
  expect(await list()).toMatchObject([{ paused_at: expect.any(Date), last: null }])
  await rest(false)
  expect(await scan()).toEqual({ accepted: 1 })
})

test('its files wait for a look where that is wanted', async () => {
  const { id } = await automate(await startedWith({}), 'weekly/')
  await invoke(updateAutomaticImport, { id, preview: true }, parts.deps, as('editor'))
  await drop('weekly/leads.csv')
  await scan()
  expect(await takenIn()).toMatchObject([{ preview: true }])
})

test('there is none to change where there is none', async () => {
  const id = '00000000-0000-7000-8000-000000000000'
  await expect(invoke(updateAutomaticImport, { id, isPaused: true }, parts.deps, as('editor'))).rejects.toMatchObject({
    code: 'not-found',
  })
})
