import { afterAll, expect, test } from 'vitest'
import { previewErasure } from '../../../functions/erasures/preview-erasure.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { readAll } from '../../shared/backups/parts.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('says in numbers what would go, and changes nothing', async () => {
  await importText(deps, csv('name,email', 'Ann Lee,ann@alpha-works.com', 'Bob Chan,bob@alpha-works.com'))
  await importText(deps, csv('name,email,city', 'Ann Lee,ann@alpha-works.com,Oslo', 'Zoë Bell,ann@alpha-works.com,'))
  const { id } = await deps.db.selectFrom('customers').select('id').where('city', '=', 'Oslo').executeTakeFirstOrThrow()
  const before = await readAll(deps.db)
  expect(await invoke(previewErasure, { id }, deps, as('administrator'))).toMatchObject({
    id,
    name: 'Ann Lee',
    counts: { customers: 1, records: 3, files: 2, reviewRows: 1, changes: 3, notes: 0, tasks: 0, merges: 0 },
  })
  expect(await readAll(deps.db)).toEqual(before)
  const unknown = '00000000-0000-7000-8000-000000000001'
  await expect(invoke(previewErasure, { id: unknown }, deps, as('administrator'))).rejects.toMatchObject({
    code: 'not-found',
  })
})
