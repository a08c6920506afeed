import { afterAll, beforeEach, expect, test } from 'vitest'
import { getProvenance } from '../../../functions/customers/get-provenance.ts'
import { listRepairRules } from '../../../functions/review/list-repair-rules.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { addRepairRule } from '../../../shared/db/queries/review/repair-rules.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, openText, runUntil } from '../import-text.ts'
import { gmialFile, useGmail } from './gmial.ts'
import { outcomesOf } from './review-file.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '5' })
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const rules = async () => (await invoke(listRepairRules, {}, deps, as('viewer'))).items
const newcomers = csv('email,name', 'mailto:Ann@GMIAL.com,Ann Lee', 'bo@hotmial.com,Bo Chan')

test('what is decided once and for all is a rule, and later imports repair by it and say so', async () => {
  await importText(deps, gmialFile)
  expect(await rules()).toEqual([])
  await useGmail(deps, { remember: true })
  expect(await rules()).toMatchObject([{ wrong: 'gmial.com', meant: 'gmail.com' }])
  const { id } = await importText(deps, newcomers)
  expect(await outcomesOf(deps, id)).toEqual({ created: 1, review: 1 })
  const staged = await deps.db.selectFrom('staged_records').select('record').where('import_id', '=', id).execute()
  expect(staged[0]).toMatchObject({ record: { email: 'ann@gmail.com' } })
  const ann = await deps.db.selectFrom('customers').select('id').where('email', '=', 'ann@gmail.com').execute()
  const { origin } = await invoke(getProvenance, { id: ann[0]?.id ?? '', field: 'email' }, deps, as('viewer'))
  expect(origin).toMatchObject({ trace: { rules: expect.arrayContaining(['email.rule']) } })
})

test('what is not remembered holds the next file again', async () => {
  await importText(deps, gmialFile)
  await useGmail(deps)
  expect(await outcomesOf(deps, (await importText(deps, newcomers)).id)).toEqual({ review: 2 })
})

test('an import keeps to the rules that stood when its file was planned, whatever comes in between', async () => {
  await importText(deps, gmialFile)
  const id = await openText(deps, newcomers)
  await runUntil(deps, id, 'clean')
  await useGmail(deps, { remember: true })
  await runImport(id, deps, asSystem)
  expect(await outcomesOf(deps, id)).toEqual({ review: 2 })
  const { repair_rules } = await deps.db
    .selectFrom('imports')
    .select('repair_rules')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(repair_rules).toEqual({})
})

test('a strict import repairs nothing, by rules neither', async () => {
  await importText(deps, gmialFile)
  await useGmail(deps, { remember: true })
  const strict = await importText(deps, csv('email,name', 'mailto:ann@gmial.com,Ann Lee'), 'strict')
  expect(await outcomesOf(deps, strict.id)).toEqual({ review: 1 })
})

test('of two rules for one domain the later stands', async () => {
  for (const meant of ['gmail.com', 'gmx.net', 'gmx.net']) {
    await addRepairRule(deps.db, { wrong: 'gmial.com', meant, userId: null })
  }
  expect(await rules()).toMatchObject([{ wrong: 'gmial.com', meant: 'gmx.net' }])
})
