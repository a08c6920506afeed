import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { rereadImport } from '../../../functions/columns/reread-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { planImport } from '../../../functions/steps/plan-import.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { claimStep, findReadyStep, finishStep } from '../../../shared/db/queries/steps/steps.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, openText, runUntil } from '../import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { deps } = parts
const { db } = deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const reread = (id: string, choices: unknown, call = as('editor')) => invoke(rereadImport, { id, choices }, deps, call)
const run = (id: string) => runImport(id, deps, asSystem)
const listNames = async () => {
  const rows = await db.selectFrom('customers').select(['display_name', 'email']).orderBy('email').execute()
  return rows.map((row) => [row.display_name, row.email])
}
const text = csv('name;email', 'Ada;ada@a.example', 'Bob;bob@a.example', 'Eve;eve@a.example')

describe('an import is read once more, by a person’s choices', () => {
  test('while it waits for its columns', async () => {
    const id = await openText(deps, csv('colour,size', 'name,email', 'Ada,ada@a.example'))
    await run(id)
    expect((await getImport(db, id)).state).toBe('waiting')
    expect(await reread(id, { headerLine: 2 })).toEqual({})
    expect(await getImport(db, id)).toMatchObject({ state: 'planning', layout: null, choices: { headerLine: 2 } })
    await run(id)
    expect(await getImport(db, id)).toMatchObject({ state: 'finished', records: 1, layout: { headerLine: 2 } })
    expect(await listNames()).toEqual([['Ada', 'ada@a.example']])
  })

  test('while its records are cleaned: nothing of the first reading is left', async () => {
    const id = await openText(deps, text)
    const ref = await runUntil(deps, id, 'resolve')
    expect(ref.step).toBe('resolve')
    await reread(id, { headerLine: null })
    for (const table of ['staged_records', 'import_chunks', 'import_records'] as const) {
      expect(await db.selectFrom(table).select('import_id').execute()).toEqual([])
    }
    expect(await findReadyStep(db, id)).toMatchObject({ step: 'plan' })
    await run(id)
    expect(await getImport(db, id)).toMatchObject({ layout: { columns: ['Column 1', 'Column 2'] } })
  })

  test('after its file could not be used', async () => {
    const id = await openText(deps, 'name,email\n')
    await run(id)
    expect(await getImport(db, id)).toMatchObject({ state: 'failed', error_code: 'file.unusable' })
    await reread(id, { headerLine: null })
    expect(await getImport(db, id)).toMatchObject({
      ...{ state: 'planning', stopped_state: null, error_code: null, finished_at: null },
    })
    await run(id)
    expect(await getImport(db, id)).toMatchObject({ records: 1, state: 'waiting' })
  })

  test('in another encoding, from another copy', async () => {
    const id = await openText(deps, csv('colour', 'Jos\u00e9'))
    await run(id)
    await reread(id, { encoding: 'windows-1252' })
    await run(id)
    const row = await getImport(db, id)
    expect(row.data_key).toMatch(/normalized-[0-9a-f]{16}$/)
    expect(row.layout?.sampleRows[0]?.cells).toEqual(['JosÃ©'])
  })
})

test('whoever still works on the first reading commits nothing, and the queue gets a job of a new name', async () => {
  const id = await openText(deps, text)
  const ref = { importId: id, step: 'plan', chunk: 0 } as const
  const claim = '11111111-1111-4111-8111-111111111111'
  await claimStep(db, ref, claim, 60_000)
  parts.sent.length = 0
  await reread(id, { delimiter: ';' })
  expect(parts.sent).toEqual([{ name: 'steps.plan-import', id: `import_${id}_plan_0_a2`, data: ref }])
  expect(await finishStep(db, ref, claim)).toBe(false)
  await invoke(planImport, { importId: id }, deps, asSystem)
  expect(await getImport(db, id)).toMatchObject({ layout: { delimiter: ';' } })
})

test('an import that has gone on is left alone, steps included', async () => {
  const id = await openText(deps, csv('name,email', 'Ada,ada@a.example'))
  await run(id)
  const steps = () => db.selectFrom('import_steps').selectAll().orderBy('step').execute()
  const before = await steps()
  await expect(reread(id, {})).rejects.toMatchObject({ code: 'state.conflict' })
  expect(await steps()).toEqual(before)
})

test('refuses choices that there are none of, and who may not', async () => {
  const id = await openText(deps, text)
  await expect(reread(id, { delimiter: '#' })).rejects.toMatchObject({ code: 'input.invalid' })
  await expect(reread(id, {}, as('viewer'))).rejects.toMatchObject({ code: 'access.denied' })
  await expect(reread('00000000-0000-4000-8000-000000000000', {})).rejects.toMatchObject({ code: 'not-found' })
})
