import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { checkProperty } from '../../../../support/property.ts'

const fieldOf = (cells: readonly string[], header = '地區 Region') =>
  mapColumns(
    ['姓名', header],
    cells.map((cell, n) => [`陳大文${n}`, cell]),
  ).columns[1]?.field

const countries = ['香港', 'Hong Kong', 'HONG KONG', 'Hongkong', '中國香港']
const others = ['HK', 'H.K.', '九龍', '新界', 'Kowloon', '香港島', 'N/A', '']

test('countries under the name of a region are countries, whatever the size of the file', () =>
  checkProperty(
    fc.property(
      fc.array(fc.constantFrom(...countries), { minLength: 1, maxLength: 40 }),
      fc.array(fc.constantFrom(...others), { maxLength: 40 }),
      (named, more) => {
        const rest = more.slice(0, named.length)
        expect(fieldOf([...named, ...rest])).toBe('country_code')
      },
    ),
    { seed: 20261129, numRuns: 300 },
  ))

test('regions stay regions, though one bears the name of a country', () => {
  const states = ['Georgia', 'Texas', 'CA', 'IN', 'Ohio', 'DE']
  for (const size of [1, 2, 6, 30]) {
    expect(
      fieldOf(
        Array.from({ length: size }, (_, n) => states[n % 6] ?? ''),
        'Region',
      ),
    ).toBe('region')
    expect(
      fieldOf(
        Array.from({ length: size }, () => 'Georgia'),
        'State',
      ),
    ).toBe('region')
    expect(
      fieldOf(
        Array.from({ length: size }, (_, n) => ['NL', 'BC', 'SK', 'PE'][n % 4] ?? ''),
        'Province',
      ),
    ).toBe('region')
  }
})
