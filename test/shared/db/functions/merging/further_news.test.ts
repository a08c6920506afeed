import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const [one, two] = [{ phone: '+85291110001', label: 'Home' }, { phone: '+85291110002' }]

test.each<[string, unknown, unknown, string | null, unknown[]]>([
  ['all of it is new to somebody who has nothing', [one, two], {}, null, [one, two]],
  ['so it is where no list is there yet', [one, two], undefined, null, [one, two]],
  ['what is there already is not', [one, two], { [one.phone]: {} }, null, [two]],
  ['nor is the first one', [one, two], {}, two.phone, [one]],
  ['both at once', [one, two], { [one.phone]: {} }, two.phone, []],
  ['nothing is brought', [], { [one.phone]: {} }, null, []],
  ['an emptied cell brings nothing', null, {}, null, []],
  ['no cell brings nothing', undefined, {}, null, []],
])('%s', async (_, brought, had, first, news) => {
  expect(await value(sql`further_news(${json(brought)}, 'phone', ${json(had)}, ${first}::text)`)).toEqual(news)
})
