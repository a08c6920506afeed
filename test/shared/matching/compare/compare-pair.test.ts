import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePair } from '../../../../shared/matching/compare/compare-pair.ts'
import type { Fields } from '../../../../shared/matching/match-record.ts'
import { defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { checkProperty } from '../../../support/property.ts'
import { prepare, someFields } from '../make-record.ts'

const compare = (one: Fields, other: Fields) => comparePair(prepare(one, 'a'), prepare(other, 'b'), defaultModel)

describe('what a pair weighs', () => {
  test('is the same both ways round', () =>
    checkProperty(
      fc.property(someFields, someFields, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)]
        expect(back.weight).toBeCloseTo(there.weight, 9)
        expect([back.zone, back.conflict]).toEqual([there.zone, there.conflict])
      }),
      { seed: 1_201 },
    ))

  test('is finite, and the chance between 0 and 1', () =>
    checkProperty(
      fc.property(someFields, someFields, (one, other) => {
        const { weight, probability, reasons } = compare(one, other)
        expect(Number.isFinite(weight)).toBe(true)
        expect(probability >= 0 && probability <= 1).toBe(true)
        expect(reasons.every((reason) => Number.isFinite(reason.weight))).toBe(true)
      }),
      { seed: 1_202 },
    ))

  test('is the same where a value is missing in one or in both', () =>
    checkProperty(
      fc.property(
        someFields,
        someFields,
        fc.constantFrom('email', 'phone', 'linkedin_url', 'youtube_handle'),
        (one, other, field) => {
          const ours = { ...one, [field]: null }
          // A domain of an address says where somebody works, and so does the company.
          const theirs = { ...other, company_primary: null, ...(field === 'email' ? {} : { email: null }) }
          expect(compare(ours, theirs).weight).toBeCloseTo(compare(ours, { ...theirs, [field]: null }).weight, 9)
        },
      ),
      { seed: 1_203 },
    ))

  // Not the family name: two who share a whole name may be namesakes, and who share the given name alone are not.
  const others: Readonly<Record<string, string>> = {
    first_name: 'Wilhelmina',
    email: 'nobody.else@third.example',
    phone: '+6591234567',
    youtube_handle: '@third',
    linkedin_url: 'https://linkedin.com/in/third',
    address_primary: '977 Unter den Linden',
    postal_code: '99999',
  }
  test.each(Object.entries(others))('is no more where %s disagrees instead of agreeing', (field, value) =>
    checkProperty(
      fc.property(someFields, someFields, (one, other) => {
        const shared = one[field] ?? 'Robert'
        const agreeing = compare({ ...one, [field]: shared }, { ...other, [field]: shared })
        const disagreeing = compare({ ...one, [field]: shared }, { ...other, [field]: value })
        // Names in two scripts are not compared where nobody can read the one.
        fc.pre(field !== 'first_name' || disagreeing.reasons.some((one) => one.field === 'given'))
        expect(disagreeing.weight).toBeLessThanOrEqual(agreeing.weight + 1e-9)
      }),
      { seed: 1_204 },
    ),
  )
})

const anna = {
  first_name: 'Anna',
  last_name: 'Miller',
  email: 'anna.miller@firm.example',
  phone: '+85251234567',
  company_primary: 'Firm Ltd',
  address_primary: '12 High Street',
  city: 'Leeds',
  postal_code: 'LS1 4AP',
}

test('an address that both have is not a name that both chose besides', () => {
  const here = { ...anna, email: 'sunny.88@gmail.com', instagram_url: 'https://instagram.com/sunny88' }
  const fieldsOf = (email: string) => compare(here, { ...anna, email }).reasons.map(({ field }) => field)
  expect(fieldsOf('sunny.88@gmail.com')).not.toContain('link')
  expect(fieldsOf('sunny88@gmx.net')).toContain('link')
})

describe('is one customer', () => {
  test.each([
    ['a record and itself', anna, anna],
    [
      'another phone, and no address',
      anna,
      { ...anna, phone: '+85261112222', address_primary: null, postal_code: null },
    ],
    ['a slip in the name', anna, { ...anna, last_name: 'Milelr' }],
    ['a short form', { ...anna, first_name: 'Robert' }, { ...anna, first_name: 'Bob' }],
    ['an initial', anna, { ...anna, first_name: 'A.' }],
    ['names exchanged', anna, { ...anna, first_name: 'Miller', last_name: 'Anna' }],
    ['names exchanged, and a slip', anna, { ...anna, first_name: 'Milelr', last_name: 'Anna' }],
    [
      'traditional and simplified',
      { ...anna, first_name: '國強', last_name: '張' },
      { ...anna, first_name: '国强', last_name: '张' },
    ],
    [
      'romanised in Hong Kong',
      { ...anna, first_name: '大文', last_name: '陳' },
      { ...anna, first_name: 'Tai Man', last_name: 'Chan' },
    ],
    [
      'romanised in Pinyin',
      { ...anna, first_name: '小明', last_name: '王' },
      { ...anna, first_name: 'Xiaoming', last_name: 'Wang' },
    ],
    [
      'romanised in Taiwan',
      { ...anna, first_name: '建國', last_name: '謝' },
      { ...anna, first_name: 'Chien-kuo', last_name: 'Hsieh' },
    ],
    [
      'romanised from Hangul',
      { ...anna, first_name: '영희', last_name: '박' },
      { ...anna, first_name: 'Young-hee', last_name: 'Park' },
    ],
    ['the company without its legal form', anna, { ...anna, company_primary: 'Firm', email: null }],
    ['a whole name', anna, { ...anna, first_name: null, last_name: null, display_name: 'Anna Miller' }],
  ])('%s', (_, one, other) => expect(compare(one, other).zone).toBe('same'))
})

describe('is never one customer', () => {
  const home = { ...anna, company_primary: null, email: null }
  test.each([
    ['siblings', { ...home }, { ...home, first_name: 'Peter' }],
    ['siblings whose names are alike', { ...home, first_name: 'Albert' }, { ...home, first_name: 'Bertha' }],
    [
      'siblings who share a syllable',
      { ...home, first_name: 'Ka Keung', last_name: 'Chan' },
      { ...home, first_name: 'Ka Fai', last_name: 'Chan' },
    ],
    [
      'siblings whose names are the other one turned',
      { ...home, first_name: 'Ming Keung', last_name: 'Chan' },
      { ...home, first_name: 'Keung Ming', last_name: 'Chan' },
    ],
    [
      'siblings in Han characters',
      { ...home, first_name: '志明', last_name: '陳' },
      { ...home, first_name: '志強', last_name: '陳' },
    ],
    [
      'a couple with one address for their mail',
      { ...home, email: 'millers@mail.example' },
      { ...home, email: 'millers@mail.example', first_name: 'Peter' },
    ],
    ['colleagues', anna, { ...anna, first_name: 'Carol', last_name: 'Singer', email: 'carol.singer@firm.example' }],
    ['colleagues of one family name', anna, { ...anna, first_name: 'Carol', email: 'carol.miller@firm.example' }],
    [
      'a desk and somebody of the firm',
      anna,
      { ...anna, first_name: null, last_name: null, email: 'info@firm.example' },
    ],
    ['senior and junior', { ...anna, last_name: 'Miller Sr.' }, { ...anna, last_name: 'Miller Jr.' }],
    [
      'two channels of one agency',
      { first_name: 'Eva', last_name: 'Stone', email: 'talent@agency.example', youtube_handle: '@one' },
      { first_name: 'Eva', last_name: 'Stone', email: 'talent@agency.example', youtube_handle: '@two' },
    ],
    [
      'branches',
      {
        company_primary: 'Firm Ltd',
        email: 'info@firm.example',
        phone: '+85251234567',
        address_primary: '1 A Road',
        city: 'Leeds',
      },
      {
        company_primary: 'Firm Ltd',
        email: 'info@firm.example',
        phone: '+85251234567',
        address_primary: '88 Zebra Lane',
        city: 'York',
      },
    ],
    ['two of a common name', { first_name: 'Anna', last_name: 'Miller' }, { first_name: 'Anna', last_name: 'Miller' }],
  ])('%s', (_, one, other) => expect(compare(one, other).zone).not.toBe('same'))
})

test('another given name is asked about, however much else agrees', () => {
  const shared = {
    ...anna,
    linkedin_url: 'https://linkedin.com/in/millers',
    facebook_url: 'https://facebook.com/millers',
  }
  const { zone, conflict, probability } = compare(shared, { ...shared, first_name: 'Peter' })
  expect([zone, conflict]).toEqual(['ask', 'given'])
  expect(probability).toBeGreaterThan(defaultModel.thresholds.same)
})

test('a name that many have says less than one that few have', () => {
  const often = { ...defaultModel, frequencies: { family: { miller: 0.05 } }, rare: { family: 0.0005 } }
  const weigh = (last_name: string) =>
    comparePair(prepare({ ...anna, last_name }), prepare({ ...anna, last_name }), often).reasons.find(
      ({ field }) => field === 'family',
    )?.weight ?? 0
  expect(weigh('Zapatero') - weigh('Miller')).toBeCloseTo(Math.log2(100), 1)
})

test('two firms of one domain do not count company, domain and address for mail three times', () => {
  const { reasons } = compare(anna, { ...anna, company_website: 'https://firm.example' })
  expect(reasons.filter(({ field }) => field === 'company')).toHaveLength(1)
})
