import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getStatistics } from '../../../functions/customers/get-statistics.ts'
import { ListCustomersInput, listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { growthOf, planPeriods } from '../../../shared/customers/growth.ts'
import { en } from '../../../web/messages/en/index.ts'
import { zhHans } from '../../../web/messages/zh-hans/index.ts'
import { zhHant } from '../../../web/messages/zh-hant/index.ts'
import type { PageRequest } from '../../../web/request/request.ts'
import { axisLabels, ticksUpTo } from '../../../web/views/statistics/scale.ts'
import { statisticsScreen } from '../../../web/views/statistics/statistics.tsx'
import type { Statistics } from '../../../web/views/statistics/statistics-output.ts'
import { emptyDatabase } from '../../functions/import-text.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'

const requestedBy = (role: 'viewer' | 'editor'): PageRequest => ({
  call: as(role),
  params: {},
  query: new URLSearchParams(),
  address: '',
  session: undefined,
  scheme: 'http',
  messages: en,
  raw: new Request('http://localhost/statistics'),
})
const render = async (statistics: Statistics, role: 'viewer' | 'editor' = 'viewer') =>
  String(await statisticsScreen(statistics, requestedBy(role)).main)

/** Every link to a list, with the number that it shows; null where it shows a name or is a bar. */
const listLinks = (html: string) =>
  [...html.matchAll(/<a href="(\/customers(?:\?[^"]*)?)"[^>]*>(.*?)<\/a>/gs)].map(([, href = '', inside = '']) => {
    const words = inside.replace(/<title>.*?<\/title>/s, '').replace(/<[^>]+>/g, '')
    const number = /^\s*([\d,]+)(?: customers?)?\s*$/.exec(words)?.[1]
    return {
      href: href.replaceAll('&amp;', '&'),
      number: number === undefined ? null : Number(number.replaceAll(',', '')),
    }
  })

describe('a number and the list behind it', () => {
  let parts: TestParts
  beforeAll(async () => {
    parts = await openTestParts()
  })
  afterAll(() => parts.close())

  /** So many customers, of every kind, some deleted, `hours` after each other up to now. */
  async function fill(customers: number, hours: number) {
    await emptyDatabase(parts.deps.db)
    await sql`
      insert into customers (customer_type, status, country_code, country_inferred, email, phone, youtube_handle,
        youtube_channel_url, youtube_subscribers, created_at, deleted_at, extra)
      select (array['corporate', 'youtube_creator', 'individual'])[1 + n % 3],
        (array['lead', 'prospect', 'active', 'inactive', 'lost'])[1 + n % 5],
        (array['HK', 'CN', 'GB', 'FR', 'JP', 'KR', 'NG', 'PH', 'IN', 'DE', 'TW', 'SG', null])[1 + n % 13], n % 4 = 0,
        case when n % 9 > 0 then n || '@example.com' end, case when n % 8 > 0 then '+85290441287' end,
        case when n % 7 > 2 then '@ann' || n end, case when n % 10 > 3 then 'https://www.youtube.com/@ann' || n end,
        (array[0, 999, 1000, 9999, 10000, 99999, 100000, 999999, 1000000, null, 5])[1 + n % 11],
        now() - n * ${hours} * interval '1 hour', case when n % 6 = 0 then now() end, '{}'
      from generate_series(0, ${customers - 1}) as n`.execute(parts.deps.db)
  }

  async function totalBehind(href: string) {
    const query = Object.fromEntries(new URL(href, 'http://localhost').searchParams)
    // A filter that the list does not know would be dropped without a word.
    expect(ListCustomersInput.strict().safeParse(query).error).toBeUndefined()
    return (await invoke(listCustomers, { ...query, limit: 1 }, parts.deps, as('viewer'))).total
  }

  test.each([
    ['a young', 500, 2, 'day'],
    ['an older', 700, 24, 'month'],
  ])('agree on every mark of %s book', async (_, customers, hours, unit) => {
    await fill(customers, hours)
    const statistics = await invoke(getStatistics, {}, parts.deps, as('viewer'))
    expect(statistics.growth.unit).toBe(unit)
    const links = listLinks(await render(statistics))
    const totals = new Map<string, number>()
    for (const href of new Set(links.map((link) => link.href))) totals.set(href, await totalBehind(href))
    const numbered = links.filter(({ number }) => number !== null)
    expect(numbered.map(({ href, number }) => [href, number])).toEqual(
      numbered.map(({ href }) => [href, totals.get(href)]),
    )
    expect(Math.min(...totals.values())).toBeGreaterThan(0)
    for (const [name, least] of Object.entries(leastNumbers)) {
      const shown = numbered.filter(({ href }) => new URL(href, 'http://localhost').searchParams.has(name))
      expect(shown.length, `numbers that lead to a list with ${name}`).toBeGreaterThanOrEqual(least)
    }
    const unnumbered = links.filter(({ href }) => !numbered.some((link) => link.href === href))
    // The name of a country leads to both of its numbers.
    expect(unnumbered.filter(({ href }) => !/^\/customers\?country=[A-Z]{2}$/.test(href))).toEqual([])
  })

  /** How many numbers, at least, lead to a list with that filter. */
  const leastNumbers = { type: 11, status: 5, country: 24, missing: 3, has: 2, subscribers: 6, created: 20 }
})

const bands = { 'under-1k': 1, '1k-10k': 0, '10k-100k': 0, '100k-1m': 0, 'over-1m': 0, none: 0 }
const at = new Date('2026-11-22T09:41:00Z')
/** What came in on the last days, one number each. */
function grown(lastDays: readonly number[]) {
  const plan = planPeriods(at, at)
  const created = [...plan.periods.slice(lastDays.length).map(() => 0), ...lastDays]
  return growthOf(plan, created, 3)
}
const statisticsOf = (changes: Partial<Statistics> = {}): Statistics => ({
  at,
  total: 3,
  types: { corporate: 2, youtube_creator: 1, individual: 0 },
  statuses: { lead: 3, prospect: 0, active: 0, inactive: 0, lost: 0 },
  countries: { stated: 1, inferred: 1, list: [{ code: 'HK', stated: 1, inferred: 1 }] },
  growth: grown([3]),
  creators: { withHandle: 1, withChannel: 0, bands, top: [] },
  missing: { email: 0, phone: 3, country: 1 },
  imported: 2,
  notToContact: 0,
  ...changes,
})

describe('the page', () => {
  test('is an invitation while the customers are empty, to those who may import', async () => {
    const empty = statisticsOf({ total: 0 })
    expect(await render(empty, 'editor')).toContain('href="/imports/new"')
    const html = await render(empty, 'viewer')
    expect(html).toContain('Nothing to count yet')
    expect(html).not.toContain('<a ')
  })

  test('draws how the customers grew, and says the same in words and as a table', async () => {
    const html = await render(statisticsOf({ growth: grown([1, 2]) }))
    expect(html).toContain('aria-label="From 0 before 16 Nov 2026 to 3 customers"')
    expect(html).toContain('<title>21 Nov 2026: 1 added</title>')
    const rows = [...html.matchAll(/<th scope="row">(\d+ Nov 2026)<\/th>(.*?)<\/tr>/gs)]
    expect(
      rows.map(([, day, cells = '']) => [
        day,
        ...cells
          .replace(/<[^>]+>/g, ' ')
          .trim()
          .split(/\s+/),
      ]),
    ).toEqual([
      ['22 Nov 2026', '2', '3'],
      ['21 Nov 2026', '1', '1'],
    ])
  })

  test('leads nowhere from a nought', async () => {
    const html = await render(statisticsOf())
    expect(html).not.toContain('type=individual')
    expect(html).not.toContain('missing=email')
  })

  test('has a column for inferred countries only where there are some', async () => {
    expect(await render(statisticsOf())).toContain('country=HK&amp;countryFrom=inferred')
    const countries = { stated: 2, inferred: 0, list: [{ code: 'HK', stated: 2, inferred: 0 }] }
    expect(await render(statisticsOf({ countries }))).not.toContain('countryFrom=inferred')
  })

  test('shows ten countries, and all of them on demand', async () => {
    const list = Array.from({ length: 13 }, (_, index) => ({
      code: `A${String.fromCharCode(65 + index)}`,
      stated: 13 - index,
      inferred: 0,
    }))
    const html = await render(statisticsOf({ countries: { stated: 91, inferred: 0, list } }))
    const [first = '', others = ''] = html.split('<summary>3 other countries with 6 customers</summary>')
    expect(first.match(/country=A[A-Z]"/g)).toHaveLength(10)
    expect(others.match(/href="\/customers\?country=A[A-Z]"/g)).toHaveLength(3)
  })

  test('says nothing of creators where there are none', async () => {
    const types = { corporate: 3, youtube_creator: 0, individual: 0 }
    expect(await render(statisticsOf({ types }))).not.toContain('Creators by subscribers')
  })

  test('keeps what people wrote as text, and needs no style or script of its own', async () => {
    const hostile = `x"'><img src=x onerror=alert(1)><script>alert(2)</script>&amp;`
    const top = [{ id: hostile, name: `${hostile}陳`, handle: hostile, country: hostile, subscribers: 5 }]
    const html = await render(
      statisticsOf({
        countries: { stated: 1, inferred: 1, list: [{ code: hostile, stated: 1, inferred: 1 }] },
        creators: { ...statisticsOf().creators, top },
      }),
    )
    expect(html).toContain('x&quot;&#39;&gt;&lt;img')
    expect(html).toContain('<span lang="zh">陳</span>')
    expect(html).not.toMatch(/<img|<script|<style|\sstyle=/)
    expect(html.replace(/="[^"]*"/g, '')).not.toMatch(/<[^>]+\son\w+/)
  })
})

describe('the scale of a chart', () => {
  test.each([
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 5]],
    [932, [0, 500]],
    [1_010, [0, 500, 1_000]],
    [100_000, [0, 50_000, 100_000]],
    [0, [0]],
  ])('up to %i has lines at %j', (most, lines) => {
    expect(ticksUpTo(most)).toEqual(lines)
  })

  test('has a few lines, whatever it goes up to', () => {
    for (let most = 1; most < 3_000; most += 1) {
      const lines = ticksUpTo(most)
      expect(lines.length, String(most)).toBeGreaterThanOrEqual(2)
      expect(lines.length, String(most)).toBeLessThanOrEqual(4)
    }
  })

  test('names at most seven months, the last one always, and a year where it is a new one', () => {
    const { periods } = planPeriods(new Date('2024-01-01'), at)
    const labels = axisLabels(periods, en)
    expect(labels.map(({ text }) => text)).toEqual(['Mar 2025', 'Jul', 'Nov', 'Mar 2026', 'Jul', 'Nov'])
    expect(labels.at(-1)?.index).toBe(periods.length - 1)
  })

  test('names at most seven days', () => {
    const { periods } = planPeriods(new Date('2026-09-22'), at)
    const labels = axisLabels(periods, en)
    expect(labels).toHaveLength(7)
    expect(labels.at(-1)).toEqual({ index: periods.length - 1, text: '22 Nov' })
    expect(axisLabels(periods, zhHant).at(-1)?.text).toBe('22/11')
    expect(axisLabels(periods, zhHans).at(-1)?.text).toBe('11/22')
  })
})
