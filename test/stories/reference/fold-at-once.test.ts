import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { toJsonb } from '../../../shared/db/to-jsonb.ts'
import { addCustomer } from '../../functions/customers/people.ts'
import { emptyDatabase } from '../../functions/import-text.ts'
import { addChunk, addImport, addPerson, addRecord } from '../../shared/db/ledger-rows.ts'
import { openTables } from '../../shared/db/open-tables.ts'
import { checkProperty } from '../../support/property.ts'
import { createNaiveFold } from './naive-fold.ts'

const db = openTables()
beforeAll(() => createNaiveFold(db()))
beforeEach(() => emptyDatabase(db()))

const list = (item: string, ...values: string[]) => values.map((value) => ({ [item]: value, label: 'work' }))
const fields = {
  display_name: ['Ann Lee', 'ANN LEE', 'A. Lee', 'Bob Ray'],
  first_name: ['Ann', 'Bob'],
  last_name: ['Lee', 'Ray'],
  city: ['Rome', 'Oslo'],
  country_code: ['IT', 'NO'],
  email: ['a@a.example', 'b@a.example'],
  phone: ['+1', '+2'],
  status: ['lead', 'lost'],
  do_not_contact: [true],
  tags: [['vip'], ['VIP', 'sea'], ['land']],
  extra: [{ Hat: '7' }, { Hat: '8', Shoe: '42' }, { city_raw: '?' }],
} as const
const said = {
  ...fields,
  id: [randomUUID()],
  email_shared: [true, false],
  extra_moved: [{ Hat: '7' }],
  phones: [list('phone', '+1', '+3'), list('phone', '+4')],
  emails: [list('email', 'b@a.example')],
  addresses: [list('address', 'x', 'y')],
}
type Pools = Readonly<Record<string, readonly unknown[]>>

const unemptied = ['id', 'email_shared', 'do_not_contact', 'extra', 'extra_moved', 'phones', 'emails', 'addresses']

/** Some of the fields, each with one of its values, or emptied. */
const some = (pools: Pools, most: number, emptied: boolean) =>
  fc
    .subarray(Object.keys(pools), { maxLength: most })
    .chain((names) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => [
            name,
            fc.constantFrom(...(pools[name] ?? []), ...(emptied && !unemptied.includes(name) ? [null] : [])),
          ]),
        ),
      ),
    )

const settings = fc.constantFrom<object>(
  ...[{}, { protectEdits: true }, { rules: { city: 'fill', phone: 'fill', extra: 'fill', display_name: 'never' } }],
  { protectEdits: true, rules: { tags: 'never', email: 'fill' } },
)
const byImport = fc.record({
  record: some(said, 6, true),
  inferred: some({ ...fields, country_inferred: [true, false] }, 2, false).map(({ tags, extra, ...rest }) => rest),
  isFolded: fc.boolean(),
  settings,
  more: fc.constantFrom<object>({}, {}, {}, { outcome: 'unchanged' }, { undone_at: new Date(0) }, { by_person: true }),
})
const lists = { phones: [[], ['+1', '+3'], ['+4']], emails: [[], ['b@a.example']], addresses: [[], ['x'], ['x', 'y']] }
const byPerson = fc
  .constantFrom(...Object.entries({ ...fields, ...lists, deleted_at: ['2026-11-01T00:00:00Z'] }))
  .chain(([field, values]) => {
    const isNeverNull = field === 'tags' || unemptied.includes(field)
    const value = fc.constantFrom(...values, ...(isNeverNull ? [] : [null]))
    return fc.record({ field: fc.constant(field), old: value, new: value, isWithdrawn: fc.integer({ max: 5, min: 0 }) })
  })
const country = fc.constantFrom('IT', 'NO', null)
const byRule = fc.record({
  field: fc.constant('country_code'),
  old: country,
  new: country,
  isWithdrawn: fc.nat(5),
  isByRule: fc.constant(true),
})
const customer = fc.record({
  byHand: fc.boolean(),
  isCountryInferred: fc.boolean(),
  events: fc.array(
    fc.oneof({ weight: 3, arbitrary: byImport }, { weight: 2, arbitrary: byPerson }, { weight: 1, arbitrary: byRule }),
    { maxLength: 6 },
  ),
})
type Customer = typeof customer extends fc.Arbitrary<infer T> ? T : never

const jsonOf = (value: unknown) => (value === null ? null : toJsonb(value))

/** What happened to a customer, one thing after the other, as rows of the tables. */
async function enter({ byHand, isCountryInferred, events }: Customer, line: number, ann: string) {
  const id = randomUUID()
  const madeBy = byHand ? {} : { origin_import_id: randomUUID(), origin_line: 2 }
  const began = isCountryInferred ? { country_code: 'DE', country_inferred: true } : {}
  await addCustomer(db(), { id, city: 'Bonn', phone: '+9', ...began, ...madeBy })
  for (const event of events) {
    if ('field' in event) {
      const { field, old, new: now, isWithdrawn } = event
      const withdrawn_at = isWithdrawn === 0 ? new Date() : null
      const by = { cause_user_id: 'isByRule' in event ? null : ann, withdrawn_at }
      // The history of a column has null as a value.
      const [was, is] = 'isByRule' in event ? [toJsonb(old), toJsonb(now)] : [jsonOf(old), jsonOf(now)]
      const change = { customer_id: id, field, old: was, new: is, ...by }
      await db().insertInto('field_history').values(change).execute()
      continue
    }
    const importId = await addImport(db(), { settings: toJsonb(event.settings) })
    await addChunk(db(), importId)
    const record = toJsonb(event.record)
    const staged = {
      inferred_other: toJsonb(event.inferred),
      ...(event.isFolded ? { folded: record } : { other: record }),
    }
    await addRecord(db(), importId, line, { customer_id: id, ...event.more }, staged)
  }
}

test('customers taken all at once are what each is taken alone, and so is who wrote what', async () => {
  const property = fc.asyncProperty(fc.array(customer, { minLength: 4, maxLength: 12 }), async (customers) => {
    await emptyDatabase(db())
    const ann = await addPerson(db())
    for (const [line, one] of customers.entries()) await enter(one, line + 2, ann)
    const { rows } = await sql`
      with everybody as materialized (select array(select id from customers) as ids)
      select to_jsonb(told) as told, to_jsonb(alone) as alone, to_jsonb(untraced) as untraced
      from customers c
      cross join lateral naive_fold(c.id) alone
      left join (select t.* from everybody, fold_events(ids, true) t) told on told.customer_id = c.id
      left join (select t.* from everybody, fold_events(ids, false) t) untraced on untraced.customer_id = c.id
      where row(told.folded, told.origins, told.phones, told.emails, told.addresses)
          is distinct from row(alone.folded, alone.origins, alone.phones, alone.emails, alone.addresses)
        or row(untraced.folded, by_people(untraced.origins), untraced.phones, untraced.emails, untraced.addresses)
          is distinct from row(alone.folded, by_people(alone.origins), alone.phones, alone.emails, alone.addresses)`.execute(
      db(),
    )
    expect(rows).toEqual([])
  })
  await checkProperty(property, { seed: 20261129, numRuns: 25, endOnFailure: true })
}, 300_000)
