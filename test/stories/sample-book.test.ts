import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startImport } from '../../functions/imports/start-import.ts'
import { getImport } from '../../functions/imports/get-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { as, asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

test('sample', async () => {
  const { deps } = parts
  const t = performance.now()
  const { importId } = await invoke(startImport, { fileName: 'customers.csv', policy: 'strict', door: 'command-line', bytes: createReadStream('scripts/sample/customers.csv') }, deps, asSystem)
  await runImport(importId, deps, asSystem)
  console.log(performance.now() - t)
  const r = await invoke(getImport, { id: importId }, deps, as('viewer'))
  console.log(r.state, r.error, r.fates, r.steps, r.held)
  const t2 = performance.now()
  const again = await invoke(startImport, { fileName: 'customers.csv', policy: 'strict', door: 'command-line', bytes: createReadStream('scripts/sample/customers.csv') }, deps, asSystem)
  await runImport(again.importId, deps, asSystem)
  console.log(performance.now() - t2)
  console.log((await invoke(getImport, { id: again.importId }, deps, as('viewer'))).fates)
})
