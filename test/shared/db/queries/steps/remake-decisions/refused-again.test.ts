import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addImport, addReviewRow } from '../../../ledger-rows.ts'
import type { Said } from '../stage-records.ts'
import { bob, openDecisions } from './open-decisions.ts'

const { db, importId, stage, decide, remake, now, add } = openDecisions()

describe('what was refused is decided again', () => {
  test('where the customer of our id is there again', async () => {
    const id = await add('Ann Lee', { deleted_at: new Date() })
    const hash = await stage(2, { id, record: { city: 'Rome' } })
    await stage(3, { id, record: { city: 'Rome' }, hash, chunk: 1 })
    await stage(4, { id: randomUUID(), record: { city: 'Rome' } })
    await stage(5, { record: { city: 'Rome' }, external: 'A9' })
    await stage(6, { record: { city: 'Oslo' }, external: 'A9' })
    expect((await decide()).every((said) => said.includes('review for record.no-identity'))).toBe(true)
    await db().updateTable('customers').set({ deleted_at: null }).execute()
    await add('Cy Wu', { external_id: 'A9' })
    expect(await remake()).toEqual({ lines: [3], chunks: [1] })
    expect(await now()).toEqual([
      '2 updated Ann v',
      '3 merged with 2 Ann',
      '4 review for record.no-identity',
      '5 updated Cy v',
      '6 merged with 5 Cy',
    ])
  })

  test('with the chunk of the first line of its group, and with no other', async () => {
    const id = await add('Ann Lee', { deleted_at: new Date() })
    await stage(2, { name: 'Bob Ray' })
    await stage(3, { id, record: { city: 'Rome' }, chunk: 1 })
    await decide()
    await db().updateTable('customers').set({ deleted_at: null }).execute()
    expect(await remake(0)).toEqual({ lines: [], chunks: [] })
    expect(await now()).toEqual(['2 created new', '3 review for record.no-identity'])
    await remake(1)
    expect(await now()).toEqual(['2 created new', '3 updated Ann v'])
  })

  test('where a customer has the address that was doubted', async () => {
    const id = await add('Ann Lee')
    const doubted: Said = { verdict: 'review', reasons: [{ code: 'email.misspelt-domain', value: 'ann@gmial.com' }] }
    await stage(2, { id, email: 'ann@gmial.com', ...doubted })
    await stage(3, { id, email: 'ann@gmial.com', chunk: 1, ...doubted })
    await decide()
    await remake()
    expect(await now()).toEqual(['2 review for email.misspelt-domain', '3 review for email.misspelt-domain'])
    await db().updateTable('customers').set({ email: 'ann@gmial.com' }).execute()
    await remake()
    expect(await now()).toEqual(['2 unchanged Ann v', '3 review for email.misspelt-domain'])
  })

  test.each<[string, object, string]>([
    [
      'not where a person has closed it',
      { state: 'ignored', closed_at: new Date() },
      '2 review for record.no-identity',
    ],
    [
      'not where it waits to be told whom it is about',
      { reasons: '[{"code": "match.several"}]' },
      '2 review for record.no-identity',
    ],
    ['where it waits for something else', {}, '2 updated Ann v'],
    [
      'where this import fixes it',
      { reasons: '[{"code": "match.several"}]', fix_import_id: 'this' },
      '2 updated Ann v',
    ],
    ['where it was closed without a customer', { state: 'fixed' }, '2 updated Ann v'],
  ])('%s', async (_, row, decided) => {
    const id = await add('Ann Lee', { deleted_at: new Date() })
    const hash = await stage(2, { id, record: { city: 'Rome' } })
    await decide()
    await db().updateTable('customers').set({ deleted_at: null }).execute()
    const more = 'fix_import_id' in row ? { ...row, fix_import_id: importId() } : row
    const other = await addImport(db())
    await addReviewRow(db(), other, 9, { hash, ...more } as object)
    await addReviewRow(db(), other, 10, { state: 'ignored', closed_at: new Date() })
    await remake()
    expect(await now()).toEqual([decided])
  })

  test('where it waits to be told whom it is about, and came back fixed', async () => {
    const id = await add('Ann Lee', { deleted_at: new Date() })
    const hash = await stage(2, { id, record: { city: 'Rome' } })
    const other = await addImport(db())
    await decide()
    await db().updateTable('customers').set({ deleted_at: null }).execute()
    await db().updateTable('staged_records').set({ same_import_id: other, same_hash: randomUUID() }).execute()
    await addReviewRow(db(), other, 9, { hash, reasons: '[{"code": "match.several"}]' })
    await remake()
    expect(await now()).toEqual(['2 updated Ann v'])
  })

  test('but not where it was for whom it is about', async () => {
    await add('Ann Lee', { email: 'bob@b.example' })
    await stage(2, bob)
    await stage(3, { record: { city: 'Rome' } })
    const refused = '3 review for record.no-identity'
    expect(await decide()).toEqual(['2 review for match.different-person maybe Ann', refused])
    await db().updateTable('customers').set({ display_name: 'Bob Ray' }).execute()
    await remake()
    expect(await now()).toEqual(['2 review for match.different-person maybe Bob', refused])
  })
})
