import { expect, test } from 'vitest'
import { comparePair } from '../../../../shared/matching/compare/compare-pair.ts'
import { defaultColumnChances, defaultModel } from '../../../../shared/matching/model/default-model.ts'
import type { Model } from '../../../../shared/matching/model/model.ts'
import { prepare } from '../make-record.ts'

const column = (name: string, isIdentity: boolean) =>
  ({ column: name, kind: 'code', isIdentity, ...defaultColumnChances.code }) as const
const model: Model = { ...defaultModel, columns: [column('Passport', true), column('Tariff', false)] }

const home = { email: 'home@quist.example', phone: '+85251234567', address_primary: '12 High Street', city: 'Leeds' }
const anna = { first_name: 'Anna', last_name: 'Quist' }
const compare = (one: object, other: object) =>
  comparePair(prepare({ ...home, ...one }, 'a'), prepare({ ...home, ...other }, 'b'), model)
const withColumns = (Passport: string, Tariff: string) => ({ extra: { Passport, Tariff } })

test.each([
  ['a number of their own that is the same', 'K4471890', 'K4471890', 'B20', 'B31', null],
  ['one with a slip', 'K4471890', 'K4471980', 'B20', 'B31', null],
  ['another number', 'K4471890', 'P9902117', 'B20', 'B31', 'given'],
  ['what many have in common', 'K4471890', 'P9902117', 'B20', 'B20', 'given'],
])('of two given names in one house, %s', (_, one, other, tariff, another, conflict) => {
  const marc = { first_name: 'Marc', last_name: 'Quist' }
  const found = compare({ ...anna, ...withColumns(one, tariff) }, { ...marc, ...withColumns(other, another) })
  expect(found.conflict).toBe(conflict)
})

test('without such a number two given names are two people', () => {
  expect(compare(anna, { ...anna, first_name: 'Marc' }).conflict).toBe('given')
  expect(compare(anna, anna).conflict).toBeNull()
})
