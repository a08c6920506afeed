import { describe, expect, test } from 'vitest'
import { comparePlaces, compareStreets } from '../../../../shared/matching/compare/compare-places.ts'
import type { MatchAddress } from '../../../../shared/matching/match-record.ts'
import { fieldLevels } from '../../../../shared/matching/model/model.ts'
import { prepareAddress } from '../../../../shared/matching/prepare/prepare-address.ts'

const nowhere: MatchAddress = { street: null, city: null, region: null, postalCode: null, country: null }
const prepare = (address: Partial<MatchAddress>) => prepareAddress({ ...nowhere, ...address })

describe('two places', () => {
  const compare = (one: Partial<MatchAddress>, other: Partial<MatchAddress>) => {
    const [there, back] = [comparePlaces(prepare(one), prepare(other)), comparePlaces(prepare(other), prepare(one))]
    expect(back.level).toBe(there.level)
    return fieldLevels.place[there.level] ?? null
  }

  // biome-ignore format: a table
  test.each<[string | null, Partial<MatchAddress>, Partial<MatchAddress>]>([
    ['same', { postalCode: 'LS1 4AP', city: 'Leeds' }, { postalCode: 'ls14ap', city: 'Leeds' }],
    ['same', { postalCode: 'LS1 4AP' }, { postalCode: 'LS1 4AP', city: 'Leeds' }],
    ['same', { postalCode: 'LS1 4AP', city: 'Leeds' }, { postalCode: 'LS1 4AP', city: 'Leds' }],
    ['postal', { postalCode: '30159', city: 'Hannover' }, { postalCode: '30159', city: 'Guadalajara' }],
    // A slip in the code, or two codes of one district.
    ['slip', { postalCode: '30159', city: 'Hannover' }, { postalCode: '30195', city: 'Hannover' }],
    ['slip', { postalCode: '30159' }, { postalCode: '30158' }],
    ['slip', { postalCode: 'TQ13 8DF' }, { postalCode: 'TQ13 8HU' }],
    ['slip', { postalCode: '90210-1234' }, { postalCode: '90210' }],
    ['close', { postalCode: '30159', city: 'Hannover' }, { postalCode: '30158', city: 'Guadalajara' }],
    ['city', { postalCode: '30159', city: 'Hannover' }, { postalCode: '30655', city: 'Hannover' }],
    ['city', { city: 'Hong Kong' }, { city: '香港' }],
    ['city', { city: 'Hannover' }, { city: 'Hanover' }],
    ['close', { city: 'Bradford' }, { city: 'Bradfrod' }],
    ['close', { city: 'Leeds' }, { city: 'Leads', region: 'West Yorkshire' }],
    ['close', { city: 'Johannesburg' }, { city: 'Johannesbrug' }],
    ['region', { city: 'Leeds', region: 'West Yorkshire' }, { city: 'Bradford', region: 'west yorkshire' }],
    ['region', { region: 'West Yorkshire' }, { region: 'West Yorkshire' }],
    ['different', { city: 'Leeds', region: 'West Yorkshire' }, { city: 'Luton', region: 'Bedfordshire' }],
    ['different', { city: 'Rome' }, { city: 'Oslo' }],
    // So few letters are no slip.
    ['different', { city: 'Ulm' }, { city: 'Olm' }],
    ['different', { postalCode: '30159' }, { postalCode: '80331' }],
    ['different', { postalCode: '101' }, { postalCode: '102' }],
    // Nothing is said, or in two scripts.
    [null, {}, { city: 'Rome', postalCode: '00118' }],
    [null, { city: 'Rome' }, { postalCode: '00118' }],
    [null, { city: 'Leeds' }, { city: '苗栗' }],
    [null, { region: 'West Yorkshire' }, { region: 'Bedfordshire' }],
  ])('%s: %j and %j', (level, one, other) => {
    expect(compare(one, other)).toBe(level)
  })
})

describe('two streets', () => {
  const compare = (one: string | null, other: string | null) => {
    const [a, b] = [prepare({ street: one }), prepare({ street: other })]
    const [there, back] = [compareStreets(a, b), compareStreets(b, a)]
    expect(back.level).toBe(there.level)
    return fieldLevels.street[there.level] ?? null
  }

  test.each([
    ['same', '12 High Street', '12 high street'],
    ['close', '128 Coldharbour Lane', '128 Coldharbour La'],
    ['close', 'Flat 4, 128 Coldharbour Lane', '128 Coldharbour Lane'],
    ['close', '128 Coldharbour Lane', '128 Coldharbuor Lane'],
    ['close', '128 Coldharbour Lane', 'Unit 7, The Old Brewery Building, 128 Coldharbour Lane'],
    ['number', '12 High Street', '14 High Street'],
    ['different', '12 High Street', '977 Unter den Linden'],
    [null, null, '12 High Street'],
    [null, null, null],
    // In two scripts the numbers alone tell.
    ['close', '223 Hennessy Road, Flat 1011', '軒尼詩道223號1011室'],
    ['different', '18 Hennessy Road', '軒尼詩道223號'],
    [null, 'Hennessy Road', '軒尼詩道223號'],
    [null, '4 Hennessy Road, Flat 25', '軒尼詩道4號25室'],
    [null, '12 Hennessy Road, Flat 25', '軒尼詩道12號25室'],
    [null, '4 Hennessy Road', '軒尼詩道4號'],
    ['close', '4 Hennessy Road, 5/F, Flat 2', '軒尼詩道4號5樓2室'],
    ['different', '4 Hennessy Road, 5/F, Flat 2', '軒尼詩道4號6樓3室'],
  ])('%s: %j and %j', (level, one, other) => {
    expect(compare(one, other)).toBe(level)
  })
})
