import { describe, expect, test } from 'vitest'
import { addImport, addRecord, addReviewRow } from '../../../ledger-rows.ts'
import { sayDecisions } from '../decide.ts'
import { stage as stageOne } from '../stage-records.ts'
import { bob, openDecisions } from './open-decisions.ts'

const { db, stage, decide, remake, now, add, remove, idsOf } = openDecisions()

describe('a record is decided again', () => {
  test('where its customer has come meanwhile', async () => {
    await stage(2, { ...bob, record: { city: 'Rome' } })
    await stage(3, { ...bob, chunk: 1 })
    await stage(4, { name: 'Cy Wu' })
    await stage(5, { name: 'Di Poe', email: 'di@d.example', chunk: 1 })
    expect(await decide()).toEqual(['2 created new', '3 merged with 2 new', '4 created new', '5 created new'])
    const [, , cy] = await idsOf()
    await add('Bob Ray', { email: 'bob@b.example' })
    await add('Di Poe', { email: 'di@d.example' })
    expect(await remake()).toEqual({ lines: [3], chunks: [1] })
    expect(await now()).toEqual(['2 updated Bob v', '3 merged with 2 Bob', '4 created new', '5 created new'])
    expect((await idsOf())[2]).toBe(cy)
    expect(await remake(1)).toEqual({ lines: [], chunks: [] })
    expect((await now())[3]).toBe('5 unchanged Di v')
  })

  test('where its customer has gone', async () => {
    const id = await add('Bob Ray', { email: 'bob@b.example' })
    await stage(2, bob)
    expect(await decide()).toEqual(['2 unchanged Bob v'])
    await remove(id)
    await remake()
    expect(await now()).toEqual(['2 created new'])
    expect(await idsOf()).not.toContain(id)
  })

  test('by what was chosen', async () => {
    await stage(2, bob)
    await stage(3, { name: 'Cy Wu', email: 'cy@c.example' })
    await decide({ mode: 'create' })
    await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 skipped for mode.create-only maybe Bob', '3 created new'])
  })

  test('where nobody was there before', async () => {
    await stage(2, { ...bob, record: { city: 'Rome' } })
    await stage(3, bob)
    expect(await decide({ mode: 'update' })).toEqual([
      '2 skipped for mode.update-only',
      '3 skipped with 2 for mode.update-only',
    ])
    const id = await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 updated Bob v', '3 merged with 2 Bob'])
    await remove(id)
    await remake()
    expect(await now()).toEqual(['2 skipped for mode.update-only', '3 skipped with 2 for mode.update-only'])
  })

  test('but not what a person has decided, nor what is blank or needs review', async () => {
    await stage(2, { ...bob, verdict: 'review', reasons: [{ code: 'name.is-a-url' }] })
    await stage(3, { verdict: 'blank' })
    const hash = await stage(4, bob)
    const other = await addImport(db())
    await addReviewRow(db(), other, 9, { hash, state: 'ignored', closed_at: new Date() })
    await stageOne(db(), other, 2, { record: { city: 'Rome' } })
    await addRecord(db(), other, 2, { outcome: 'review', reasons: '[{"code": "record.no-identity"}]' }, null)
    const before = await decide()
    await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(before)
  })

  test('and what a person has made follow it stays with it', async () => {
    await stage(2, bob)
    await stage(3, { name: 'Cy Wu' })
    await decide()
    const followed = { outcome: 'merged', leader_line: 2, by_person: true } as const
    await db().updateTable('import_records').set(followed).where('line', '=', 3).execute()
    await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 unchanged Bob v', '3 merged with 2 new by person'])
  })

  test('by what its own import says of it, and no other', async () => {
    const other = await addImport(db())
    await stageOne(db(), other, 2, { name: 'Zoe Fox', email: 'zoe@z.example' })
    await addRecord(db(), other, 2, { outcome: 'review' }, null)
    await add('Zoe Fox', { email: 'zoe@z.example' })
    await stage(2, bob)
    await decide()
    await add('Bob Ray', { email: 'bob@b.example' })
    await remake()
    expect(await now()).toEqual(['2 unchanged Bob v'])
    expect(await sayDecisions(db(), other)).toEqual(['2 review'])
  })

  test('though a later key would doubt what the first one knows', async () => {
    const parts = (last_name: string) => ({ first_name: 'Ann', last_name })
    await stage(2, { name: 'Ann Ray', external: 'A1', email: 'ann@a.example', inferred: parts('Ray') })
    await decide()
    await add('Ann Lee', { ...parts('Lee'), external_id: 'A1', email: 'ann@a.example' })
    await remake()
    expect(await now()).toEqual(['2 updated Ann v'])
  })
})
