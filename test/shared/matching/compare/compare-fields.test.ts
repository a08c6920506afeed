import { describe, expect, test } from 'vitest'
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

describe('two firms without a person', () => {
  const firm = (company_primary: string, site: string, email?: string) => ({
    ...{ company_primary, company_website: `https://${site}`, phone: '+85225671234', email },
  })
  const conflictOf = (one: object, other: object) =>
    comparePair(prepare({ ...one }, 'a'), prepare({ ...other }, 'b'), defaultModel).conflict

  test('of alike names are two where each has a domain', () => {
    expect(conflictOf(firm('Quist Harbour', 'quist.example'), firm('Quist', 'harbour.example'))).toBe('firm')
    expect(conflictOf(firm('Quist Harbour', 'quist.example'), firm('Quist', 'quist.example'))).toBeNull()
    expect(conflictOf(firm('Quist', 'quist.example'), firm('Quist', 'harbour.example'))).toBeNull()
  })

  test('are not two of alike names where they read one address', () => {
    const email = 'quistharbour@gmail.com'
    const [one, other] = [firm('Quist Harbour', 'quist.example', email), firm('Quist', 'harbour.example', email)]
    expect(conflictOf(one, other)).toBeNull()
  })

  test('of other names are two, whatever domain they have', () =>
    expect(conflictOf(firm('Quist', 'quist.example'), firm('Delta', 'quist.example'))).toBe('firm'))
})

test('without such a number two given names are two people', () => {
  expect(compare(anna, { ...anna, first_name: 'Marc' }).conflict).toBe('given')
  expect(compare(anna, anna).conflict).toBeNull()
})
