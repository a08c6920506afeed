import { afterAll, beforeEach, expect, test } from 'vitest'
import { seeImport } from '../../../functions/imports/see-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { bytesOf, emptyDatabase } from '../import-text.ts'

const parts: TestParts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

test('notes it once, when it has ended, and only for whoever started it', async () => {
  const [ann, bob] = [await addEditor(deps.db, 'Ann'), await addEditor(deps.db, 'Bob')]
  const file = { fileName: 'people.csv', via: 'browser', bytes: bytesOf('email\na@a.example\n') }
  const { importId: id } = await invoke(startImport, file, deps, ann)
  expect(await invoke(seeImport, { id }, deps, ann)).toEqual({ seen: false })
  await runImport(id, deps, asSystem)
  expect(await invoke(seeImport, { id }, deps, bob)).toEqual({ seen: false })
  expect(await invoke(seeImport, { id }, deps, asSystem)).toEqual({ seen: false })
  expect(await invoke(seeImport, { id }, deps, ann)).toEqual({ seen: true })
  expect(await invoke(seeImport, { id }, deps, ann)).toEqual({ seen: false })
})
