import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { customerRow, json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const customer = { city: 'Rome', tags: ['a', 'b', 'c'], extra: { Hat: '7', Shoe: '42' } }

test.each<[string, string, unknown, unknown, object]>([
  ['a field is as it was changed to', 'city', 'Bonn', 'Oslo', { city: 'Oslo' }],
  ['a field is emptied', 'city', 'Bonn', null, { city: null }],
  ['a tag that was put in comes behind', 'tags', ['x'], ['x', 'd'], { tags: ['a', 'b', 'c', 'd'] }],
  ['several in their order', 'tags', [], ['e', 'd'], { tags: ['a', 'b', 'c', 'e', 'd'] }],
  ['one that is there is not put in twice', 'tags', [], ['b'], {}],
  ['one that was taken out goes, and the others stay in order', 'tags', ['a', 'b'], ['a'], { tags: ['a', 'c'] }],
  ['one that was neither put in nor taken out stays away', 'tags', ['z'], ['z'], {}],
  ['all that were there go', 'tags', ['a', 'b', 'c'], null, { tags: [] }],
  ['the first that were put in', 'tags', null, ['d'], { tags: ['a', 'b', 'c', 'd'] }],
  ['a custom field that was put in', 'extra', {}, { Coat: 'L' }, { extra: { Hat: '7', Shoe: '42', Coat: 'L' } }],
  ['one that was changed', 'extra', { Hat: '6' }, { Hat: '8' }, { extra: { Hat: '8', Shoe: '42' } }],
  ['one that was left as it was is as imports say', 'extra', { Hat: '6' }, { Hat: '6' }, {}],
  ['one that was taken out', 'extra', { Hat: '6' }, {}, { extra: { Shoe: '42' } }],
  ['the first ones', 'extra', null, { Coat: 'L' }, { extra: { Hat: '7', Shoe: '42', Coat: 'L' } }],
  ['all of them taken out', 'extra', { Hat: '7' }, null, { extra: { Shoe: '42' } }],
])('%s', async (_, field, old, now, becomes) => {
  const made = sql`replay_change(${customerRow(customer)}, ${field}, ${sqlOf(old)}, ${sqlOf(now)})`
  const found = await value(sql`(
    select jsonb_build_object('city', c.city, 'tags', c.tags, 'extra', c.extra) from (select (${made}).*) c)`)
  expect(found).toEqual({ ...customer, ...becomes })
})

test('a country that a person writes is stated, whatever was inferred', async () => {
  const inferred = customerRow({ country_code: 'IT', country_inferred: true })
  const made = sql`replay_change(${inferred}, 'country_code', ${json('NO')}, ${json('FR')})`
  const found = await value(sql`(
    select jsonb_build_object('country', c.country_code, 'inferred', c.country_inferred) from (select (${made}).*) c)`)
  expect(found).toEqual({ country: 'FR', inferred: false })
})

/** A history knows nothing before or after as the NULL of SQL. */
const sqlOf = (side: unknown) => json(side ?? undefined)
