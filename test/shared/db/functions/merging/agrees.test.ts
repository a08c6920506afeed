import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[object, object, boolean]>([
  [{ city: 'Köln', region: 'NW' }, { city: 'KOLN', region: 'nw' }, true],
  [{ city: 'Köln', region: 'NW' }, { city: 'Bonn', region: 'NW' }, false],
  [{ city: 'Köln', region: 'NW' }, { city: 'Bonn', region: 'HE' }, false],
  [{ city: 'Köln', region: null }, { city: null, region: 'HE' }, true],
  [{ city: 'Köln' }, { city: 'Köln', region: 'NW' }, true],
  [{ city: 'Köln', street: 'Hohe' }, { city: 'Köln', street: 'Breite' }, true],
  [{}, {}, true],
])('%j and %j: %s', async (one, other, isSame) => {
  expect(await value(sql`agrees(${json(one)}, ${json(other)}, '{city,region}')`)).toBe(isSame)
  expect(await value(sql`agrees(${json(other)}, ${json(one)}, '{city,region}')`)).toBe(isSame)
})
