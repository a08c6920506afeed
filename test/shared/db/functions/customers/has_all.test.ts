import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { checkProperty } from '../../../../support/property.ts'
import { customerRow, json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const customer = {
  display_name: 'Ada Lee',
  first_name: 'Ada',
  last_name: null,
  city: 'Rome',
  country_code: 'IT',
  country_inferred: false,
  email: 'a@a.example',
  email_shared: false,
  status: 'lead',
  tags: ['vip', 'hk'],
  do_not_contact: true,
  extra: { Shoe: '42', city_raw: '?', Hat: 'M' },
}
const hasAll = (more: object, record: object | undefined, inferred: object = {}) =>
  value(sql`has_all(to_jsonb(${customerRow({ ...customer, ...more })}), ${json(record)}, ${json(inferred)})`)

test.each<[string, object, object, object, boolean]>([
  ['nothing', {}, {}, {}, true],
  ['what the customer has', {}, { city: 'Rome', tags: ['hk'], extra: { Shoe: '42' }, do_not_contact: true }, {}, true],
  ['what it does not have', {}, { city: 'Oslo' }, {}, false],
  ['a tag, a custom field', {}, { tags: ['new'] }, {}, false],
  ['one that is emptied', {}, { city: null }, {}, false],
  ['one that is empty already', {}, { last_name: null }, {}, true],
  ['further ones, which are in no field', {}, { phones: [{ phone: '+1' }], emails: [], addresses: [] }, {}, true],
  [
    'that an address is shared, which only another address becomes',
    {},
    { email: 'a@a.example', email_shared: true },
    {},
    true,
  ],
  ['what is worked out, and is there', {}, {}, { city: 'Oslo', country_inferred: true }, true],
  ['what is worked out, and is blank', {}, {}, { region: 'LZ' }, false],
  ['a country that was inferred', { country_inferred: true }, { country_code: 'IT' }, {}, false],
  ['an inferred country that the record does not state', { country_inferred: true }, { city: 'Rome' }, {}, true],
  ['a custom field that has got a place of its own', {}, { extra_moved: { Hat: 'M' } }, {}, false],
])('%s', async (_, more, record, inferred, has) => {
  expect(await hasAll(more, record, inferred)).toBe(has)
})

const pools = {
  display_name: ['Ada Lee', 'ADA LEE', 'Bob', null],
  first_name: ['Ada', 'A.', null],
  last_name: ['Lee', null],
  city: ['Rome', 'Oslo', null],
  country_code: ['IT', 'FR', null],
  email: ['a@a.example', 'b@a.example', null],
  email_shared: [true, false],
  status: ['lead', 'lost'],
  tags: [['vip'], ['VIP'], [], null],
  do_not_contact: [true, false],
  extra: [{ Shoe: '42' }, { Shoe: '43' }, {}],
  extra_moved: [{ Hat: 'M' }, { Shoe: 'x' }],
  phones: [[{ phone: '+1' }]],
}
type Field = keyof typeof pools
const fields = Object.keys(pools) as Field[]
const names: Field[] = ['display_name', 'first_name', 'last_name', 'city', 'country_code']

/** Some of the fields, each with one of its values. */
const some = (of: readonly Field[], most: number, isBlankToo = true) =>
  fc
    .subarray([...of], { maxLength: most })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          chosen.map((field) => [field, fc.constantFrom(...pools[field].filter((one) => isBlankToo || one !== null))]),
        ),
      ),
    )

/** Records that mostly say what the customer says, and something else now and then. */
const scenario = fc
  .record({
    own: some([...names, 'email', 'extra'], 7),
    tags: fc.constantFrom(['vip'], ['VIP', 'hk'], []),
    isInferred: fc.boolean(),
    isShared: fc.boolean(),
    said: fc.subarray([...names, 'email', 'tags', 'extra', 'status', 'do_not_contact']),
    other: some(fields, 2),
    inferred: some(names, 2, false),
    more: fc.constantFrom({}, { country_inferred: true }, { country_inferred: false }),
    policy: fc.constantFrom({}, { rules: { city: 'fill', display_name: 'never' } }, { protected: ['extra', 'city'] }),
  })
  .map(({ own, tags, isInferred, isShared, said, other, inferred, more, policy }) => {
    const had = { ...customer, ...own, tags, country_inferred: isInferred, email_shared: isShared }
    const same = Object.fromEntries(Object.entries(had).filter(([field]) => said.some((one) => one === field)))
    return { customer: had, record: { ...same, ...other }, inferred: { ...inferred, ...more }, policy }
  })

test('a customer that has all that a record says is not changed by it, whatever the policy', async () => {
  let contained = 0
  const property = fc.asyncProperty(fc.array(scenario, { minLength: 200, maxLength: 200 }), async (all) => {
    const row = sql`jsonb_populate_record(null::customers, s -> 'customer')`
    const found = (await value(sql`(
      select jsonb_build_object('contained', count(*), 'changed', jsonb_agg(s) filter (
        where customer_changes(${row}, s -> 'record', s -> 'inferred', s -> 'policy') <> '{}'))
      from jsonb_array_elements(${json(all)}) s
      where has_all(to_jsonb(${row}), s -> 'record', s -> 'inferred'))`)) as {
      contained: number
      changed: object | null
    }
    expect(found.changed).toBeNull()
    contained += found.contained
  })
  await checkProperty(property, { seed: 20261129, numRuns: 20, endOnFailure: true })
  expect(contained).toBeGreaterThan(100)
})
