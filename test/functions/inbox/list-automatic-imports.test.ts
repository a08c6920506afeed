import { afterAll, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../../functions/run-import.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { openInbox } from './automatic-imports.ts'

const parts: TestParts = await openTestParts()
const { drop, empty, list, scan, automate, startedWith, takenIn } = openInbox(parts.deps)
afterAll(() => parts.close())
beforeEach(empty)

test('each is listed with its last run and what became of its records', async () => {
  const { id } = await automate(await startedWith({}), 'weekly/')
  expect(await list()).toMatchObject([{ id, name: 'Weekly leads', key: 'inbox/weekly/', runs: 0, last: null }])
  await drop('weekly/leads.csv')
  await scan()
  const importId = (await takenIn())[0]?.id ?? ''
  await runImport(importId, parts.deps, asSystem)
  expect(await list()).toMatchObject([
    { runs: 1, last: { id: importId, fileName: 'weekly/leads.csv', state: 'finished', outcomes: { unchanged: 1 } } },
  ])
})
