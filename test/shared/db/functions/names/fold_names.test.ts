import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import { checkProperty } from '../../../../support/property.ts'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const says = (record: object, inferred: object = {}) => ({ record, inferred })
const parts = (first: string, last: string) => ({ first_name: first, last_name: last })

test.each<[string, object[], object, object]>([
  ['no record', [], {}, {}],
  ['a record without a name', [says({ city: 'Rome' })], {}, {}],
  ['one full name, with what is worked out of it', [says({ display_name: 'Ann Lee' }, parts('Ann', 'Lee'))], { display_name: 'Ann Lee' }, parts('Ann', 'Lee')],
  ['the last of two', [says({ display_name: 'Bob Ray' }), says({ display_name: 'Ann Lee' })], { display_name: 'Ann Lee' }, {}],
  ['what was worked out of the first is gone', [says({ display_name: 'Bob Ray' }, parts('Bob', 'Ray')), says({ display_name: 'Ann Lee' })], { display_name: 'Ann Lee' }, {}],
  ['parts of two', [says({ first_name: 'Ann', city: 'Rome' }), says({ last_name: 'Lee' })], parts('Ann', 'Lee'), {}],
  ['what is emptied is stated', [says({ first_name: 'Ann' }), says({ first_name: null })], { first_name: null }, {}],
  ['a full name that later parts end is stated as ended', [says({ display_name: 'Bob Ray' }), says(parts('Ann', 'Lee'))], { display_name: null, ...parts('Ann', 'Lee') }, {}],
])('%s', async (_, records, stated, inferred) => {
  expect(await value(sql`fold_names(${json(records)})`)).toEqual({ stated, inferred })
}) // biome-ignore format: a table

const given = ['Rajesh', 'Şule', 'Mary Ann', 'O’Neil', 'Éva', 'Jan', 'DeShawn', 'Zoë']
const family = ['Kumar', 'Işık', 'McKay', 'Stahl', 'Blei', 'Ní Dhónaill', 'van Dyk', 'Łoś']
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/Ł/g, 'L')
const spellings = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => plain(text).toUpperCase(),
]

test('the parts are written as in the name as a whole, whichever lines wrote it otherwise', async () => {
  await checkProperty(
    fc.asyncProperty(
      fc.constantFrom(...given),
      fc.constantFrom(...family),
      fc.array(fc.constantFrom(...spellings), { minLength: 1, maxLength: 4 }),
      async (first, last, written) => {
        const records = written.map((write) =>
          says({ display_name: write(`${first} ${last}`) }, parts(write(first), write(last))),
        )
        const ranked = sql`(select jsonb_agg(r order by name_rank(r -> 'record' ->> 'display_name'), place)
          from jsonb_array_elements(${json(records)}) with ordinality as l (r, place))`
        const { stated, inferred } = Object(await value(sql`fold_names(${ranked})`))
        expect(`${inferred.first_name} ${inferred.last_name}`).toBe(stated.display_name)
      },
    ),
    { seed: 27, numRuns: 300 },
  )
})

const word = fc.constantFrom('Ann', 'ANN', 'Lee', 'A.', 'Ann Lee', 'Lee Ann', 'Bob Ray', null)
const saying = fc.record({
  record: fc.record(
    { id: fc.constant('x'), display_name: word, first_name: word, last_name: word },
    { requiredKeys: [] },
  ),
  inferred: fc.record(
    { first_name: word.map((one) => one ?? 'Ann'), last_name: fc.constant('Lee') },
    { requiredKeys: [] },
  ),
})

test('is what each record makes of the name before it, one by one', async () => {
  await checkProperty(
    fc.asyncProperty(fc.array(saying, { minLength: 1, maxLength: 4 }), fc.nat(3), async (all, again) => {
      const records = all.flatMap((one, at) => (at === again ? [one, one] : [one]))
      const name = await value(
        records.reduce<RawBuilder<unknown>>(
          (was, { record, inferred }) => sql`name_after(${was}, ${json(record)}, ${json(inferred)})`,
          json({}),
        ),
      )
      const isStated = (part: string) => records.some(({ record }) => part in record)
      const pick = (wanted: (part: string, said: unknown) => boolean) =>
        Object.fromEntries(Object.entries(Object(name)).filter(([part, said]) => wanted(part, said)))
      expect(await value(sql`fold_names(${json(records)})`)).toEqual({
        stated: pick(isStated),
        inferred: pick((part, said) => !isStated(part) && said !== null),
      })
    }),
    { seed: 20, numRuns: 300 },
  )
})
