import { describe, expect, test } from 'vitest'
import { en } from '../../../../web/messages/en/index.ts'
import type { PageRequest } from '../../../../web/request/request.ts'
import { customersScreen } from '../../../../web/views/customers/customers.tsx'
import { facetsScreen } from '../../../../web/views/customers/facets.tsx'
import type { CustomersPage } from '../../../../web/views/customers/outputs.ts'
import { wordsOf } from '../../read-html.ts'
import { customerPage, facets } from '../hostile/customers.ts'

const user = { kind: 'user', id: 'x', email: 'x@x.com', name: 'X', role: 'viewer' } as const
const requestOf = (query: Record<string, string> = {}): PageRequest => ({
  call: { actor: user, requestId: 'test' },
  params: {},
  query: new URLSearchParams(query),
  address: 'unknown',
  session: undefined,
  scheme: 'http',
  messages: en,
  raw: new Request('http://localhost/'),
})
const alone = { removed: undefined, views: { items: [], defaultId: null } }
const [item] = customerPage('Somebody').items
const items = Array.from({ length: 50 }, () => item).filter((one) => one !== undefined)

const shown = async (page: Partial<CustomersPage>, query?: Record<string, string>) => {
  const whole = { ...customerPage('Somebody'), items, filters: { search: '' }, ...page }
  return wordsOf(String(await customersScreen(whole, requestOf(query), alone).main))
}

describe('the count', () => {
  test('is of the customers, or of what is found in it', async () => {
    expect(await shown({ total: 932, previous: null })).toContain('932 customers')
    expect(await shown({ total: 60, previous: null, filters: { search: 'x' } })).toContain('60 found')
  })

  test('that nobody counted to its end says so', async () => {
    const words = await shown(
      { total: 10_000, isTotalExact: false, filters: { search: 'x' } },
      { after: 'x', from: '51' },
    )
    expect(words).toContain('more than 10,000 found')
    expect(words).toContain('51–100 of more than 10,000')
  })
})

describe('the rows of a page', () => {
  test.each([
    [{ previous: null, next: null, total: 50 }, {}, ' 50 customers '],
    [{ previous: null, total: 120 }, { from: '77' }, '1–50 of 120'],
    [{ next: null, total: 120 }, {}, '71–120 of 120'],
    [{ total: 200 }, { before: 'x', to: '150' }, '101–150 of 200'],
    [{ total: 200 }, { after: 'x', from: '150' }, '150–199 of 200'],
    [{ total: 200 }, { after: 'x', from: '151' }, ' 50 of 200'],
    [{ total: 200 }, { after: 'x', from: '1e3' }, ' 50 of 200'],
    [{ total: 200 }, { after: 'x', from: '2.5' }, ' 50 of 200'],
    [{ total: 200 }, { before: 'x', to: '20' }, ' 50 of 200'],
  ])('%j, asked with %j, are "%s"', async (page, query, words) => expect(await shown(page, query)).toContain(words))
})

test('the choices of the filters have their counts where they were counted, else none, and all countries', async () => {
  const choices = async (counted: object) => {
    const extras = { imports: [], importName: undefined }
    return String(await facetsScreen({ ...facets('HK'), ...counted }, requestOf(), extras).main)
  }
  expect(await choices({})).toContain('Lead (1)')
  expect(await choices({})).not.toContain('Andorra')
  const uncounted = await choices({ type: null, status: null, country: null })
  expect(uncounted).toContain('Lead')
  expect(uncounted).not.toMatch(/\(\d+\)/)
  expect(uncounted).toContain('Andorra')
})
