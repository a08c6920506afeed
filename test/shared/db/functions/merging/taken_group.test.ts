import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const [rome, oslo] = [
  { city: 'Rome', region: 'RM' },
  { city: 'Oslo', region: null },
]

test.each<[string, object, object, boolean, string[], object]>([
  ['blanks are filled where the rest agrees', { city: 'Rome', region: null }, rome, true, [], { region: 'RM' }],
  ['and not where it does not', { city: 'Oslo', region: null }, rome, false, [], {}],
  ['what stands stays', { city: 'Oslo', region: 'X' }, rome, true, [], {}],
  ['nothing is there to fill with', { city: null, region: null }, { city: null, region: null }, true, [], {}],
  ['all are taken where one is chosen', rome, oslo, false, ['city'], oslo],
  ['also where the other one is', rome, oslo, true, ['region'], oslo],
  ['what another field chooses is not taken', rome, oslo, false, ['email'], {}],
  ['of somebody who has none of them none is taken', rome, { city: null, region: null }, true, ['city'], {}],
])('%s', async (_, had, more, isSame, choices, taken) => {
  const fields = sql`'{city,region}'::text[]`
  expect(await value(sql`taken_group(${json(had)}, ${json(more)}, ${fields}, ${isSame}, ${json(choices)})`)).toEqual(
    taken,
  )
})
