import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { customerFields, type FieldKind } from '../../../../../shared/customers/fields.ts'
import { writtenColumns } from '../../../../../shared/db/queries/customers/written-columns.ts'
import { newCustomerValues, saidAsJson } from '../../../../../shared/db/queries/steps/new-customer.ts'
import { checkProperty } from '../../../../support/property.ts'
import { json, openFunctions } from '../../functions/call-function.ts'

const { value } = openFunctions()
const ids = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'] as const

const words = fc.constantFrom('', 'a', 'Zoë "quoted" \\ 陈伟', 'HK', 'null', 'x'.repeat(9_000))
const ofKind = (kind: FieldKind): fc.Arbitrary<unknown> =>
  ({
    id: fc.constantFrom(...ids),
    count: fc.maxSafeNat(),
    tags: fc.array(fc.constantFrom('vip', '"', '', 'a,b', 'null')),
    boolean: fc.boolean(),
    date: fc.constantFrom('2026-12-24', '1999-01-01'),
    ...{ text: words, customer_type: words, email: words, phone: words, status: words, country: words, url: words },
    ...{ youtube: words, linkedin: words, instagram: words, x: words },
  })[kind]

const fields = customerFields.map(({ name, kind }) => [name, ofKind(kind)] as const)
const record = fc.record(
  {
    ...Object.fromEntries(fields.map(([name, values]) => [name, fc.option(values)])),
    email_shared: fc.boolean(),
    country_inferred: fc.boolean(),
    extra: fc.dictionary(fc.constantFrom('Hat', 'id_raw', 'null'), fc.option(words), { noNullPrototype: true }),
    extra_moved: fc.constant({ Hat: '7' }),
    phones: fc.constant([{ phone: '+85291234567', label: 'mobile' }]),
  },
  { requiredKeys: [] },
)
const isWorkedOut = ([name]: (typeof fields)[number]) => name !== 'id' && name !== 'tags'
const inferred = fc.record(
  { ...Object.fromEntries(fields.filter(isWorkedOut)), country_inferred: fc.boolean() },
  { requiredKeys: [] },
)

test('a new customer is the one that new_customer makes, column by column', () =>
  checkProperty(
    fc.asyncProperty(record, inferred, async (said, alsoSaid) => {
      const target = sql`${ids[0]}::uuid`
      const values = newCustomerValues(saidAsJson(json(said), json(alsoSaid)), target)
      const columns = sql.join(writtenColumns.map((column) => sql.ref(column)))
      const made = sql`(select to_jsonb(c) from (select ${values}) as c (${columns}))`
      const asBefore = sql`(select to_jsonb(c) from (select ${columns} from new_customer(${json(said)}, ${json(alsoSaid)}, ${ids[0]})) c)`
      expect(await value(made)).toEqual(await value(asBefore))
    }),
    { seed: 11, numRuns: 60 },
  ))
