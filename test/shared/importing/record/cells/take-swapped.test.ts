import { describe, expect, test } from 'vitest'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

const clean = (cells: Readonly<Record<string, string>>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')

const firms = [
  'Lucky Dragon (HK) Limited',
  'Wing Fung Industrial Ltd',
  'Hartwig GmbH',
  '深圳市华联电子有限公司',
  '(주)새롬전자',
]

describe('a firm as the name, and somebody as the company', () => {
  test.each(['Lau Chun Hin', 'Cheung Suet Ying', 'Klaus Weber', 'Maria Gonzalez', 'Anna Smith', '王小明', '김민수'])(
    '%s is asked about',
    (person) => {
      for (const firm of firms) {
        const { verdict, reasons } = clean({ display_name: firm, company_primary: person })
        expect({ verdict, codes: reasons.map(({ code }) => code) }).toEqual({
          ...{ verdict: 'review', codes: ['name.is-a-company'] },
        })
      }
    },
  )

  test.each(['Acme', 'Blue Mesa', '华为', 'Lau Chun Hin Ltd', 'Hong Kong Trade 24', 'Weber'])(
    '%s is no person',
    (company) => {
      for (const firm of firms) expect(clean({ display_name: firm, company_primary: company }).reasons).toEqual([])
    },
  )

  test('a firm that is called after somebody is one', () => {
    expect(clean({ display_name: 'Klaus Weber GmbH', company_primary: 'Klaus Weber' }).reasons).toEqual([])
  })
})

test.each(firms)('%s as the name, and no company: the company is inferred from it', (firm) => {
  const { verdict, record, inferred } = clean({ display_name: firm })
  expect(verdict).toBeNull()
  expect(record).toEqual({ display_name: firm })
  expect(inferred).toEqual({ customer_type: 'corporate', company_primary: firm })
})

describe('city and postal code, each in the cell of the other', () => {
  test.each([
    ['Glasgow', 'G2 1AL', 'GB'],
    ['München', '80331', 'DE'],
    ['Toronto', 'M5V 2T6', 'CA'],
    ['上海', '200000', 'CN'],
    ['Amsterdam', '1012 AB', 'NL'],
  ])('%s and %s in %s are changed back', (city, code, country_code) => {
    const { record, notes } = clean({ city: code, postal_code: city, country_code })
    expect(record).toEqual({ city, postal_code: code, country_code })
    expect(notes.filter((note) => 'rule' in note && note.rule === 'city.swapped')).toHaveLength(2)
  })

  test.each([
    [{ city: 'Paris 12', postal_code: 'Lyon', country_code: 'FR' }],
    [{ city: 'G2 1AL', postal_code: 'Glasgow' }],
    [{ city: 'G2 1AL', postal_code: 'Glasgow', country_code: 'DE' }],
    [{ city: 'G2 1AL', postal_code: 'G3', country_code: 'GB' }],
    [{ city: 'Glasgow', postal_code: 'G2 1AL', country_code: 'GB' }],
  ])('%j stay', (cells) => {
    const { record, notes } = clean(cells)
    expect(record).toMatchObject({ city: cells.city })
    expect(notes.filter((note) => 'rule' in note && note.rule === 'city.swapped')).toEqual([])
  })
})
