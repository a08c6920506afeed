import { afterAll, expect, test } from 'vitest'
import { exportAudit } from '../../../functions/audit/export-audit.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { collect } from '../../support/collect.ts'
import { as, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

const read = async (input: object = {}) => {
  const { body } = await invoke(exportAudit, input, deps, as('administrator'))
  return (await collect(body)).join('').trimEnd().split('\r\n')
}

test('has a line each, the latest first, beyond one page of the database, and is itself told', async () => {
  for (let n = 0; n < 501; n += 1) await deps.audit.done({ action: 'view.deleted' }, as('editor'))
  const lines = await read()
  expect(lines).toHaveLength(502)
  expect(lines[0]).toMatch(/^at,action,result,/)
  expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z,view\.deleted,done,,1,user,/)
  const [itself] = (await read({ action: 'audit.exported' })).slice(1)
  expect(itself).toContain('501')
})

test('is for administrators alone', async () => {
  await expect(invoke(exportAudit, {}, deps, as('editor'))).rejects.toMatchObject({ code: 'access.denied' })
})
