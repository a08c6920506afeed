import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'
import { decide as decideAll } from './decide.ts'
import { type Said, stage as stageOne } from './stage-records.ts'

const db = openTables()
let [importId, other, ann] = ['', '', '']
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db())
  other = await addImport(db(), { state: 'finished' })
  ann = await addCustomer(db(), { display_name: 'Ann Lee', email: 'ann@a.example', city: 'Rome' })
  await stageOne(db(), other, 2, { name: 'Zoe Fox', email: 'ann@a.example' })
})

const stage = (line: number, said: Said) => stageOne(db(), importId, line, said)
const decide = (settings: object = {}) => decideAll(db(), importId, settings)
const bob: Said = { name: 'Bob Ray', email: 'bob@b.example' }
const annSays = (more: Said = {}): Said => ({ name: 'Ann Lee', email: 'ann@a.example', ...more })

test('a record makes a customer, changes one, or changes nothing', async () => {
  await stage(2, bob)
  await stage(3, annSays({ record: { city: 'Oslo' } }))
  expect(await decide()).toEqual(['2 created new', '3 updated Ann v'])
})

test('lines that say the same are one customer', async () => {
  await stage(2, annSays({ record: { city: 'Rome' } }))
  await stage(3, annSays())
  await stage(4, bob)
  await stage(5, bob)
  expect(await decide()).toEqual(['2 unchanged Ann v', '3 merged with 2 Ann', '4 created new', '5 merged with 4 new'])
})

test('a line that comes to a customer late leads its group there', async () => {
  await stage(2, { name: 'Ann Lee', handle: '@ann' })
  await stage(3, annSays({ handle: '@ann' }))
  expect(await decide()).toEqual(['2 updated Ann v', '3 merged with 2 Ann'])
})

test('what is blank or needs review stays so, and takes part in nothing', async () => {
  await stage(2, { ...bob, verdict: 'review', reasons: [{ code: 'email.no-at' }] })
  await stage(3, { verdict: 'blank' })
  await stage(4, bob)
  await stage(5, { ...annSays(), name: 'Bob Ray', verdict: 'review', reasons: [{ code: 'email.no-at' }] })
  await stage(6, { id: ann, verdict: 'blank' })
  expect(await decide()).toEqual([
    '2 review for email.no-at',
    '3 blank',
    '4 created new',
    '5 review for email.no-at',
    '6 blank',
  ])
})

describe('whom a record is about', () => {
  const addEve = (more: object = {}) => addCustomer(db(), { display_name: 'Eve Poe', ...more })

  test('is told by the first of its keys, and not clear where others lead elsewhere', async () => {
    await addEve({ external_id: 'E1' })
    await stage(2, { external: 'E1', email: 'ann@a.example' })
    expect(await decide()).toEqual(['2 review for match.conflict maybe Ann Eve'])
  })

  test('is not clear where one key leads to several', async () => {
    await addEve({ youtube_handle: '@x' })
    await addCustomer(db(), { display_name: 'Fay Zed', youtube_handle: '@x' })
    await stage(2, { handle: '@x' })
    await stage(3, { email: 'ann@a.example', handle: '@x' })
    expect(await decide()).toEqual([
      '2 review for match.several maybe Eve Fay',
      '3 review for match.conflict maybe Ann Eve Fay',
    ])
  })

  test('is not clear where the first key says that it is somebody else', async () => {
    await db().updateTable('customers').set({ external_id: 'A1', youtube_handle: '@ann' }).execute()
    await stage(2, { email: 'ann@a.example', name: 'Bob Ray' })
    await stage(3, { email: 'ann@a.example', external: 'X9' })
    await stage(4, {
      external: 'A1',
      handle: '@ann',
      name: 'Ann Ray',
      inferred: { first_name: 'Ann', last_name: 'Ray' },
    })
    expect(await decide()).toEqual([
      '2 review for match.different-person maybe Ann',
      '3 review for match.conflict maybe Ann',
      '4 updated Ann v',
    ])
  })

  test('is told by our id, whatever else the record says', async () => {
    await stage(2, { id: ann, name: 'Bob Ray', external: 'A1' })
    await stage(3, { id: randomUUID(), name: 'Cy Wu' })
    expect(await decide()).toEqual(['2 updated Ann v', '3 created new'])
  })

  test('is not told by what is no key', async () => {
    await stage(2, { external: 'A1', name: 'Bob Ray' })
    await stage(3, { external: 'A1', name: 'Cy Wu' })
    expect(await decide({ keys: ['email'] })).toEqual(['2 created new', '3 review for match.taken 2'])
  })
})

describe('a row that waits for a person to say whom it is about', () => {
  const waiting = { reasons: '[{"code": "match.several", "line": 9}]', state: 'open' }

  test.each<[string, object, Said, string]>([
    ['goes on waiting', {}, {}, '2 review for match.several maybe Ann'],
    ['is decided where it waits for something else', { reasons: '[{"code": "email.no-at"}]' }, {}, '2 created new'],
    ['is decided where it was fixed without a customer', { state: 'fixed' }, {}, '2 created new'],
    ['is decided by the import that fixes it', { fix_import_id: 'this' }, {}, '2 created new'],
    [
      'needs review for its cells first',
      {},
      { verdict: 'review', reasons: [{ code: 'email.no-at' }] },
      '2 review for email.no-at',
    ],
    ['has other cells', { hash: randomUUID() }, {}, '2 created new'],
  ])('%s', async (_, row, said, decided) => {
    const hash = await stage(2, { ...bob, ...said })
    await stage(3, { name: 'Cy Wu' })
    const more = 'fix_import_id' in row ? { fix_import_id: importId } : row
    await addReviewRow(db(), other, 9, { ...waiting, hash, candidates: [ann], ...more } as object)
    expect(await decide()).toEqual([decided, '3 created new'])
  })

  test('and whose keys are in doubt themselves is in doubt for that', async () => {
    const hash = await stage(2, { email: 'ann@a.example', name: 'Bob Ray' })
    await addReviewRow(db(), other, 9, { ...waiting, hash, state: 'open' })
    expect(await decide()).toEqual(['2 review for match.different-person maybe Ann'])
  })
})

describe('what a person has decided about a row stands', () => {
  const closed = (hash: string, more: object = {}) =>
    addReviewRow(db(), other, 9, { hash, state: 'ignored', closed_at: new Date(), ...more })
  const fixed = (hash: string, more: object = {}) =>
    closed(hash, { state: 'fixed', fixed_cells: '["y"]', customer_id: ann, ...more })
  const doubted: Said = { ...bob, verdict: 'review', reasons: [{ code: 'email.no-at' }] }

  test('ignored, whether it needs review or not', async () => {
    await closed(await stage(2, doubted))
    await closed(await stage(3, bob))
    await stage(4, { name: 'Cy Wu' })
    expect(await decide()).toEqual(['2 skipped for email.no-at by person', '3 skipped by person', '4 created new'])
  })

  test('fixed into a customer: the first line is that one, and the others with it', async () => {
    const hash = await stage(2, doubted)
    await stage(3, { ...doubted, hash })
    await fixed(hash)
    expect(await decide()).toEqual([
      '2 unchanged Ann for email.no-at by person',
      '3 merged with 2 Ann for email.no-at by person',
    ])
  })

  test('but not of a blank line, nor of one that a person has fixed in a download', async () => {
    const blank = await stage(2, { verdict: 'blank' })
    await closed(blank)
    const hash = await stage(3, bob)
    await closed(hash)
    await db()
      .updateTable('staged_records')
      .set({ same_import_id: other, same_hash: randomUUID() })
      .where('line', '=', 3)
      .where('import_id', '=', importId)
      .execute()
    expect(await decide()).toEqual(['2 blank', '3 skipped by person'])
  })

  test('that was decided last', async () => {
    const hash = await stage(2, doubted)
    await fixed(hash, { closed_at: new Date('2026-01-01') })
    await closed(hash, { closed_at: new Date('2026-01-02') })
    expect(await decide()).toEqual(['2 skipped for email.no-at by person'])
  })

  test('though its keys are in doubt', async () => {
    await fixed(await stage(2, { email: 'ann@a.example', name: 'Bob Ray' }))
    expect(await decide()).toEqual(['2 unchanged Ann by person'])
  })

  test('but not where its customer is gone', async () => {
    await fixed(await stage(2, bob), { customer_id: randomUUID() })
    expect(await decide()).toEqual(['2 created new'])
  })
})

test('a row that came back fixed is decided anew, though the old one was ignored', async () => {
  const before = await addRecord(db(), other, 7, { outcome: 'review' }, null)
  await addChunk(db(), other)
  await addReviewRow(db(), other, 7, { hash: before, state: 'ignored', closed_at: new Date() })
  await stage(2, bob)
  await stage(3, { name: 'Cy Wu', verdict: 'review', reasons: [{ code: 'email.no-at' }] })
  await db()
    .updateTable('staged_records')
    .set({ same_import_id: other, same_line: 7, same_hash: before })
    .where('import_id', '=', importId)
    .execute()
  expect(await decide()).toEqual(['2 created new', '3 skipped for email.no-at by person'])
})

describe('who says nothing by which anybody is known', () => {
  const nobody: Said = { record: { city: 'Rome' } }

  test('makes no customer, nor do those that say the same', async () => {
    const hash = await stage(2, nobody)
    await stage(3, { ...nobody, hash })
    await stage(4, bob)
    await stage(5, bob)
    await stage(6, { ...nobody, id: ann })
    expect(await decide()).toEqual([
      '2 review for record.no-identity',
      '3 review for record.no-identity',
      '4 created new',
      '5 merged with 4 new',
      '6 unchanged Ann v',
    ])
  })

  test('is left out where no customer is made', async () => {
    await stage(2, nobody)
    expect(await decide({ mode: 'update' })).toEqual(['2 skipped for mode.update-only'])
  })

  test('needs review where only customers are made', async () => {
    await stage(2, nobody)
    expect(await decide({ mode: 'create' })).toEqual(['2 review for record.no-identity'])
  })
})

test('what the mode leaves out is skipped as a group, and says who is there', async () => {
  for (const line of [2, 3]) await stage(line, annSays())
  await stage(4, bob)
  expect(await decide({ mode: 'create' })).toEqual([
    '2 skipped for mode.create-only maybe Ann',
    '3 skipped with 2 for mode.create-only maybe Ann',
    '4 created new',
  ])
})

test('and where only customers are changed, who is nobody yet', async () => {
  await stage(2, annSays({ record: { city: 'Oslo' } }))
  await stage(3, bob)
  await stage(4, bob)
  expect(await decide({ mode: 'update' })).toEqual([
    '2 updated Ann v',
    '3 skipped for mode.update-only',
    '4 skipped with 3 for mode.update-only',
  ])
})
