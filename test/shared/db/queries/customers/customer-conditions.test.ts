import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Condition,
  findConditionKind,
  operators,
  operatorsFor,
} from '../../../../../shared/customers/conditions/condition.ts'
import { writeConditions } from '../../../../../shared/customers/conditions/write-conditions.ts'
import { CustomerFilters } from '../../../../../shared/customers/filters.ts'
import { addDays, dayIn, startOfDay } from '../../../../../shared/days/day-in-zone.ts'
import { matchesFilters, narrow } from '../../../../../shared/db/queries/customers/customer-filters.ts'
import { openTestParts, type TestParts } from '../../../../support/test-parts.ts'

let parts: TestParts

const dayMs = 86_400_000
const today = new Date().toISOString().slice(0, 10)
const dayFrom = (days: number) => new Date(Date.parse(today) + days * dayMs).toISOString().slice(0, 10)

/** What some customers have in one field each, and what is compared about it. */
const cells: Readonly<Record<string, readonly unknown[]>> = {
  owner: ['Ann', 'ANN', 'ann lee', '50%', 'a_b', '100', 'back\\slash', null],
  city: ['Hong Kong', '香港', 'São Paulo', null],
  company_primary: ['Lion Rock Optics', 'LION', 'l-i', null],
  email: ['ming.wong@hikes.example', 'MW@HIKES.example', null],
  position_primary: ['Buyer', 'BUYER', `${'x'.repeat(120)}A`, `${'X'.repeat(120)}B`, null],
  source: ['Fair', 'fair\u00012', null],
  notes: ['Asked for a quote', null],
  postal_code: ['00100', null],
  x_url: ['https://x.com/ming', null],
  phone: ['+85291234567', '+442079460000', null],
  customer_type: ['corporate', 'individual', 'youtube_creator'],
  status: ['lead', 'active', 'lost'],
  country_code: ['HK', 'JP', null],
  tags: [[], ['vip'], ['VIP', 'old'], ['a;b|c:d'], ['old']],
  youtube_subscribers: [0, 1200, 5_000_000_000, null],
  do_not_contact: [true, false],
  next_follow_up: [dayFrom(-31), dayFrom(-30), dayFrom(-1), today, dayFrom(1), dayFrom(6), dayFrom(7), null],
  created: [dayFrom(-8), dayFrom(-7), dayFrom(-6), today],
  'extra.Size': ['9', 9, 9.5, '10', 'large', '', null, true, '2026-02-01', today, dayFrom(-1), dayFrom(3)],
}

const compared: Readonly<Record<string, readonly string[]>> = {
  owner: ['ann', '%', '_', '\\', 'Ann Lee', '10'],
  city: ['hong kong', '港', 'são'],
  company_primary: ['lion', 'lion rock optics', 'l-i', 'rock o'],
  email: ['hikes', 'mw@hikes.example', 'g.w'],
  position_primary: ['buyer', `${'x'.repeat(120)}a`, 'x'.repeat(120)],
  source: ['FAIR', '2'],
  notes: ['quote', 'asked for a quote'],
  postal_code: ['00100', '0'],
  x_url: ['ming'],
  phone: ['+852 9123 4567', '9460', '1234'],
  customer_type: ['corporate'],
  status: ['active', 'lost'],
  country_code: ['HK', 'FR'],
  tags: ['vip', 'OLD', 'a;b|c:d', 'none'],
  youtube_subscribers: ['0', '1200', '5000000000', '-1'],
  do_not_contact: ['yes', 'no'],
  next_follow_up: [today, dayFrom(-1), dayFrom(6)],
  created: [today, dayFrom(-7)],
  'extra.Size': ['9', '10', 'LARGE', 'true', today],
}

const customers = Object.entries(cells).flatMap(([field, values]) =>
  values.map((value, n) => ({ name: `${field} ${n}`, field, value })),
)

function rowOf({ name, field, value }: (typeof customers)[number]) {
  if (field === 'created') return { display_name: name, extra: '{}', created_at: new Date(`${value}T23:59:59.9Z`) }
  if (field === 'extra.Size') return { display_name: name, extra: JSON.stringify(value === '' ? {} : { Size: value }) }
  return { display_name: name, extra: '{}', [field]: value }
}

beforeAll(async () => {
  parts = await openTestParts()
  for (const customer of customers) await parts.deps.db.insertInto('customers').values(rowOf(customer)).execute()
})
afterAll(() => parts.close())

const found = async (conditions: readonly Condition[], zone = 'UTC') => {
  const wanted = CustomerFilters.parse({ where: writeConditions(conditions) })
  const filters = await narrow(parts.deps.db, wanted, zone)
  const rows = await parts.deps.db
    .selectFrom('customers')
    .select('display_name as name')
    .where(matchesFilters(filters))
    .execute()
  return rows.map(({ name }) => name ?? '')
}

/** What a person would say, who looks at one customer after the other. */
function holds({ field, operator, values }: Condition, value: unknown): boolean {
  const texts = (Array.isArray(value) ? value : value === null || value === '' ? [] : [value]).map((one) =>
    one === true && field === 'do_not_contact' ? 'yes' : one === false ? 'no' : String(one).toLowerCase(),
  )
  const wanted = values.map((one) => (field === 'phone' ? one.replaceAll(' ', '') : one.toLowerCase()))
  const [first = ''] = wanted
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
  const some = (is: (text: string) => boolean) => texts.some(is)
  const number = (text: string) => (/^-?[\d.]+$/.test(text) ? Number(text) : Number.NaN)
  switch (operator) {
    case 'empty': return texts.length === 0
    case 'filled': return texts.length > 0
    case 'is': return some((text) => wanted.includes(text))
    case 'is-not': return !some((text) => wanted.includes(text))
    case 'contains': return some((text) => wanted.some((one) => text.includes(one)))
    case 'contains-not': return !some((text) => wanted.some((one) => text.includes(one)))
    case 'less': return some((text) => number(text) < Number(first))
    case 'more': return some((text) => number(text) > Number(first))
    case 'before': return some((text) => isDay(text) && text < first)
    case 'after': return some((text) => isDay(text) && text > first)
    case 'last': return some((text) => isDay(text) && text > dayFrom(-Number(first)) && text <= today)
    case 'next': return some((text) => isDay(text) && text >= today && text < dayFrom(Number(first)))
  }
} // biome-ignore format: a table

function* questions(field: string): Generator<Condition> {
  for (const operator of operatorsFor(findConditionKind(field) ?? 'text')) {
    if (operator === 'empty' || operator === 'filled') yield { field, operator, values: [] }
    else if (operator === 'last' || operator === 'next')
      for (const days of ['1', '7', '30', '31']) yield { field, operator, values: [days] }
    else if (operator === 'less' || operator === 'more')
      for (const bound of ['9', '1200', '-0.5']) yield { field, operator, values: [bound] }
    else if (operator === 'before' || operator === 'after')
      for (const day of [today, dayFrom(-7)]) yield { field, operator, values: [day] }
    else {
      for (const value of compared[field] ?? []) yield { field, operator, values: [value] }
      yield { field, operator, values: compared[field] ?? [] }
    }
  }
}

describe('whom a condition lets through are those of whom it is true', () => {
  test.each(Object.keys(cells))('%s', async (field) => {
    const own = customers.filter((customer) => customer.field === field)
    let some = 0
    for (const condition of questions(field)) {
      const names = await found([condition])
      const wanted = own.filter(({ value }) => holds(condition, value)).map(({ name }) => name)
      const ofOthers = names.filter((name) => !name.startsWith(`${field} `))
      expect(names.filter((name) => name.startsWith(`${field} `)).sort(), JSON.stringify(condition)).toEqual(
        wanted.sort(),
      )
      some += wanted.length
      // Others have none of it: what is empty or is not something is true of them all.
      const isOfNone = ['empty', 'is-not', 'contains-not'].includes(condition.operator)
      const hasDefault = ['customer_type', 'status', 'do_not_contact', 'created'].includes(field)
      if (!hasDefault)
        expect(ofOthers.length, JSON.stringify(condition)).toBe(isOfNone ? customers.length - own.length : 0)
    }
    expect(some).toBeGreaterThan(0)
  })

  test('every comparison has been compared', () => {
    const asks = Object.keys(cells).flatMap((field) => [...questions(field)].map(({ operator }) => operator))
    expect(new Set(asks)).toEqual(new Set(operators))
  })
})

test('all conditions of a list hold at once', async () => {
  expect(
    await found([
      { field: 'tags', operator: 'is', values: ['vip'] },
      { field: 'tags', operator: 'is', values: ['old'] },
    ]),
  ).toEqual(['tags 2'])
})

test('a full name is one too where it stands in its parts', async () => {
  const inParts = { external_id: 'parts', first_name: '大文', last_name: '陳', extra: '{}' }
  const whole = { external_id: 'whole', display_name: 'Wong Man, 陳', extra: '{}' }
  for (const row of [inParts, whole]) await parts.deps.db.insertInto('customers').values(row).execute()
  const named = async (condition: Omit<Condition, 'field'>) => {
    const where = writeConditions([{ field: 'display_name', ...condition }])
    const rows = await parts.deps.db
      .selectFrom('customers')
      .select('external_id')
      .where(matchesFilters(await narrow(parts.deps.db, CustomerFilters.parse({ where }), 'UTC')))
      .where('external_id', 'is not', null)
      .orderBy('external_id')
      .execute()
    return rows.map(({ external_id }) => external_id)
  }
  expect(await named({ operator: 'contains', values: ['陳'] })).toEqual(['parts', 'whole'])
  expect(await named({ operator: 'is', values: ['陳大文'] })).toEqual(['parts'])
  expect(await named({ operator: 'empty', values: [] })).toEqual([])
})

test.each(['Pacific/Kiritimati', 'Asia/Hong_Kong', 'UTC', 'America/New_York', 'Pacific/Niue'])(
  'days are those of the reader: in %s',
  async (zone) => {
    const { db } = parts.deps
    const here = dayIn(zone, new Date())
    const moments = [-3, -2, -1, 0].flatMap((days) => {
      const start = startOfDay(zone, addDays(here, days)).getTime()
      return [start, start - 1]
    })
    const shown = (at: Date) => `${zone} ${at.toISOString()}`
    const rows = moments.map((ms) => ({ display_name: shown(new Date(ms)), extra: '{}', created_at: new Date(ms) }))
    await db.insertInto('customers').values(rows).execute()
    const namesWith = async (operator: Condition['operator'], value: string) =>
      (await found([{ field: 'created', operator, values: [value] }], zone))
        .filter((name) => name.startsWith(zone))
        .sort()
    const wanted = (holds: (day: string) => boolean) =>
      rows
        .filter((row) => holds(dayIn(zone, row.created_at)))
        .map((row) => row.display_name)
        .sort()
    for (const days of [0, -1, -2, -3]) {
      const day = addDays(here, days)
      expect(await namesWith('is', day)).toEqual(wanted((one) => one === day))
      expect(await namesWith('before', day)).toEqual(wanted((one) => one < day))
      expect(await namesWith('after', day)).toEqual(wanted((one) => one > day))
      expect(await namesWith('last', String(1 - days))).toEqual(wanted((one) => one >= day))
    }
    const due = [-1, 0, 6, 7].map((days) => ({
      display_name: `${zone} due ${days}`,
      extra: '{}',
      next_follow_up: addDays(here, days),
    }))
    await db.insertInto('customers').values(due).execute()
    const next = await found([{ field: 'next_follow_up', operator: 'next', values: ['7'] }], zone)
    expect(next.filter((name) => name.startsWith(`${zone} due`)).sort()).toEqual([`${zone} due 0`, `${zone} due 6`])
  },
)
