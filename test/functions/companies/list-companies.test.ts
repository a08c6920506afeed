import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listCompanies } from '../../../functions/companies/list-companies.ts'
import { tendTables } from '../../../functions/system/tend-tables.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { companySorts, sortOrders } from '../../../shared/customers/sorting.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const list = (input: Record<string, unknown> = {}) => invoke(listCompanies, input, parts.deps, as('viewer'))
const addAt = (company: string, more: object = {}) =>
  addCustomer(parts.deps.db, { display_name: 'Somebody', company_primary: company, ...more })
const namesOf = async (input: Record<string, unknown> = {}) => (await list(input)).items.map(({ name }) => name)

describe('a company is all whose company has one key', () => {
  test('whatever way it is written, by the name that most write', async () => {
    await addAt('ACME TRADING LIMITED', {
      country_code: 'HK',
      owner: 'Ann',
      status: 'lead',
      next_follow_up: '2026-12-24',
    })
    await addAt('Acme Trading Ltd', {
      country_code: 'HK',
      owner: 'Bob',
      status: 'active',
      next_follow_up: '2026-12-01',
    })
    await addAt('Acme Trading Ltd', {
      country_code: 'CN',
      owner: 'Ann',
      status: 'active',
      company_website: 'https://www.acme.hk/en',
    })
    await addAt('Other')
    await addCustomer(parts.deps.db, { display_name: 'Without' })
    const { items, total } = await list()
    expect(total).toBe(2)
    expect(items[0]).toEqual({
      key: 'acmetrading',
      name: 'Acme Trading Ltd',
      people: 3,
      newest: expect.any(Date),
      country_code: 'HK',
      domain: 'acme.hk',
      owners: ['Ann', 'Bob'],
      statuses: { lead: 1, active: 2 },
      next_follow_up: '2026-12-01',
    })
  })

  test('who is renamed, deleted, restored and gone counts where they are', async () => {
    const { db } = parts.deps
    const id = await addAt('Acme Ltd')
    await addAt('Acme')
    const peopleOf = async () => (await list()).items.map(({ key, people }) => `${key} ${people}`)
    expect(await peopleOf()).toEqual(['acme 2'])
    await db.updateTable('customers').set({ company_primary: 'Zeta' }).where('id', '=', id).execute()
    expect(await peopleOf()).toEqual(['acme 1', 'zeta 1'])
    await db.updateTable('customers').set({ deleted_at: new Date() }).where('id', '=', id).execute()
    expect(await peopleOf()).toEqual(['acme 1'])
    await db.updateTable('customers').set({ deleted_at: null }).where('id', '=', id).execute()
    expect(await peopleOf()).toEqual(['acme 1', 'zeta 1'])
    await db.deleteFrom('customers').where('id', '=', id).execute()
    expect(await peopleOf()).toEqual(['acme 1'])
    const { rows } = await sql<{ name: string }>`select name from company_names order by 1`.execute(db)
    expect(rows).toEqual([{ name: 'acme' }])
  })

  test('what the scheduler adds up is what was written', async () => {
    const { db } = parts.deps
    await sql`
      insert into customers (display_name, company_primary, extra)
      select 'Somebody', 'Firm ' || n % 2500, '{}' from generate_series(1, 5000) n`.execute(db)
    await invoke(tendTables, {}, parts.deps, asSystem)
    const { rows } = await sql`
      select (select count(*)::int from company_changes) as owed, count(*)::int as companies, sum(people)::int as people
      from companies`.execute(db)
    expect(rows).toEqual([{ owed: 0, companies: 2500, people: 5000 }])
  })
})

describe('pages', () => {
  beforeEach(async () => {
    for (const [n, company] of [
      'Beta',
      'alpha',
      'Gamma',
      'Gamma Ltd',
      'beta GmbH',
      'Delta',
      '貿易ABC',
      '大文',
    ].entries())
      await addAt(company, { created_at: new Date(Date.UTC(2026, 0, (n * 5) % 9, n)) })
  })

  test.each(companySorts.flatMap((sort) => sortOrders.map((order) => [sort, order] as const)))(
    'by %s %s hold each once, and the way back is the way there',
    async (sort, order) => {
      const whole = await namesOf({ sort, order })
      expect(whole).toHaveLength(6)
      const there: string[] = []
      let page = await list({ sort, order, limit: 2 })
      for (;;) {
        there.push(...page.items.map(({ name }) => name))
        if (page.next === null) break
        page = await list({ sort, order, limit: 2, after: page.next })
      }
      expect(there).toEqual(whole)
      const back = [...page.items.map(({ name }) => name)]
      while (page.previous !== null) {
        page = await list({ sort, order, limit: 2, before: page.previous })
        back.unshift(...page.items.map(({ name }) => name))
      }
      expect(back).toEqual(whole)
    },
  )

  test('begin with the largest and the newest', async () => {
    expect((await list({ sort: 'people' })).items[0]?.people).toBe(2)
    const newest = (await list({ sort: 'newest' })).items.map((item) => item.newest.getTime())
    expect(newest).toEqual([...newest].sort((one, other) => other - one))
  })

  test.each([
    ['gam', ['Gamma']],
    ['LTD', ['Gamma']],
    ['g', ['Beta', 'Gamma']],
    ['大', ['大文']],
    ['貿易 abc', ['貿易ABC']],
    ['%', []],
    ['12345678', []],
  ])('of %j are %j', async (search, found) => {
    const page = await list({ search })
    expect(page.items.map(({ name }) => name).sort()).toEqual([...found].sort())
    expect(page.total).toBe(found.length)
  })

  test('of another list are refused', async () => {
    const { next } = await list({ limit: 1 })
    await expect(list({ sort: 'people', after: next ?? '' })).rejects.toMatchObject({ code: 'input.invalid' })
  })
})
