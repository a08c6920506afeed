import { beforeEach, describe, expect, test } from 'vitest'
import type { MatchKey } from '../../../../../shared/importing/import-settings.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'
import { decide as decideAll } from './decide.ts'
import { land, type Said, stage as stageOne } from './stage-records.ts'

const db = openTables()
let importId = ''
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db())
  // Of another import, the same keys are nobody's.
  const other = await addImport(db())
  await stageOne(db(), other, 2, { name: 'Zoe Fox', email: 'x@a.example', handle: '@x', external: 'X', phones: ['+7'] })
  await stageOne(db(), other, 3, { name: 'Yan Fox', email: 'x@a.example', handle: '@x', external: 'X', phones: ['+7'] })
})

const stage = (line: number, said: Said) => stageOne(db(), importId, line, said)
const decide = (settings: object = {}) => decideAll(db(), importId, settings)
const addAnn = (more: object = {}) => addCustomer(db(), { display_name: 'Ann Lee', email: 'ann@a.example', ...more })
const annSays: Said = { name: 'Ann Lee', email: 'ann@a.example' }

describe('lines are one customer', () => {
  const one: Said = { name: 'Bob Ray' }
  const cases: [string, MatchKey, Said, Said][] = [
    ['external id', 'external_id', { external: 'B1' }, { external: 'B1' }],
    ['e-mail address', 'email', { email: 'b@b.example' }, { email: 'b@b.example' }],
    ['further address', 'email', { email: 'b@b.example' }, { email: 'c@b.example', emails: ['c@b.example', 'b@b.example'] }],
    ['channel', 'youtube', { handle: '@b' }, { handle: '@b' }],
    ['address of a channel', 'youtube', { url: 'https://y/b' }, { url: 'https://y/b' }],
    ['phone and name', 'phone', { phones: ['+1'] }, { phones: ['+2', '+1'] }],
  ] // biome-ignore format: a table

  test.each(cases)('by the same %s, where that is a key', async (_, key, first, second) => {
    await stage(2, { ...one, ...first })
    await stage(3, { ...one, ...second })
    await stage(4, one)
    expect(await decide({ keys: [key] })).toEqual(['2 created new', '3 merged with 2 new', '4 created new'])
  })

  test.each(cases)('but not by the same %s where it is none', async (_, key, first, second) => {
    await stage(2, { ...one, ...first, ...(key === 'email' && { email: 'own@b.example' }) })
    await stage(3, { ...one, ...second, ...(key === 'email' && { email: 'other@b.example' }) })
    const keys = (['external_id', 'email', 'youtube', 'phone'] as const).filter((other) => other !== key)
    const decided = key === 'external_id' ? '3 review for match.taken 2' : '3 created new'
    expect(await decide({ keys })).toEqual(['2 created new', decided])
  })

  test('by the same id, and by the same cells', async () => {
    const id = crypto.randomUUID()
    const hash = await stage(2, { ...one, id })
    await stage(3, { name: 'Bob Ray', id })
    await stage(4, { name: 'Bob Ray', hash })
    expect(await decide({ keys: ['email'] })).toEqual(['2 created new', '3 merged with 2 new', '4 merged with 2 new'])
  })

  test('that come to the same customer by different keys', async () => {
    await addAnn({ external_id: 'A1' })
    await stage(2, { name: 'Ann Lee', external: 'A1' })
    await stage(3, annSays)
    expect(await decide()).toEqual(['2 unchanged Ann v', '3 merged with 2 Ann'])
  })

  test('that are linked over others, however long the way', async () => {
    const links = [7, 3, 9, 2, 8, 4, 6, 5]
    for (const [at, line] of links.entries())
      await stage(line, { ...one, emails: [`${at}@b.example`, `${at + 1}@b.example`] })
    await stage(10, one)
    const decided = await decide()
    expect(decided).toEqual([
      '2 created new',
      ...[3, 4, 5, 6, 7, 8, 9].map((line) => `${line} merged with 2 new`),
      '10 created new',
    ])
  })

  test('but not by a phone without a name, nor by one with another', async () => {
    await stage(2, { phones: ['+1'], email: 'a@b.example' })
    await stage(3, { phones: ['+1'], email: 'b@b.example' })
    await stage(4, { phones: ['+1'], name: 'Bob Ray' })
    await stage(5, { phones: ['+1'], name: 'Cy Wu' })
    await stage(6, { phones: ['+1'], name: '...' })
    await stage(7, { phones: ['+1'], name: '---' })
    expect(await decide({ keys: ['phone'] })).toEqual([2, 3, 4, 5, 6, 7].map((line) => `${line} created new`))
  })
})

describe('a key that the customer of a line has links nothing', () => {
  const desk = 'desk@a.example'

  test('an address that several share', async () => {
    const id = await addAnn({ email: desk, email_shared: true })
    await stage(2, { id, name: 'Ann Lee', email: desk })
    await stage(3, { name: 'Bob Ray', email: desk, record: { email_shared: true } })
    expect(await decide()).toEqual(['2 unchanged Ann v', '3 created new'])
  })

  test('a channel and an external id that others have too', async () => {
    const id = await addAnn({ youtube_handle: '@ann', youtube_channel_url: 'https://y/a', external_id: 'A1' })
    await stage(2, { id, handle: '@ann', url: 'https://y/a', external: 'A1' })
    await stage(3, { id: crypto.randomUUID(), name: 'Bob Ray', handle: '@ann' })
    expect((await decide())[1]).toBe('3 review for match.different-person maybe Ann')
  })

  test('a further address', async () => {
    const id = await addAnn()
    await db().insertInto('customer_emails').values({ customer_id: id, email: desk, label: '' }).execute()
    await stage(2, { id, name: 'Ann Lee', emails: [desk] })
    await stage(3, { name: 'Bob Ray', emails: ['bob@b.example'] })
    expect(await decide()).toEqual(['2 unchanged Ann v', '3 created new'])
  })

  /** Two customers who have the same, in the row or beside it; each with its id in a line of its own. */
  const addTwo = async (values: object, further?: { phone?: string; email?: string }) => {
    const ids = [await addCustomer(db(), values), await addCustomer(db(), values)]
    for (const customer_id of further === undefined ? [] : ids) {
      const { phone, email } = further ?? {}
      if (phone) await db().insertInto('customer_phones').values({ customer_id, phone, label: '' }).execute()
      if (email) await db().insertInto('customer_emails').values({ customer_id, email, label: '' }).execute()
    }
    return ids
  }

  test.each<[string, object, { phone?: string; email?: string } | undefined, Said]>([
    ['a phone', { phone: '+1' }, undefined, { phones: ['+1'] }],
    ['a phone beside another', { phone: '+2' }, { phone: '+1' }, { phones: ['+1'] }],
    ['an address beside another', {}, { email: desk }, { emails: [desk] }],
    ['a channel', { youtube_handle: '@z' }, undefined, { handle: '@z' }],
    ['the address of a channel', { youtube_channel_url: 'https://y/z' }, undefined, { url: 'https://y/z' }],
  ])('%s that two of them have, each with its id', async (_, values, further, said) => {
    const ids = await addTwo({ display_name: 'Ann Lee', ...values }, further)
    for (const [at, id] of ids.entries()) await stage(at + 2, { id, name: 'Ann Lee', ...said })
    const decided = await decide({ keys: ['external_id', 'email', 'youtube', 'phone'] })
    expect(decided).toEqual(['2 unchanged Ann v', '3 unchanged Ann v'])
  })

  describe('but a phone links', () => {
    const keys = ['email', 'phone']
    const phone: Said = { phones: ['+1'], name: 'Ann Lee' }
    const addPhone = (customer_id: string, number: string) =>
      db().insertInto('customer_phones').values({ customer_id, phone: number, label: '' }).execute()

    test('where the customer of our id has others', async () => {
      const id = await addAnn({ phone: '+8' })
      await addPhone(id, '+9')
      await addPhone(await addCustomer(db(), { display_name: 'Bob Ray' }), '+1')
      await stage(2, { id, ...phone })
      await stage(3, phone)
      expect(await decide({ keys })).toEqual(['2 unchanged Ann v', '3 merged with 2 Ann'])
    })

    test('where that customer has another name', async () => {
      const id = await addCustomer(db(), { display_name: 'Bob Ray', phone: '+1' })
      await stage(2, { id, ...phone })
      await stage(3, phone)
      expect(await decide({ keys })).toEqual(['2 updated Bob v', '3 review for match.different-person maybe Bob'])
    })

    test('where another key than our id leads to that customer', async () => {
      await addAnn({ phone: '+8' })
      await stage(2, { ...phone, email: 'ann@a.example' })
      await stage(3, phone)
      expect(await decide({ keys })).toEqual(['2 unchanged Ann v', '3 merged with 2 Ann'])
    })

    test('where the customer of another line has it', async () => {
      await addAnn({ phone: '+1' })
      const cy = await addCustomer(db(), { display_name: 'Cy Wu' })
      await land(db(), await addImport(db()), await stage(2, phone), { customer_id: cy })
      await stage(3, phone)
      expect(await decide({ keys })).toEqual([2, 3].map((line) => `${line} review for match.conflict maybe Ann Cy`))
    })
  })
})

describe('lines that would join two customers need review', () => {
  test('all of them', async () => {
    await addAnn()
    await addCustomer(db(), { display_name: 'Ann B Lee', email: 'b@a.example' })
    await stage(2, { ...annSays, handle: '@z' })
    await stage(3, { name: 'Ann Lee', email: 'b@a.example', handle: '@z' })
    await stage(4, { name: 'Ann Lee', handle: '@z' })
    await stage(5, { name: 'Cy Wu' })
    expect(await decide()).toEqual([
      ...[2, 3, 4].map((line) => `${line} review for match.conflict maybe Ann Ann`),
      '5 created new',
    ])
  })
})

describe('an external id that differs from that of the group needs review', () => {
  test('where the first line that has one says it', async () => {
    await stage(2, { name: 'Bob Ray', handle: '@b' })
    await stage(3, { name: 'Bob Ray', handle: '@b', external: 'B1' })
    await stage(4, { name: 'Bob Ray', handle: '@b', external: 'B2' })
    await stage(5, { name: 'Bob Ray', handle: '@b', external: 'B1' })
    expect(await decide()).toEqual([
      '2 created new',
      '3 merged with 2 new',
      '4 review for match.conflict 3',
      '5 merged with 2 new',
    ])
  })

  test('where the customer has it', async () => {
    await addAnn({ external_id: 'A1' })
    await stage(2, { ...annSays, handle: '@z' })
    await stage(3, { name: 'Ann Lee', handle: '@z', external: 'A2' })
    await stage(4, { name: 'Ann Lee', handle: '@z', external: 'A1' })
    expect(await decide()).toEqual(['2 updated Ann v', '3 review for match.conflict maybe Ann', '4 merged with 2 Ann'])
  })

  test('where the customer has none and a line says it first', async () => {
    await addAnn()
    await stage(2, { ...annSays, external: 'A1' })
    await stage(3, { ...annSays, external: 'A2' })
    expect(await decide()).toEqual(['2 updated Ann v', '3 review for match.conflict 2 maybe Ann'])
  })

  test('but not where it is no key, nor of a line with our id', async () => {
    const id = await addAnn()
    await stage(2, { id, external: 'A1' })
    await stage(3, { id, external: 'A2' })
    expect(await decide()).toEqual(['2 updated Ann v', '3 merged with 2 Ann'])
  })
})

describe('a line that names somebody else than its group needs review', () => {
  test('else than a line before it', async () => {
    for (const [line, name] of [[2, 'Bob Ray'], [3, 'Cy Wu'], [4, 'Ray, Bob'], [5, 'Cy Wu']] as const)
      await stage(line, { name, email: 'desk@b.example' })
    await stage(6, { email: 'desk@b.example' })
    expect(await decide()).toEqual([
      '2 created new',
      '3 review for match.different-person 2',
      '4 merged with 2 new',
      '5 review for match.different-person 2',
      '6 merged with 2 new',
    ])
  }) // biome-ignore format: a list of pairs

  test('else than the customer', async () => {
    await addAnn()
    await stage(2, { ...annSays, handle: '@z' })
    await stage(3, { name: 'Cy Wu', handle: '@z' })
    await stage(4, { name: 'Ann Lee', handle: '@z' })
    expect(await decide()).toEqual([
      '2 updated Ann v',
      '3 review for match.different-person maybe Ann',
      '4 merged with 2 Ann',
    ])
  })

  test('by its channel too', async () => {
    await stage(2, { name: 'Bob Ray', email: 'b@b.example', handle: '@b' })
    await stage(3, { name: 'Bob Ray', email: 'b@b.example', handle: '@c' })
    await stage(4, { name: 'Bob Ray', email: 'b@b.example', url: 'https://y/b', handle: '@b' })
    expect(await decide()).toEqual(['2 created new', '3 review for match.different-person 2', '4 merged with 2 new'])
  })

  test('but not where our id says who it is', async () => {
    const id = await addAnn()
    await stage(2, { id, name: 'Bob Ray' })
    await stage(3, { id, name: 'Cy Wu' })
    await stage(4, annSays)
    // What the other lines call Ann is kept.
    expect(await decide()).toEqual(['2 updated Ann v', '3 merged with 2 Ann', '4 merged with 2 Ann'])
  })

  test('nor where a family name changes under one external id', async () => {
    const parts = (first_name: string, last_name: string) => ({ inferred: { first_name, last_name } })
    await stage(2, { name: 'Bea Ray', external: 'B1', ...parts('Bea', 'Ray') })
    await stage(3, { name: 'Bea Fox', external: 'B1', ...parts('Bea', 'Fox') })
    await stage(4, { name: 'Cy Ray', external: 'B1', ...parts('Cy', 'Ray') })
    expect(await decide()).toEqual(['2 created new', '3 merged with 2 new', '4 review for match.different-person 2'])
  })

  test('nor where our id says who it is, and another key too', async () => {
    const id = await addAnn()
    for (const [line, name] of [[2, 'Bob Ray'], [3, 'Cy Wu']] as const)
      await stage(line, { id, name, email: 'ann@a.example' })
    expect((await decide())[1]).toBe('3 merged with 2 Ann')
  }) // biome-ignore format: a list of pairs

  test('nor where only the order of its words is another', async () => {
    await addAnn()
    await stage(2, annSays)
    await stage(3, { name: 'Lee, Ann', email: 'ann@a.example' })
    expect(await decide()).toEqual(['2 updated Ann v', '3 merged with 2 Ann'])
  })

  test('else than rows that have landed before, which come first', async () => {
    const id = await addCustomer(db(), { email: 'ann@a.example' })
    await stage(2, { email: 'ann@a.example', handle: '@z' })
    await stage(3, { name: 'Bob Ray', handle: '@z' })
    await land(db(), await addImport(db()), await stage(4, { name: 'Cy Wu', handle: '@z' }), { customer_id: id })
    const decided = await decide()
    expect(decided.map((said) => said.slice(0, 8))).toEqual(['2 update', '3 review', '4 merged'])
  })

  test.each<[string, object, object]>([
    ['was undone', { undone_at: new Date() }, {}],
    ['came to no customer', { customer_id: null }, {}],
    ['has other cells', { hash: crypto.randomUUID() }, {}],
    ['has not been written', {}, { state: 'running' }],
    ['was cleaned alone', {}, { step: 'clean' }],
    ['was written of another chunk alone', {}, { chunk: 1 }],
  ])('though it has landed there before, where that %s', async (_, values, step) => {
    const id = await addAnn()
    await stage(2, { email: 'ann@a.example', handle: '@z' })
    const hash = await stage(3, { name: 'Cy Wu', handle: '@z' })
    await land(db(), await addImport(db()), hash, { customer_id: id, ...values }, step)
    expect(await decide()).toEqual(['2 updated Ann v', '3 review for match.different-person maybe Ann'])
  })

  test('nor where the very same cells have landed on that customer before', async () => {
    const id = await addAnn()
    const before = await addImport(db())
    await stage(2, { email: 'ann@a.example', handle: '@z' })
    await land(db(), before, await stage(3, { name: 'Cy Wu', handle: '@z' }), { customer_id: id })
    await stage(4, { name: 'Di Poe', handle: '@z' })
    expect(await decide()).toEqual([
      '2 updated Ann v',
      '3 merged with 2 Ann',
      '4 review for match.different-person maybe Ann',
    ])
  })
})

describe('what another customer has, or is given by an earlier line', () => {
  const keys = ['youtube']

  test.each<[string, Said, string]>([
    ['an external id', { external: 'A1' }, '2 review for match.taken maybe Ann'],
    ['an e-mail address', { email: 'ann@a.example' }, '2 review for match.taken maybe Ann'],
    ['neither', { external: 'B1', email: 'b@b.example' }, '2 created new'],
  ])('needs review where it is no key: %s', async (_, said, decided) => {
    await addAnn({ external_id: 'A1' })
    await stage(2, { name: 'Bob Ray', ...said })
    expect(await decide({ keys })).toEqual([decided])
  })

  test.each<[string, object, object, Said, string]>([
    ['where it is shared', { email_shared: true }, {}, { email: 'ann@a.example' }, '2 created new'],
    ['where that customer was deleted', { deleted_at: new Date() }, {}, { email: 'ann@a.example' }, '2 created new'],
    ['where nothing is written', {}, { mode: 'update' }, { email: 'ann@a.example' }, '2 skipped for mode.update-only'],
    [
      'where only new ones are made',
      {},
      { mode: 'create' },
      { email: 'ann@a.example' },
      '2 review for match.taken maybe Ann',
    ],
  ])('or does not %s', async (_, ann, settings, said, decided) => {
    await addAnn(ann)
    await stage(2, { name: 'Bob Ray', ...said })
    expect(await decide({ keys, ...settings })).toEqual([decided])
  })

  describe('of a customer who is there', () => {
    test.each<[string, object, object, object, string]>([
      ['is taken', {}, {}, {}, '2 review for match.taken maybe Ann'],
      ['is their own', { email: 'ann@a.example', email_shared: true }, {}, { email_shared: true }, '2 unchanged Bob v'],
      ['may not change', { email: 'bob@b.example' }, { rules: { email: 'never' } }, {}, '2 unchanged Bob v'],
      ['is not written', {}, { mode: 'create' }, {}, '2 skipped for mode.create-only maybe Bob'],
      ['is written where customers are changed', {}, { mode: 'update' }, {}, '2 review for match.taken maybe Ann'],
    ])('%s', async (_, bob, settings, ann, decided) => {
      await addAnn(ann)
      await addCustomer(db(), { display_name: 'Bob Ray', youtube_handle: '@bob', ...bob })
      await stage(2, { handle: '@bob', email: 'ann@a.example' })
      expect(await decide({ keys, ...settings })).toEqual([decided])
    })
  })

  test('is given to the first line, and to all of its group', async () => {
    await stage(2, { name: 'Bob Ray', handle: '@b', email: 'x@b.example' })
    await stage(3, { name: 'Bob Ray', handle: '@b', email: 'x@b.example' })
    await stage(4, { name: 'Cy Wu', email: 'x@b.example' })
    await stage(5, { name: 'Di Poe', email: 'y@b.example' })
    expect(await decide({ keys })).toEqual([
      '2 created new',
      '3 merged with 2 new',
      '4 review for match.taken 2',
      '5 created new',
    ])
  })

  test('and the rest of its group is one without it', async () => {
    await addAnn({ external_id: 'A1' })
    await stage(2, { name: 'Bob Ray', handle: '@b', external: 'A1' })
    await stage(3, { name: 'Bob Ray', handle: '@b' })
    await stage(4, { name: 'Bob Ray', handle: '@b' })
    expect(await decide({ keys })).toEqual([
      '2 review for match.taken maybe Ann',
      '3 created new',
      '4 merged with 3 new',
    ])
  })

  test('stays with the customer who has it, whoever wants it before', async () => {
    await addCustomer(db(), { display_name: 'Bob Ray', youtube_handle: '@bob', email: 'bob@b.example' })
    await stage(2, { name: 'Cy Wu', email: 'bob@b.example' })
    await stage(3, { handle: '@bob', email: 'bob@b.example' })
    expect(await decide({ keys })).toEqual(['2 review for match.taken maybe Bob', '3 unchanged Bob v'])
  })

  test('is nothing where an address is no key of anybody', async () => {
    for (const [line, name] of [[2, 'Bob Ray'], [3, 'Cy Wu']] as const)
      await stage(line, { name, record: { email: 'desk@b.example', email_shared: true } })
    expect(await decide({ keys })).toEqual(['2 created new', '3 created new'])
  }) // biome-ignore format: a list of pairs

  test('counts by the address that a group has first, and by the external id that it has last', async () => {
    await addAnn({ external_id: 'A1' })
    await stage(2, { name: 'Bob Ray', handle: '@b', email: 'bob@b.example', external: 'A1' })
    await stage(3, { name: 'Bob Ray', handle: '@b', email: 'ann@a.example', external: 'B1' })
    expect(await decide({ keys })).toEqual(['2 created new', '3 merged with 2 new'])
  })
})
