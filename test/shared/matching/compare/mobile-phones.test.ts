import { describe, expect, test } from 'vitest'
import { comparePair } from '../../../../shared/matching/compare/compare-pair.ts'
import { defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { packPrepared, unpackPrepared } from '../../../../shared/matching/prepare/pack-prepared.ts'
import { prepare } from '../make-record.ts'

const weigh = (one: object, other: object) =>
  comparePair(
    prepare({ first_name: 'Ann', last_name: 'Lee', ...one }, 'a'),
    prepare({ first_name: 'Ann', last_name: 'Lee', ...other }, 'b'),
    defaultModel,
  ).weight

describe('two of one name', () => {
  test('are surer one with a mobile phone that both have than with one of a firm or house', () => {
    const [mobile, fixed] = ['+85291234567', '+85225671234'].map((phone) => weigh({ phone }, { phone }))
    expect(mobile).toBeGreaterThan((fixed ?? 0) + 1)
  })

  test('with and without the code of the country', () => {
    const whole = weigh({ phone: '+85291234567' }, { phone: '+85291234567' })
    expect(weigh({ phone: '+85291234567' }, { phone: '91234567' })).toBeCloseTo(whole, 6)
    expect(weigh({ phone: '91234567' }, { phone: '+85291234567' })).toBeCloseTo(whole, 6)
  })

  test('are surer one in one house than in one where both work', () => {
    const house = { address_primary: 'Flat 7, 12 High Street' }
    const work = { company_primary: 'Alpha Works' }
    const [alone, together, firm] = [
      weigh(house, house),
      weigh({ ...house, ...work }, { ...house, ...work }),
      weigh(work, work),
    ]
    expect(alone - weigh({}, {})).toBeGreaterThan(together - firm)
  })
})

test('which phones are mobile is kept', () => {
  const record = prepare({ phone: '+85291234567', phones: [{ phone: '+85225671234' }] })
  expect(record.mobiles).toEqual(['85291234567'])
  expect(unpackPrepared('a', packPrepared(record))).toMatchObject({ phones: record.phones, mobiles: record.mobiles })
})
